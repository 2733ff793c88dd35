import { describe, expect, it } from 'vitest';
import { ALL, inSight, sightAt } from '../../../src/views/lanes/sight';
import { threadArrows } from '../../../src/views/lanes/thread-arrows';

const ROOM = { x0: 0, x1: 600, y0: 0, y1: 400 };
const BEADS = new Map([
  ['one', { x: 100, y: 100 }],
  ['two', { x: 300, y: 100 }],
  ['three', { x: 500, y: 300 }],
]);
const CAUSES = [
  { from: 'one', to: 'two', how: 'sets up' },
  { from: 'two', to: 'three', how: 'carries' },
];

describe('the arrows of a thread in the lanes', () => {
  it('carry their verbs beside them, apart from each other', () => {
    const [first, second] = threadArrows(CAUSES, BEADS, [], [], ROOM);
    expect([first?.key, second?.key]).toEqual(['one two', 'two three']);
    expect(first?.verb).toBeDefined();
    expect(second?.verb).toBeDefined();
    expect(first?.verb).not.toEqual(second?.verb);
  });

  it('leave a verb out where everything is taken, and where it would leave the picture', () => {
    expect(threadArrows(CAUSES, BEADS, [ROOM], [], ROOM).map(({ verb }) => verb)).toEqual([undefined, undefined]);
    expect(threadArrows(CAUSES, BEADS, [], [], { ...ROOM, x1: 40 }).map(({ verb }) => verb)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('cover a lane’s line with a verb only where there is no place beside it', () => {
    const [free] = threadArrows(CAUSES, BEADS, [], [], ROOM);
    const there = { x0: 0, x1: 600, y0: (free?.verb?.y ?? 0) - 2, y1: (free?.verb?.y ?? 0) + 2 };
    expect(threadArrows(CAUSES, BEADS, [], [there], ROOM)[0]?.verb?.y).not.toBe(free?.verb?.y);
    expect(threadArrows(CAUSES, BEADS, [], [ROOM], ROOM)[0]?.verb).toEqual(free?.verb);
  });

  it('are drawn only between beads that are there', () => {
    expect(threadArrows([{ from: 'one', to: 'gone', how: 'moves' }], BEADS, [], [], ROOM)).toEqual([]);
  });
});

describe('what of the lanes is in sight', () => {
  it('is everything in a small story', () => {
    expect(inSight(ALL, 1e6, -5)).toBe(true);
  });

  it('is what is near the window of a long one, and changes in strides', () => {
    const sight = sightAt(5000, 1000, 1440, 600);
    expect(sightAt(5150, 1150, 1440, 600)).toEqual(sight);
    expect(inSight(sight, 5700, 1200)).toBe(true);
    expect(inSight(sight, 9000, 1200)).toBe(false);
    expect(inSight(sight, 5700, 0)).toBe(false);
    expect(inSight(sight, 5700, 0, 1200)).toBe(true);
  });
});
