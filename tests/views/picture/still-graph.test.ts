import { describe, expect, it } from 'vitest';
import { touch } from '../../../src/layout/texts/free-texts';
import { boxAround } from '../../../src/layout/geometry';
import { glyphSize } from '../../../src/layout/metrics';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { toldUpTo } from '../../../src/model/told';
import { momentAt } from '../../../src/replay/moment';
import { onlyNear } from '../../../src/views/picture/near-part';
import { stillGraph } from '../../../src/views/picture/still-graph';

const STEPS = 320;
const ROOM = { width: 1000, height: 600 };

/**
 * A story in which each step is a call between two new actors of a side of their own about a new thing, which takes
 * part in every tenth, and has the last as its cause.
 */
function chain(): string {
  const numbers = Array.from({ length: STEPS }, (_, index) => index);
  return JSON.stringify({
    title: 'A chain',
    sides: numbers.map((index) => ({ id: `s${String(index)}`, name: `Side ${String(index)}` })),
    actors: numbers.flatMap((index) => [
      { id: `a${String(index)}`, name: `A ${String(index)}`, side: `s${String(index)}` },
      { id: `b${String(index)}`, name: `B ${String(index)}`, side: `s${String(index)}` },
      { id: `t${String(index)}`, name: `T ${String(index)}`, kind: 'thing' },
    ]),
    interactions: numbers.map((index) => ({
      id: `i${String(index)}`,
      type: 'call',
      title: `Call ${String(index)}`,
      date: String(1000 + index),
      participants: ['a', 'b', ...(index % 10 === 0 ? ['t'] : [])].map((kind) => ({
        actor: `${kind}${String(index)}`,
      })),
      changes: [{ of: [`a${String(index)}`, `t${String(index)}`], label: 'view', state: 'for' }],
      ...(index > 0 && { causes: [{ interaction: `i${String(index - 1)}`, how: 'leads to' }] }),
    })),
  });
}

const parsed = parseDataset(chain());
if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
const story = chronology(parsed.dataset);
const graph = storyGraph(story);
const seats = seatsOf(graph, 0);
const placed = placeGraph(graph, seats, 1000, 600);

describe('the near part of a large placed story', () => {
  const moment = { ...momentAt(story, 160), ancestry: [160] };
  const part = stillGraph(graph, seats, ROOM, story)(moment);
  const actors = new Set(part.nodes.map(({ node }) => node.id));

  it('shows the steps around the one on show, their actors, and whose state they change', () => {
    expect(onlyNear(placed.nodes.length, placed.links.length)).toBe(true);
    expect(part.links).toHaveLength(47);
    expect([...actors].sort()).toEqual(
      part.links
        .flatMap(({ link: { step } }) => [`a${String(step - 1)}`, `b${String(step - 1)}`, `t${String(step - 1)}`])
        .sort(),
    );
  });

  it('draws no relation, causal arrow or side of those that are left out', () => {
    expect(part.relations).toHaveLength(47);
    for (const { relation } of part.relations)
      expect([relation.from, relation.to].every((id) => actors.has(id))).toBe(true);
    const shown = new Set(part.links.map(({ link }) => link.interaction));
    expect(part.causes).toHaveLength(46);
    for (const { cause } of part.causes) expect([cause.from, cause.to].every((id) => shown.has(id))).toBe(true);
    expect(part.sides).toHaveLength(47);
  });

  it('fills its room, all in the same order from left to right and from top to bottom', () => {
    const pairs = [
      ...part.nodes.map((one) => [one, placed.nodes.find(({ node }) => node.id === one.node.id)] as const),
      ...part.links.flatMap(({ link, bead }) =>
        link.shape === 'hub' ? [[bead, placed.links[link.step - 1]?.bead] as const] : [],
      ),
    ];
    expect(pairs).toHaveLength(part.nodes.length + 5);
    for (const axis of ['x', 'y'] as const) {
      const now = pairs.map(([one]) => one[axis]);
      const before = pairs.map(([, one]) => one?.[axis] ?? NaN);
      const by = (list: readonly number[]) => [...list.keys()].sort((p, q) => (list[p] ?? 0) - (list[q] ?? 0) || p - q);
      expect(by(now)).toEqual(by(before));
      const room = axis === 'x' ? ROOM.width : ROOM.height;
      expect(Math.max(...now) - Math.min(...now)).toBeGreaterThan(room * 0.75);
    }
  });

  it('names all whom it shows, none over another or over a glyph', () => {
    const names = part.nodes.flatMap(({ node, label }) => (label.shown ? [{ id: node.id, box: label.box }] : []));
    const glyphs = part.nodes.map(({ node, x, y }) => ({
      id: '',
      box: boxAround(x, y, ...glyphSize(node.actor, part.metrics)),
    }));
    expect(names.length).toBeGreaterThan(part.nodes.length * 0.9);
    for (const { id, box } of names)
      expect([...names, ...glyphs].filter((other) => other.id !== id && touch(other.box, box))).toEqual([]);
  });

  it('shows no more than is told', () => {
    const told = toldUpTo(story, 165);
    const shown = stillGraph(graph, seats, ROOM, told)(moment);
    expect(shown.links.map(({ link }) => link.step)).toEqual(Array.from({ length: 29 }, (_, index) => 137 + index));
    expect(shown.relations).toHaveLength(29);
  });
});
