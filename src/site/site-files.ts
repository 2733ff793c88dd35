import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, storyPage } from './page';
import { policy } from './policy';
import { readStory, slugsIn, storyIndex } from './stories';
import { twin } from './twin';

/** Markup of a story for readers without scripts, from its prepared text and its address, where that is known. */
export type StaticPage = (prepared: string, address: string | undefined) => string;

/** What the files of the site are made from. */
export interface SiteParts {
  /** The page as the app's own build has left it. */
  readonly template: string;
  readonly folder: string;
  readonly cache: string;
  readonly siteUrl: string | undefined;
  readonly staticPage: StaticPage;
  /** The script for other people's pages. */
  readonly embed: string;
}

/**
 * The files of the built site that are not the app's own script, style and fonts, by name. All that hosts write into
 * their pages lies under `v1/` as well, an address that stays.
 */
export function siteFiles({ template, folder, cache, siteUrl, staticPage, embed }: SiteParts): Map<string, string> {
  const stories = slugsIn(folder).map((slug) => readStory(folder, slug, cache));
  const head = [
    policy(siteUrl),
    iconLink('./icon.svg'),
    '<noscript><link rel="stylesheet" href="./static.css" /></noscript>',
  ];
  const index = storyIndex(stories);
  const files = new Map<string, string>([
    ['data/index.json', index],
    ['data/index.js', twin(index)],
    ['icon.svg', iconText()],
    ['static.css', readFileSync(join(STATIC, 'static.css'), 'utf8')],
    ['embed.js', embed],
    ['v1/embed.js', embed],
  ]);
  for (const [place, story] of stories.entries()) {
    const { slug } = story;
    const body = staticPage(story.prepared, siteUrl === undefined ? undefined : addressOf(siteUrl, `${slug}/`));
    const page = (root: string): string => storyPage(template, story, root, head, body).replaceAll('="./', `="${root}`);
    if (place === 0) files.set('index.html', page('./'));
    files.set(`${slug}/index.html`, page('../'));
    files.set(`v1/${slug}/index.html`, page('../../'));
    files.set(`data/${slug}.json`, story.json);
    files.set(`data/${slug}.js`, twin(story.json));
  }
  return files;
}

/** Folder of the pages that need no script. */
export const STATIC = join(import.meta.dirname, '../static');

/** Address of a file of the site in full. */
export function addressOf(siteUrl: string, file: string): string {
  return new URL(file, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}

/** The picture beside the page's name in a browser's tab. */
export function iconText(): string {
  return readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
}

/** What puts it there. */
export function iconLink(address: string): string {
  return `<link rel="icon" type="image/svg+xml" href="${escaped(address)}" />`;
}
