import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { momentAt } from '../../../src/replay/moment';
import { nearPart, onlyNear } from '../../../src/views/picture/near-part';

const STEPS = 320;

/**
 * A story in which each step is a call between two new actors of a side of their own about a new thing, and has the
 * last as its cause.
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
      participants: [{ actor: `a${String(index)}` }, { actor: `b${String(index)}` }],
      changes: [{ of: [`a${String(index)}`, `t${String(index)}`], label: 'view', state: 'for' }],
      ...(index > 0 && { causes: [{ interaction: `i${String(index - 1)}`, how: 'leads to' }] }),
    })),
  });
}

const parsed = parseDataset(chain());
if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
const story = chronology(parsed.dataset);
const graph = storyGraph(story);
const placed = placeGraph(graph, seatsOf(graph, 0), 1000, 600);

describe('the near part of a large placed story', () => {
  const moment = { ...momentAt(story, 160), ancestry: [160] };
  const part = nearPart(placed, moment);
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

  it('leaves all in its place, and every name on the ground of the same side', () => {
    const groundOf = ({ sides }: typeof placed, index: number): string | undefined => sides[index]?.side.id;
    for (const { node, x, y, label } of part.nodes) {
      const before = placed.nodes.find((one) => one.node.id === node.id);
      expect([x, y, label.box]).toEqual([before?.x, before?.y, before?.label.box]);
      const ground = groundOf(placed, before?.label.ground ?? -1);
      const stays = part.sides.some(({ side }) => side.id === ground);
      expect(groundOf(part, label.ground)).toBe(stays ? ground : undefined);
    }
  });
});
