import type { Moment } from '../../replay/moment';
import type { RailFrame } from './rail-frame';

/** An arrow over the track from a cause to what follows from it. */
export interface CauseArc {
  readonly key: string;
  readonly line: string;
  readonly head: string;
  /** Whether what follows is still to come. */
  readonly ahead: boolean;
}

const HEAD = 7;
const CLEAR = 9;

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Two strokes that open backwards from the tip, towards `angle` in radians. */
function openHead(x: number, y: number, angle: number): string {
  const wing = (turn: number): string => point(x - HEAD * Math.cos(angle + turn), y - HEAD * Math.sin(angle + turn));
  return `M${wing(0.5)}L${point(x, y)}L${wing(-0.5)}`;
}

function arc(from: number, to: number, frame: RailFrame, current: number): Pick<CauseArc, 'line' | 'head'> {
  const radius = (step: number): number => (step === current ? frame.handle * 0.8 : 4);
  const top = (step: number): number => frame.track - (step === current ? frame.handle * 0.62 : CLEAR);
  const start = (frame.stops[from - 1] ?? 0) + radius(from);
  const end = (frame.stops[to - 1] ?? 0) - radius(to);
  const peak = Math.max(2, Math.min(top(from), top(to)) - 20);
  const lean = (end - start) * 0.25;
  const line = `M${point(start, top(from))}C${point(start + lean, peak)} ${point(end - lean, peak)} ${point(end, top(to))}`;
  return { line, head: openHead(end, top(to), Math.atan2(top(to) - peak, lean)) };
}

/** The arcs of the current step's chain: what led here, and dotted what it leads to. */
export function causeArcs({ step, course, ancestry, consequences }: Moment, frame: RailFrame): readonly CauseArc[] {
  const along = new Set([step, ...consequences]);
  return [...ancestry, ...consequences].flatMap((to) =>
    (course.steps[to - 1]?.causes ?? [])
      .filter(({ step: from }) => from < to && (to <= step || along.has(from)))
      .map(({ step: from }) => ({ key: `${from} ${to}`, ahead: to > step, ...arc(from, to, frame, step) })),
  );
}
