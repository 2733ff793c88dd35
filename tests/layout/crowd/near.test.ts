import { describe, expect, it } from 'vitest';
import { placedNear } from '../../../src/layout/crowd/near';
import { distance, pointAt } from '../../../src/layout/geometry';
import { glyphSize, metricsFor } from '../../../src/layout/metrics';
import { graphOf } from '../story';

const graph = graphOf(['a b']);
const room = { width: 1000, height: 600 };

/** The picture of the one step, with its two actors so many pixels apart. */
function apart(gap: number) {
  const at = { a: { x: 400, y: 300 }, b: { x: 400 + gap, y: 300 } };
  const { placed } = placedNear(
    {
      graph,
      room,
      reserved: { x0: 0, y0: 0, x1: 0, y1: 0 },
      metrics: metricsFor(room.width, room.height),
      actor: (id) => (id === 'a' ? at.a : at.b),
      hub: () => at.a,
      radius: () => 4,
    },
    { actors: ['a', 'b'], links: graph.links },
  );
  const [link] = placed.links;
  const curve = link?.lines[0]?.curve;
  if (link === undefined || curve === undefined) throw new Error('the step has no line');
  const [size = 0] = placed.nodes.map(({ node }) => glyphSize(node.actor, placed.metrics)[0]);
  return { ...at, size, curve, bead: link.bead };
}

describe('the line of a step on the canvas', () => {
  it.each([70, 78, 90, 120, 300])(
    'goes from rim to rim through its bead, also where its two stand %i pixels apart',
    (gap) => {
      const { a, b, size, curve, bead } = apart(gap);
      for (const [end, actor] of [
        [curve.a, a],
        [curve.b, b],
      ] as const) {
        expect(distance(end, actor)).toBeGreaterThan(size);
        expect(distance(end, actor)).toBeLessThan(size + 3);
      }
      const nearest = Math.min(...Array.from({ length: 101 }, (_, at) => distance(pointAt(curve, at / 100), bead)));
      expect(nearest).toBeLessThan(4);
    },
  );
});
