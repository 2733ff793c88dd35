import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { toldUpTo } from '../../../src/model/told';
import { toldPart } from '../../../src/views/tour/told-part';

const parsed = parseDataset(readFileSync('data/tomahawk-decision.json'));
if (parsed.status === 'invalid') throw new Error('the first story does not parse');
const WHOLE = chronology(parsed.dataset);
const GRAPH = storyGraph(WHOLE);
const SEATS = seatsFrom(GRAPH, parsed.dataset.seats);
if (SEATS === undefined) throw new Error('the first story has no seats');
const PLACED = placeGraph(GRAPH, SEATS, 1000, 600);

describe('the told part of a placed story', () => {
  it('is all of it once all is told', () => {
    expect(toldPart(PLACED, WHOLE)).toBe(PLACED);
  });

  it('leaves everything in its place, and holds nothing that is not told', () => {
    const told = toldUpTo(WHOLE, 6);
    const part = toldPart(PLACED, told);
    expect(part.links.map(({ link }) => link.step).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    for (const { label } of part.nodes) expect(PLACED.nodes.map((one) => one.label)).toContain(label);
    const ids = part.nodes.map(({ node }) => node.id);
    expect(ids).not.toContain('tomahawk-package');
    expect(ids).not.toContain('daily-mail');
    expect(part.sides.map(({ side }) => side.id)).not.toContain('press');
    expect(part.relations).toEqual([]);
    expect(part.causes).toEqual([]);
  });

  it('shows a relation from the step on that first states it', () => {
    expect(toldPart(PLACED, toldUpTo(WHOLE, 7)).relations).toHaveLength(PLACED.relations.length);
  });
});
