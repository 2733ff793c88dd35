import { describe, expect, it } from 'vitest';
import { lanesHeights } from '../../../src/views/lanes/lanes-heights';

const TWO_SIDES = { groups: [2, 1], states: 0, above: false };
const WIDE = { width: 1440, height: 900, room: 600, scale: 1 };

describe('the heights of the lanes', () => {
  it('leave more between two sides than between two lanes of one', () => {
    const { ys, pitch } = lanesHeights(TWO_SIDES, WIDE);
    expect(pitch).toBe(50);
    expect(ys).toEqual([35, 85, 147]);
  });

  it('fill the room, with no lane lower than its text needs', () => {
    expect(lanesHeights(TWO_SIDES, { ...WIDE, room: 152 })).toMatchObject({ pitch: 40, tall: 152 });
    expect(lanesHeights(TWO_SIDES, { ...WIDE, room: 60 }).pitch).toBe(32);
    expect(lanesHeights(TWO_SIDES, { ...WIDE, room: 60, scale: 2 }).pitch).toBe(56);
  });

  it('are those of a finger on a phone, and lower in a low window, whatever the room', () => {
    expect(lanesHeights(TWO_SIDES, { ...WIDE, width: 390 }).pitch).toBe(40);
    expect(lanesHeights(TWO_SIDES, { ...WIDE, width: 800, height: 400 })).toMatchObject({ pitch: 30, tall: 104 });
  });

  it('put the states beneath the lanes, each further down where its name stands above it', () => {
    const before = lanesHeights({ ...TWO_SIDES, states: 2 }, WIDE);
    expect(before.stateYs).toEqual([235, 269]);
    expect(before.tall).toBe(296);
    expect(lanesHeights({ ...TWO_SIDES, states: 2, above: true }, WIDE).stateYs).toEqual([250, 302]);
  });

  it('are those of the edges alone where there is no lane', () => {
    expect(lanesHeights({ groups: [], states: 0, above: false }, WIDE).ys).toEqual([]);
  });
});
