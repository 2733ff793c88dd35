import type { Arrangement } from '../arrangement';
import type { Plan } from '../plan';
import type { Room } from '../room';

/** Columns and rows of the places that a new actor may take. */
const GRID = { columns: 24, rows: 16 } as const;

/** Seats new points one after the other near those that they are tied to, where no other point is too close. */
export function seatNew(plan: Plan, choice: Arrangement, fresh: readonly number[], room: Room): void {
  const unseated = new Set(fresh);
  for (const point of fresh) {
    unseated.delete(point);
    const others = Array.from({ length: plan.points }, (_, index) => index).filter(
      (index) => index !== point && !unseated.has(index),
    );
    const [x, y] = middleOf(
      choice,
      neighbours(plan, point).filter((index) => !unseated.has(index)),
      room,
    );
    const [bestX, bestY] = point < plan.nodes.length ? freePlace(plan, choice, others, [x, y], room) : [x, y];
    choice.x[point] = Math.round(bestX);
    choice.y[point] = Math.round(bestY);
  }
}

function neighbours({ wires }: Plan, point: number): number[] {
  return wires.flatMap(({ a, b }) => (a === point ? [b] : b === point ? [a] : []));
}

function middleOf({ x, y }: Arrangement, points: readonly number[], { width, height }: Room): [number, number] {
  if (points.length === 0) return [width / 2, height / 2];
  const sum = (values: readonly number[]): number =>
    points.reduce((total, point) => total + (values[point] ?? 0), 0) / points.length;
  return [sum(x), sum(y)];
}

/** The place of the grid nearest to a wish that is far enough from all others; where none is, the freest. */
function freePlace(
  { metrics }: Plan,
  choice: Arrangement,
  others: readonly number[],
  [wishX, wishY]: readonly [number, number],
  { width, height }: Room,
): [number, number] {
  const enough = metrics.ground * 1.4;
  let best: [number, number] = [wishX, wishY];
  let least = Infinity;
  for (let column = 1; column < GRID.columns; column += 1) {
    for (let row = 1; row < GRID.rows; row += 1) {
      const [x, y] = [(column * width) / GRID.columns, (row * height) / GRID.rows];
      const free = others.reduce(
        (near, other) => Math.min(near, distance(x, y, choice.x[other] ?? 0, choice.y[other] ?? 0)),
        Infinity,
      );
      const price = distance(x, y, wishX, wishY) + Math.max(0, enough - free) * 10;
      if (price < least) [least, best] = [price, [x, y]];
    }
  }
  return best;
}

function distance(ax: number, ay: number, bx: number, by: number): number {
  return Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
}
