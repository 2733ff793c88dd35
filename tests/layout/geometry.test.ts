import { describe, expect, it } from 'vitest';
import { bent } from '../../src/layout/crowd/bent';
import { convexHull, distance, distanceToHull, pointAt, section } from '../../src/layout/geometry';

describe('geometry', () => {
  it('bends a curve so that its middle stands off the straight line by the asked number of pixels', () => {
    const curve = bent({ x: 0, y: 0 }, { x: 100, y: 0 }, 10);
    expect(pointAt(curve, 0.5)).toEqual({ x: 50, y: -10 });
  });

  it('cuts a section that runs along the same curve', () => {
    const curve = bent({ x: 0, y: 0 }, { x: 100, y: 0 }, 20);
    const part = section(curve, 0.25, 0.75);
    expect(part.a).toEqual(pointAt(curve, 0.25));
    expect(distance(pointAt(part, 0.5), pointAt(curve, 0.5))).toBeLessThan(1e-9);
  });

  it('finds the hull of points and leaves out what lies inside', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 2, y: 1 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ]);
    expect(hull).toHaveLength(4);
    expect(hull).not.toContainEqual({ x: 2, y: 1 });
  });

  it('measures the distance to a hull, 0 inside it', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ]);
    expect(distanceToHull({ x: 2, y: 2 }, hull)).toBe(0);
    expect(distanceToHull({ x: 5, y: -3 }, hull)).toBe(3);
    expect(distanceToHull({ x: 3, y: 4 }, [{ x: 0, y: 0 }])).toBe(5);
  });
});
