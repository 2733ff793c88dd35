import { textWidth } from '../../layout/text-width';

/** A label under a stop, on one line or two. */
export interface RailLabel {
  readonly step: number;
  readonly x: number;
  readonly lines: readonly string[];
}

const SIZE = 12.5;
const CLEAR = 6;
/** Room beside the stops, and the widest that a label may be. */
const [BEFORE, AFTER, MOST] = [76, 60, 200];

/** No label is narrower than this, so that no narrower room needs to be tried. */
const LEAST = 12;

function width(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, SIZE) * 0.9));
}

/** A word with the blank after it; of Chinese and Japanese a character, with the marks that begin no line. */
const WORD =
  /[「『（【]*[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、-〉」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ！），．：；？]*\s*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+\s*/gu;

/** Where a text can be broken: its words, the blanks with those before them. */
function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function joined(words: readonly string[]): string {
  return words.join('').trimEnd();
}

/** The most even break of a text into two lines, or one line where it has one word alone. */
function inTwo(text: string): readonly string[] {
  const words = wordsIn(text);
  const breaks = words.slice(1).map((_, index) => [joined(words.slice(0, index + 1)), joined(words.slice(index + 1))]);
  return breaks.reduce<readonly string[]>((best, lines) => (width(lines) < width(best) ? lines : best), [text]);
}

/** The text on one line or two of at most `most` pixels, cut after a word where it is longer. */
function place(text: string, x: number, step: number, room: number, most: number): RailLabel {
  const lines = width([text]) <= Math.min(room, most) ? [text] : inTwo(text);
  if (width(lines) <= most) return { step, x, lines };
  const kept = joined(wordsIn(text.replace(/…$/u, '')).slice(0, -1));
  return kept === '' ? { step, x, lines } : place(`${kept}…`, x, step, room, most);
}

function apart(a: RailLabel, b: RailLabel): boolean {
  return Math.abs(a.x - b.x) >= (width(a.lines) + width(b.lines)) / 2 + CLEAR;
}

/**
 * The labels that fit under the stops without overlap: each n-th of them, with n as small as can be but at least
 * `stride`, and always the current one, in place of its neighbours where they would touch.
 */
export function railLabels(
  texts: readonly string[],
  stops: readonly number[],
  current: number,
  stride: number,
): readonly RailLabel[] {
  const gap = (stops[1] ?? 0) - (stops[0] ?? 0);
  for (let every = Math.min(stride, texts.length); every <= texts.length; every += 1) {
    const room = every * gap - CLEAR;
    if (room < LEAST && texts.length > 1) continue;
    const labelOf = (index: number): RailLabel => {
      const x = stops[index] ?? 0;
      const side = Math.min(x - (stops[0] ?? 0) + BEFORE, (stops.at(-1) ?? 0) - x + AFTER);
      return place(texts[index] ?? '', x, index + 1, room, Math.min(MOST, 2 * side));
    };
    const kept = texts.flatMap((_, index) => (index % every === 0 ? [labelOf(index)] : []));
    if (!kept.every((label, index) => index === 0 || apart(label, kept[index - 1] ?? label))) continue;
    if ((current - 1) % every === 0) return kept;
    const now = labelOf(current - 1);
    return [...kept.filter((label) => apart(label, now)), now].toSorted((a, b) => a.step - b.step);
  }
  return [];
}
