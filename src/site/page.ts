import type { OpenStory } from './stories';

/** Where a page stands in its site. */
export interface Place {
  /** The way from the page to the site's root. */
  readonly root: string;
  /** Address of the workshop's script below the root; empty in development, where it is a module. */
  readonly workshop: string;
}

/** Puts a story into the page that the app mounts on. */
export function storyPage(
  template: string,
  { slug, dataset, prepared }: OpenStory,
  { root, workshop }: Place,
  head: readonly string[],
): string {
  const data = prepared.replaceAll('<', '\\u003c');
  const attributes = `id="story" data-slug="${slug}" data-root="${root}" data-workshop="${workshop}"`;
  const story = `<script type="application/json" ${attributes}>${data}</script>`;
  const summary = dataset.summary === undefined ? '' : `<p>${escaped(dataset.summary)}</p>`;
  return template
    .replace('<html lang="en">', `<html lang="${escaped(dataset.language)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(dataset.title)} · Backchannel</title>`)
    .replace('<head>', () => ['<head>', ...head].join('\n    '))
    .replace(
      '</head>',
      () => `  <meta name="description" content="${escaped(dataset.summary ?? dataset.title)}" />\n  </head>`,
    )
    .replace(
      '<div id="app"></div>',
      () => `<div id="app"></div>\n    <noscript><h1>${escaped(dataset.title)}</h1>${summary}</noscript>\n    ${story}`,
    );
}

/** Text made safe between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
