import { describe, expect, it } from 'vitest';
import { emptiestCorner } from '../../../../src/views/stage/canvas/emptiest-corner';

/** A stage of 320 × 300 with a point in each corner but the lower right, and two in the upper right. */
const places = {
  width: 320,
  height: 300,
  x: Float32Array.from([20, 20, 300, 290]),
  y: Float32Array.from([20, 280, 20, 30]),
};

const at = ({ corner: { end, bottom } }: ReturnType<typeof emptiestCorner>): string =>
  `${bottom ? 'lower' : 'upper'} ${end ? 'right' : 'left'}`;

describe('the corner of the buttons of a crowd', () => {
  it('is the one with the fewest points beneath them', () => {
    expect(at(emptiestCorner(places, { count: 1, clear: [] }))).toBe('lower right');
  });

  it('is another while they would cover what is to be seen, and the same again after it', () => {
    const stood = emptiestCorner(places, { count: 1, clear: [] }).corner;
    const clear = [{ x0: 280, y0: 260, x1: 310, y1: 290 }];
    const other = emptiestCorner(places, { count: 1, clear, stood });
    expect(at(other)).toBe('lower left');
    expect(clear[0] && other.box.x1).toBeLessThan(280);
    expect(at(emptiestCorner(places, { count: 1, clear: [], stood }))).toBe('lower right');
  });

  it('is the one where they stood, whatever lies beneath, where none is clear', () => {
    const clear = [{ x0: 0, y0: 0, x1: 320, y1: 300 }];
    const stood = { end: false, bottom: false, across: false, x: 10, y: 10 };
    expect(at(emptiestCorner(places, { count: 4, clear, stood }))).toBe('upper left');
  });
});
