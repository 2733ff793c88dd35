import type { OpenStory } from './stories';

/**
 * Puts a story into the page that the app mounts on: as data, and as `body` for a reader without scripts. `root` is the
 * way from the page to the site's root.
 */
export function storyPage(
  template: string,
  { slug, dataset, prepared }: OpenStory,
  root: string,
  head: readonly string[],
  body = '',
): string {
  const data = prepared.replaceAll('<', '\\u003c');
  const attributes = `id="story" data-slug="${slug}" data-root="${root}"`;
  const story = `<script type="application/json" ${attributes}>${data}</script>`;
  return template
    .replace('<html lang="en">', `<html lang="${escaped(dataset.language)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(dataset.title)} · Backchannel</title>`)
    .replace('<head>', () => ['<head>', ...head].join('\n    '))
    .replace(
      '</head>',
      () => `  <meta name="description" content="${escaped(dataset.summary ?? dataset.title)}" />\n  </head>`,
    )
    .replace('<div id="app"></div>', () => `${body}\n    ${story}`);
}

/** Text made safe between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
