import { textWidth } from '../../layout/texts/text-width';

/** textWidth allows for the widest font; a lane's name may come nearer to its edge. */
const NEAR = 12.5 / 14;

/** Sizes that a name is tried at, in pixels at the usual size of text; none is drawn below `LEAST`. */
const SIZES = [14, 13, 12, 11, 10, 9, 8, 7, 6];
const LEAST = 12;

/** An actor's or a state's names. */
interface Named {
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** A name as it is written: one line or two, at a size in pixels, and whether some of it is left out. */
interface WrittenName {
  readonly lines: readonly string[];
  readonly size: number;
  readonly cut: boolean;
}

/** Whether `room` pixels hold a text at this size. */
export function fits(text: string, size: number, room: number): boolean {
  return textWidth(text, size * NEAR) <= room;
}

/** The longest of the names that `room` pixels hold at this size, cut with an ellipsis where none does. */
export function fittingName({ name, shortName }: Named, room: number, size = 14): string {
  if (fits(name, size, room)) return name;
  const short = shortName ?? name;
  if (fits(short, size, room)) return short;
  let [kept, left] = ['', room - textWidth('…', size * NEAR)];
  for (const letter of short) {
    left -= textWidth(letter, size * NEAR);
    if (left < 0 && kept !== '') break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A text on two lines that both fit, the first as full as can be; undefined where no break between words does that. */
export function twoLines(text: string, isWide: (line: string) => boolean): readonly string[] | undefined {
  const words = text.split(' ');
  for (let count = Math.min(words.length - 1, 12); count > 0; count -= 1) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (!lines.some(isWide)) return lines;
  }
  return undefined;
}

/** The sizes of a name in pixels where text is `scale` times as large, the largest first. */
export function sizesAt(scale: number): readonly number[] {
  return SIZES.map((one) => one * scale).filter((size) => size >= LEAST);
}

/**
 * A name before its lane: on one line at the usual size, else the short one, else on two lines where the distance of
 * the lanes, `pitch`, holds two, else smaller, down to 12 pixels; cut only where all that fails. `scale` is the size of
 * the reader's text, 1 as usual.
 */
export function writtenName(named: Named, room: number, pitch: number, scale = 1): WrittenName {
  const names = [named.name, named.shortName ?? named.name];
  for (const size of sizesAt(scale)) {
    const one = names.find((name) => fits(name, size, room));
    if (one !== undefined) return { lines: [one], size, cut: false };
    if (2 * (size + 1) > pitch) continue;
    const two = names.map((name) => twoLines(name, (line) => !fits(line, size, room))).find((lines) => lines);
    if (two) return { lines: two, size, cut: false };
  }
  return { lines: [fittingName(named, room, LEAST)], size: LEAST, cut: true };
}
