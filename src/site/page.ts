import type { OpenStory } from './stories';

/** Puts a story into the page that the app mounts on; `root` is the way from the page to the site's root. */
export function storyPage(
  template: string,
  { slug, dataset, prepared }: OpenStory,
  root: string,
  head: readonly string[],
): string {
  const data = prepared.replaceAll('<', '\\u003c');
  const attributes = `id="story" data-slug="${slug}" data-root="${root}"`;
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
