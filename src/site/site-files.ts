import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dotted } from '../layout/dotted';
import { settled } from '../layout/plan';
import { storyGraph } from '../model/graph';
import { orderedStory } from '../model/prepared';
import { addressOf } from './pages/address-of';
import { EXAMPLE_STORY, exampleFiles } from './pages/example-files';
import { oembed } from './pages/oembed';
import { escaped, storyPage } from './pages/page';
import { pageHead } from './pages/page-head';
import { policy } from './pages/policy';
import { printStyle } from './pages/print-style';
import { robots, sitemap } from './pages/sitemap';
import { hostingFiles } from './servers/hosting';
import { slugsIn } from './slugs';
import { readStory, storyIndex, type Story } from './stories';
import { twin } from './twin';

/** What is made of a story outside of the app, from its prepared text. */
export interface StaticParts {
  /** Markup for readers without scripts; `address` is that of the page, where it is known. */
  readonly staticPage: (prepared: string, address: string | undefined) => string;
  /** The picture that goes with a link, as SVG. */
  readonly socialPicture: (prepared: string) => string | undefined;
}

/** What the files of the site are made from. */
interface SiteParts extends StaticParts {
  /** The page as the app's own build has left it. */
  readonly template: string;
  readonly folder: string;
  readonly cache: string;
  readonly siteUrl: string | undefined;
  /** The script for other people's pages. */
  readonly embed: string;
  /** The script of the example of such a page. */
  readonly example: string;
  /** The file of a later part of the app, by its module's name; undefined where there is none. */
  readonly partNamed: (name: string) => string | undefined;
  /** Draws a picture. */
  readonly png: (svg: string, cache: string) => Uint8Array;
}

type Files = Map<string, string | Uint8Array>;

/**
 * The files of the built site that are not the app's own script, style and fonts, by name. All that hosts write into
 * their pages lies under `v1/` as well, an address that stays.
 */
export function siteFiles(parts: SiteParts): Files {
  const { folder, cache, siteUrl, embed, example } = parts;
  const stories = slugsIn(folder).map((slug) => readStory(folder, slug, cache));
  const index = storyIndex(stories);
  const files: Files = new Map([
    ['data/index.json', index],
    ['data/index.js', twin(index)],
    ['icon.svg', iconText()],
    ['print.css', printStyle()],
    ['static.css', readFileSync(join(STATIC, 'static.css'), 'utf8')],
    ['embed.js', embed],
    ['v1/embed.js', embed],
    ['robots.txt', robots(siteUrl)],
    ...hostingFiles(siteUrl),
  ]);
  if (siteUrl !== undefined) files.set('sitemap.xml', sitemap(stories, siteUrl));
  if (stories.some(({ slug }) => slug === EXAMPLE_STORY))
    for (const [name, text] of exampleFiles(example, siteUrl)) files.set(name, text);
  for (const [place, story] of stories.entries()) addStory(files, story, parts, place === 0);
  return files;
}

/** Adds the pages and files of a story; the first stands at the site's root too. */
function addStory(files: Files, story: Story, parts: SiteParts, first: boolean): void {
  const { slug, prepared, json } = story;
  const { siteUrl } = parts;
  const picture = siteUrl === undefined ? undefined : parts.socialPicture(prepared);
  const head = [
    iconLink('./icon.svg'),
    '<noscript><link rel="stylesheet" href="./static.css" /></noscript>',
    '<link rel="stylesheet" media="print" href="./print.css" />',
    ...earlyPart(story, parts),
    ...pageHead(story, siteUrl, picture !== undefined),
  ];
  const body = parts.staticPage(prepared, siteUrl === undefined ? undefined : addressOf(siteUrl, `${slug}/`));
  const page = (root: string): string =>
    storyPage(parts.template, story, root, [policy(siteUrl)], body, head).replaceAll('="./', `="${root}`);
  if (first) files.set('index.html', page('./'));
  files.set(`${slug}/index.html`, page('../'));
  files.set(`v1/${slug}/index.html`, page('../../'));
  files.set(`data/${slug}.json`, json);
  files.set(`data/${slug}.js`, twin(json));
  if (siteUrl !== undefined) files.set(`${slug}/oembed.json`, oembed(story, siteUrl, picture !== undefined));
  if (picture !== undefined) files.set(`${slug}/social.png`, parts.png(picture, parts.cache));
}

/** The part that a story waits for before its first picture comes together with the page. */
function earlyPart({ prepared }: Story, { partNamed }: SiteParts): readonly string[] {
  const graph = storyGraph(orderedStory(prepared).chronology);
  const name = dotted(graph) ? 'Canvas' : settled(graph) ? 'settle-labels' : undefined;
  const file = name === undefined ? undefined : partNamed(name);
  return file === undefined ? [] : [`<link rel="preload" as="script" href="./${file}" />`];
}

/** Folder of the pages that need no script. */
export const STATIC = join(import.meta.dirname, '../static');

/** The picture beside the page's name in a browser's tab. */
export function iconText(): string {
  return readFileSync(join(import.meta.dirname, 'pages/icon.svg'), 'utf8');
}

/** What puts it there. */
export function iconLink(address: string): string {
  return `<link rel="icon" type="image/svg+xml" href="${escaped(address)}" />`;
}
