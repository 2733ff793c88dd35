import { describe, expect, it } from 'vitest';
import { placedNear } from '../../../src/layout/crowd/near';
import { boxAround, distance, pointAt, type Box } from '../../../src/layout/geometry';
import { glyphSize, metricsFor } from '../../../src/layout/metrics';
import { touch } from '../../../src/layout/texts/free-texts';
import { graphOf } from '../story';

const graph = graphOf(['a b']);
const room = { width: 1000, height: 600 };

/** The picture of the one step, with its two actors so many pixels apart among others' dots. */
function apart(gap: number, dotsIn: (box: Box) => number = () => 0) {
  const at = { a: { x: 400, y: 300 }, b: { x: 400 + gap, y: 300 } };
  const { placed, leaders } = placedNear(
    {
      graph,
      room,
      reserved: { x0: 0, y0: 0, x1: 0, y1: 0 },
      metrics: metricsFor(room.width, room.height),
      actor: (id) => (id === 'a' ? at.a : at.b),
      hub: () => at.a,
      radius: () => 4,
      dotsIn,
    },
    { actors: ['a', 'b'], links: graph.links },
  );
  const [link] = placed.links;
  const curve = link?.lines[0]?.curve;
  if (link === undefined || curve === undefined) throw new Error('the step has no line');
  const [size = 0] = placed.nodes.map(({ node }) => glyphSize(node.actor, placed.metrics)[0]);
  return { ...at, size, curve, bead: link.bead, nodes: placed.nodes, leaders };
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

describe('the names of a step on the canvas', () => {
  const dots = [boxAround(400, 300, 50, 50)];
  const dotsIn = (box: Box): number => dots.filter((dot) => touch(dot, box)).length;

  it('stand beside their marks where no dot is', () => {
    const { leaders, nodes } = apart(300);
    expect(leaders).toEqual([]);
    expect(nodes.every(({ label }) => label.shown)).toBe(true);
  });

  it('stand farther off with a line from rim to name where they would cover a dot', () => {
    const { a, size, nodes, leaders } = apart(300, dotsIn);
    expect(nodes.map(({ label }) => dotsIn(label.box))).toEqual([0, 0]);
    const [leader, ...others] = leaders;
    const [name] = nodes.map(({ label }) => label.box);
    if (leader === undefined || name === undefined) throw new Error('no line leads to the name');
    expect(others).toEqual([]);
    expect(distance(leader.from, a)).toBeCloseTo(size);
    expect(touch(boxAround(leader.to.x, leader.to.y, 1, 1), name)).toBe(true);
  });

  it('cover as few dots as they can where they must cover some', () => {
    const many = (box: Box): number => (box.y1 < 270 ? 2 : 5);
    const { nodes } = apart(300, many);
    expect(nodes.map(({ label }) => many(label.box))).toEqual([2, 2]);
  });
});

it('the name of an actor who is looked at stays where it is, however large the marks of the step are', () => {
  const story = graphOf(['a b', 'c d']);
  const boxes = [40, 300].map((gap) => {
    const at = new Map([
      ['a', { x: 300, y: 100 }],
      ['b', { x: 300 + gap, y: 100 }],
    ]);
    const { placed } = placedNear(
      {
        graph: story,
        room,
        reserved: { x0: 0, y0: 0, x1: 0, y1: 0 },
        metrics: metricsFor(room.width, room.height),
        actor: (id) => at.get(id) ?? { x: 700, y: 450 },
        hub: () => ({ x: 0, y: 0 }),
        radius: () => 4,
        dotsIn: () => 0,
      },
      { actors: ['a', 'b', 'c'], links: story.links.slice(0, 1) },
    );
    return { label: placed.nodes.find(({ node }) => node.id === 'c')?.label, person: placed.metrics.person };
  });
  const [close, wide] = boxes;
  expect(close?.person).toBeLessThan(wide?.person ?? 0);
  expect(close?.label?.shown).toBe(true);
  expect(close?.label?.box).toEqual(wide?.label?.box);
});
