import { textWidth } from '../../layout/text-width';

/** The words of one change, as wide as they are drawn. */
export interface ChangeText {
  readonly subject: string;
  readonly from?: string;
  readonly to: string;
  readonly over: boolean;
}

/** How much of the change line fits. */
export interface Fit {
  /** Number of changes shown, at least one where there is any. */
  readonly shown: number;
  /** Whether the old state of the first change fits beside the new one. */
  readonly old: boolean;
}

const GAP = 12;
const CHIP = 28;
const ARROW = 16 + GAP;
const CROSS = 18;
const SEPARATOR = 41;
const MORE = 64;

/** textWidth allows for the widest font; here the end of the line may be cut, so the plain width is enough. */
function plainWidth(text: string): number {
  return textWidth(text, 14.5) * 0.84;
}

function newWidth({ subject, to, over }: ChangeText): number {
  return plainWidth(subject) + GAP + plainWidth(to) + CHIP + (over ? CROSS : 0);
}

function oldWidth({ from }: ChangeText): number {
  return from === undefined ? 0 : plainWidth(from) + CHIP + ARROW + GAP;
}

/** How many changes fit side by side into `width` pixels, and whether the first keeps its old state. */
export function fitChanges(changes: readonly ChangeText[], width: number): Fit {
  let used = 0;
  let shown = 0;
  for (const change of changes) {
    const wide = newWidth(change) + oldWidth(change) + (shown === 0 ? 0 : SEPARATOR);
    const rest = shown + 1 < changes.length ? MORE : 0;
    if (shown > 0 && used + wide + rest > width) break;
    used += wide;
    shown += 1;
  }
  const [first] = changes;
  const more = shown < changes.length ? MORE : 0;
  return { shown, old: first === undefined || newWidth(first) + oldWidth(first) + more <= width };
}
