import { textWidth } from '../../layout/texts/text-width';

/** A label under a stop, on one line or two. */
export interface RailLabel {
  readonly step: number;
  readonly x: number;
  readonly lines: readonly string[];
}

/** Size of a label and the distance of its two lines, in pixels at the usual size of text. */
export const [SIZE, LINE] = [12.5, 15];

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
  let [best, least] = [[text], width([text])];
  for (let index = 1; index < words.length; index += 1) {
    const lines = [joined(words.slice(0, index)), joined(words.slice(index))];
    const wide = width(lines);
    // Past the middle the first line alone grows, and the break is less and less even.
    if (wide > least) break;
    if (wide < least) [best, least] = [lines, wide];
  }
  return best;
}

/** As much of a text as `most` pixels can hold: the rest of it is neither read nor measured. */
function cut(text: string, most: number): string {
  let [end, left] = [0, most];
  for (const character of text) {
    left -= width([character]);
    if (left < 0) return `${text.slice(0, end)}…`;
    end += character.length;
  }
  return text;
}

/** The text on one line or two of at most `most` pixels, cut after a word where it is longer, or in its only word. */
function place(text: string, x: number, step: number, room: number, most: number): RailLabel {
  const lines = width([text]) <= Math.min(room, most) ? [text] : inTwo(text);
  if (width(lines) <= most) return { step, x, lines };
  const kept = joined(wordsIn(text.replace(/…$/u, '')).slice(0, -1));
  return kept === '' ? { step, x, lines: [cut(text, most - 15)] } : place(`${kept}…`, x, step, room, most);
}

function apart(a: RailLabel, b: RailLabel): boolean {
  return Math.abs(a.x - b.x) >= (width(a.lines) + width(b.lines)) / 2 + CLEAR;
}

/**
 * The labels that fit under the stops without overlap: each n-th of them, with n as small as can be but at least
 * `stride`, and always the current one, in place of its neighbours where they would touch; `scale` is that of the
 * reader's text, which is measured as if the rail were so much shorter.
 */
export function railLabels(
  texts: readonly string[],
  places: readonly number[],
  current: number,
  stride: number,
  scale = 1,
): readonly RailLabel[] {
  const stops = places.map((x) => x / scale);
  return fitting(texts, stops, current, stride, scale).map((label) => ({ ...label, x: label.x * scale }));
}

function fitting(
  texts: readonly string[],
  stops: readonly number[],
  current: number,
  stride: number,
  scale: number,
): readonly RailLabel[] {
  const gap = (stops[1] ?? 0) - (stops[0] ?? 0);
  for (let every = Math.min(stride, texts.length); every <= texts.length; every += 1) {
    const room = every * gap - CLEAR;
    if (room < LEAST && texts.length > 1) continue;
    const labelOf = (index: number): RailLabel => {
      const x = stops[index] ?? 0;
      const side = Math.min(x - (stops[0] ?? 0) + BEFORE / scale, (stops.at(-1) ?? 0) - x + AFTER / scale);
      const most = Math.min(MOST, 2 * side);
      // Between two lines stands a blank that neither holds.
      return place(cut(texts[index] ?? '', 2 * most + SIZE), x, index + 1, room, most);
    };
    const kept: RailLabel[] = [];
    const clear = texts.every((_, index) => {
      if (index % every > 0) return true;
      const [before, label] = [kept.at(-1), labelOf(index)];
      kept.push(label);
      return before === undefined || apart(label, before);
    });
    if (!clear) continue;
    if ((current - 1) % every === 0) return kept;
    const now = labelOf(current - 1);
    return [...kept.filter((label) => apart(label, now)), now].toSorted((a, b) => a.step - b.step);
  }
  return [];
}
