import { textWidth } from '../../layout/texts/text-width';

/** The words of one change, as wide as they are drawn. */
export interface ChangeText {
  readonly subject: string;
  readonly from?: string | undefined;
  readonly state: string;
  readonly over: boolean;
}

/** A change that fits, and whether its old state fits beside the new one. */
interface FittedChange {
  readonly old: boolean;
}

/** Pixels of what is drawn around the words. */
interface Measures {
  readonly size: number;
  readonly gap: number;
  readonly chip: number;
  readonly separator: number;
  /** Room for "+1 more", or in the small for "+1". */
  readonly more: number;
}

const WIDE: Measures = { size: 14.5, gap: 12, chip: 28, separator: 41, more: 68 };
const NARROW: Measures = { size: 13.5, gap: 8, chip: 22, separator: 33, more: 24 };
const ICON = 16;

/** textWidth allows for the widest font; here the end of the line may be cut, so the plain width is enough. */
function plainWidth(text: string, size: number): number {
  return textWidth(text, size) * 0.84;
}

function newWidth({ subject, state, over }: ChangeText, { size, gap, chip }: Measures): number {
  return plainWidth(subject, size) + gap + plainWidth(state, size) + chip + (over ? ICON : 0);
}

function oldWidth({ from }: ChangeText, { size, gap, chip }: Measures): number {
  return from === undefined ? 0 : plainWidth(from, size) + chip + gap + ICON + gap;
}

/**
 * The changes that fit side by side into `width` pixels, at least one where there is any. The first keeps its old state
 * before a second is shown; each one after it is shown with its old state where that fits, else with the new one alone.
 */
export function fitChanges(changes: readonly ChangeText[], width: number, narrow = false): readonly FittedChange[] {
  const measures = narrow ? NARROW : WIDE;
  const fitted: FittedChange[] = [];
  let used = 0;
  for (const [index, change] of changes.entries()) {
    const rest = index + 1 < changes.length ? measures.more : 0;
    const least = used + (index === 0 ? 0 : measures.separator) + newWidth(change, measures);
    if (index > 0 && least + rest > width) break;
    const whole = least + oldWidth(change, measures);
    const old = whole + rest <= width;
    fitted.push({ old });
    used = old ? whole : least;
  }
  return fitted;
}
