import { describe, expect, it } from 'vitest';
import type { Marked } from '../../../src/layout/crowd/name-spots';
import { Occupied } from '../../../src/layout/crowd/occupied';
import { ownName } from '../../../src/layout/crowd/near-names';
import { boxAround, type Box } from '../../../src/layout/geometry';
import { dense, metricsFor } from '../../../src/layout/metrics';
import { touch } from '../../../src/layout/texts/free-texts';
import { graphOf } from '../story';

const room = { width: 600, height: 400 };
const metrics = dense(metricsFor(room.width, room.height));

function nameAmong({ taken, lines }: { taken?: Occupied; lines?: Box[] }) {
  const [node] = graphOf(['a b']).nodes;
  if (node === undefined) throw new Error('no actor');
  const mark: Marked = { node, x: 300, y: 200, halfWidth: 4, halfHeight: 4 };
  return ownName(mark, {
    metrics,
    room,
    taken: taken ?? new Occupied(),
    states: [],
    lines: new Occupied(lines ?? []),
    dotsIn: () => 0,
  });
}

describe('the name of an actor of the step', () => {
  it('stands beside its mark, and takes its place', () => {
    const taken = new Occupied();
    const spot = nameAmong({ taken });
    if (spot === undefined) throw new Error('no name');
    expect(spot.leader).toBeUndefined();
    expect(taken.free(spot.label.box)).toBe(false);
  });

  it('stands farther off where something else is all around the mark', () => {
    // It begins beyond the pixels next to the mark, where a line to the name sets out.
    const around = [-1, 1].flatMap((way) => [
      boxAround(300 + way * 12, 200, 5, 20),
      boxAround(300, 200 + way * 12, 20, 5),
    ]);
    expect(nameAmong({ taken: new Occupied(around) })).toBeUndefined();
    const open = around.slice(0, -1);
    const spot = nameAmong({ taken: new Occupied(open) });
    expect(spot?.label.box.y0).toBeGreaterThan(200);
    expect(open.some((box) => spot && touch(box, spot.label.box))).toBe(false);
  });

  it('stands where no line of the step runs', () => {
    const first = nameAmong({})?.label.box;
    if (first === undefined) throw new Error('no name');
    const other = nameAmong({ lines: [first] })?.label.box;
    expect(other && touch(first, other)).toBe(false);
  });
});
