import type { EmbedAddress } from './outside';

/** What a snippet is made of beside its addresses; `height` in pixels. */
interface Embedded {
  /** Title of the story. */
  readonly title: string;
  readonly height: number;
}

/** The ways to embed, as a reader chooses between them. */
export type SnippetKind = 'frame' | 'sizing' | 'element';

/** The code to paste for each way. No `sandbox` of our own: the page around decides. */
export function snippet(kind: SnippetKind, address: EmbedAddress, embedded: Embedded): string {
  if (kind === 'element') return element(address, embedded);
  return kind === 'frame'
    ? frame(address, embedded, '')
    : frame(address, embedded, ' data-backchannel') + script(address);
}

function frame({ src, link }: EmbedAddress, { title, height }: Embedded, mark: string): string {
  return [
    `<iframe${mark}`,
    `  src="${quoted(src)}"`,
    `  title="Replay: ${quoted(title)}"`,
    `  width="100%" height="${height}" style="border: 0"`,
    '  loading="lazy" allow="fullscreen; clipboard-write; web-share" allowfullscreen></iframe>',
    `<p><a href="${quoted(link)}">${quoted(title)}: open the replay on its own page</a></p>`,
  ].join('\n');
}

function script({ script: src }: EmbedAddress): string {
  return `\n<script async src="${quoted(src)}"></script>`;
}

function element(address: EmbedAddress, { title, height }: Embedded): string {
  const attributes: EmbedAddress['query'] = [
    ['src', address.page ?? address.link],
    ['title', `Replay: ${title}`],
    ['height', String(height)],
    ...address.query,
  ];
  return [
    '<backchannel-story',
    ...attributes.map(([name, value]) => `  ${name}="${quoted(value)}"`),
    `><a href="${quoted(address.link)}">${quoted(title)}: open the replay</a></backchannel-story>`,
    `<script async src="${quoted(address.script)}"></script>`,
  ].join('\n');
}

/** Text made safe between tags and in a quoted attribute, on one line. */
function quoted(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
