import type { OpenStory } from '../stories';

/**
 * Puts a story into the page that the app mounts on: as data, and as `body` for a reader without scripts. `root` is the
 * way from the page to the site's root. `head` stands first in the page's head, and little of it, since the encoding
 * must be named within the first 1,024 bytes; `more` stands last.
 */
export function storyPage(
  template: string,
  { slug, dataset, prepared }: OpenStory,
  root: string,
  head: readonly string[],
  body = '',
  more: readonly string[] = [],
): string {
  const data = prepared.replaceAll('<', '\\u003c');
  const attributes = `id="story" data-slug="${slug}" data-root="${root}"`;
  const story = `<script type="application/json" ${attributes}>${data}</script>`;
  return template
    .replace('<html lang="en">', `<html lang="${escaped(dataset.language)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(dataset.title)} · Backchannel</title>`)
    .replace('<head>', () => ['<head>', ...head].join('\n    '))
    .replace('</head>', () =>
      [
        `  <meta name="description" content="${escaped(dataset.summary ?? dataset.title)}" />`,
        ...more.map((line) => `    ${line}`),
        '  </head>',
      ].join('\n'),
    )
    .replace('<div id="app"></div>', () => `${body}\n    ${story}`);
}

/** Text made safe between tags and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
