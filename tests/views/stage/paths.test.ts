import { describe, expect, it } from 'vitest';
import { bent } from '../../../src/layout/crowd/bent';
import { arrowed, curvePath, hexagonPath, hullPath, openHead, strokesAcross } from '../../../src/views/stage/paths';

const CURVE = bent({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);

describe('paths of the stage', () => {
  it('write a curve with two decimals at most', () => {
    expect(curvePath(bent({ x: 0, y: 0 }, { x: 100, y: 1 / 3 }, 10))).toBe('M0 0Q50.07 -19.83 100 0.33');
  });

  it('end an arrowhead at the end of its line, and the line inside the head', () => {
    const { head, shaft } = arrowed(CURVE, 10);
    expect(head).toBe('M100 0L90 4.2L92.8 0L90 -4.2Z');
    expect(shaft.b.x).toBe(93);
  });

  it('open the head of a consequence', () => {
    expect(openHead(CURVE, 10)).toBe('M90 6L100 0L90 -6');
  });

  it('cross a relation that is over with two strokes', () => {
    expect(strokesAcross(CURVE).match(/M/g)).toHaveLength(2);
  });

  it('close a ground of three, and show a ground of one as a point', () => {
    expect(hullPath([{ x: 1, y: 2 }])).toBe('M1 2L1 2');
    expect(hullPath([CURVE.a, CURVE.c, CURVE.b])).toMatch(/Z$/);
  });

  it('stand a hexagon on its flat side', () => {
    expect(hexagonPath(10)).toBe('M-14.2 0L-7.8 -10H7.8L14.2 0L7.8 10H-7.8Z');
  });
});
