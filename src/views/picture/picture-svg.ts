import type { Palette } from './palette';
import type { PictureWords } from './picture-words';
import { wrapped } from './wrapped';
import { element, xmlText, type Attributes } from './xml';

/** A picture as a file: SVG text with its size in pixels. */
export interface PictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture is put together from. */
interface PictureParts {
  readonly words: PictureWords;
  /** The graph as SVG, and its size in pixels. */
  readonly marks: string;
  readonly width: number;
  readonly height: number;
  /** Names and colours of the sides. */
  readonly sides: readonly { readonly name: string; readonly fill: string; readonly edge: string }[];
  /** Address that leads to this moment; undefined where nobody else can open it. */
  readonly link: string | undefined;
  readonly palette: Palette;
}

const MARGIN = 32;
const FONT = "'Libre Franklin Variable', 'Libre Franklin', 'Helvetica Neue', Arial, sans-serif";

/** Lines of text from the top down, and where the next would begin. */
interface Column {
  readonly marks: string[];
  y: number;
}

/** A graph with its title, moment, sides, sources and link, as one SVG file that needs nothing from outside. */
export function pictureSvg(parts: PictureParts): PictureFile {
  const { words, width, height, palette } = parts;
  const { token } = palette;
  const room = width - 2 * MARGIN;
  const head: Column = { marks: [], y: MARGIN - 8 };
  write(head, words.title, { size: 15, line: 22, most: 2, room, weight: 650, fill: token('ink2') });
  write(head, words.headline, { size: 28, line: 34, most: 2, room, weight: 740, fill: token('ink') });
  write(head, words.when, { size: 15, line: 24, most: 2, room, weight: 600, fill: token('ink2') });
  for (const change of words.changes)
    write(head, change, { size: 15, line: 22, most: 2, room, weight: 560, fill: token('ink') });
  const top = head.y + 16;
  const foot: Column = { marks: [], y: top + height + 12 };
  legend(foot, parts, room);
  const sources = words.sources.length > 0 ? `Source: ${words.sources.join('; ')}` : '';
  write(foot, sources, { size: 13, line: 19, most: 3, room, weight: 450, fill: token('ink2') });
  write(foot, parts.link ?? '', { size: 13, line: 19, most: 3, room, weight: 450, fill: token('ink2') });
  const total = Math.ceil(foot.y + MARGIN - 12);
  const said = `${words.title}. ${words.when}. ${words.headline}. ${words.changes.join('. ')}.`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${total}`,
      width,
      height: total,
      role: 'img',
      'font-family': FONT,
    },
    element('title', {}, xmlText(`${words.title}: ${words.headline}`)),
    element('desc', {}, xmlText(said)),
    element('rect', { width, height: total, fill: token('paper') }),
    ...head.marks,
    element('rect', { y: top, width, height, fill: token('stage') }),
    element('g', { transform: `translate(0 ${top})` }, parts.marks),
    ...foot.marks,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height: total };
}

/** The same picture with a style sheet that brings its font along; the sheet may be empty. */
export function withFont(picture: PictureFile, fontFaces: string): PictureFile {
  if (fontFaces === '') return picture;
  return { ...picture, svg: picture.svg.replace('</desc>', (end) => end + element('style', {}, fontFaces)) };
}

/** A run of text: font size, distance of lines, and the most lines that it may take. */
interface Run {
  readonly size: number;
  readonly line: number;
  readonly most: number;
  readonly room: number;
  readonly weight: number;
  readonly fill: string;
}

function write(column: Column, text: string, { size, line, most, room, weight, fill }: Run): void {
  for (const part of wrapped(text, size, room, most)) {
    const look: Attributes = { x: MARGIN, 'font-size': size, 'font-weight': weight, fill };
    column.marks.push(element('text', { ...look, y: column.y + line * 0.78 }, xmlText(part)));
    column.y += line;
  }
}

/** Which side each colour stands for, and what the lines tell of time. */
function legend(column: Column, { sides, palette: { token }, width }: PictureParts, room: number): void {
  const times = [
    ['now', { stroke: token('ink'), 'stroke-width': 4.5 }],
    ['before', { stroke: token('past2'), 'stroke-width': 1.75 }],
    ['still ahead', { stroke: token('past3'), 'stroke-width': 1.5, 'stroke-dasharray': '1 5' }],
  ] as const;
  const items = [
    ...sides.map(({ name, fill, edge }) => ({
      name,
      mark: element('circle', { cx: 7, cy: -5, r: 7, fill, stroke: edge, 'stroke-width': 1.5 }),
      indent: 20,
    })),
    ...times.map(([name, look]) => ({
      name,
      mark: element('path', { d: 'M0 -5H26', fill: 'none', 'stroke-linecap': 'round', ...look }),
      indent: 34,
    })),
  ];
  let x = MARGIN;
  for (const { name, mark, indent } of items) {
    const [label = ''] = wrapped(name, 13, room / 2, 1);
    const size = indent + Math.max(24, label.length * 7.5) + 20;
    if (x > MARGIN && x + size > width - MARGIN) {
      x = MARGIN;
      column.y += 24;
    }
    const text = element(
      'text',
      { x: indent, 'font-size': 13, 'font-weight': 560, fill: token('ink2') },
      xmlText(label),
    );
    column.marks.push(element('g', { transform: `translate(${x} ${column.y + 15})` }, mark, text));
    x += size;
  }
  column.y += 32;
}
