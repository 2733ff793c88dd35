import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside, touch } from '../../../src/layout/texts/free-texts';
import { placeGraph } from '../../../src/layout/place';
import { seatedOf } from '../../../src/layout/seats/seated';
import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';
import { COLORS } from '../../../src/model/schema';
import { swatchesOf } from '../../../src/views/patterns/swatches';
import { TILES } from '../../../src/views/patterns/tiles';
import { marksOf } from '../../../src/views/stage/zoom/free-corner';

const DATA = join(import.meta.dirname, '../../../data');

function placedStory(slug: string, width: number, height: number) {
  const parsed = parseDataset(readFileSync(join(DATA, `${slug}.json`), 'utf8'));
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  const { graph, seats } = seatedOf(chronology(parsed.dataset));
  if (seats === undefined) throw new Error(`no seats: "${slug}"`);
  return placeGraph(graph, seats, width, height);
}

describe('the pattern of a side', () => {
  it('is another for each colour, and grey has none', () => {
    expect([...TILES.keys(), 'grey'].sort()).toEqual([...COLORS].sort());
    expect(new Set([...TILES.values()].map(({ path, strokeWidth }) => `${path} ${strokeWidth}`)).size).toBe(TILES.size);
  });

  it.each([
    ['tomahawk-decision', 1026, 634],
    ['tomahawk-decision', 800, 326],
    ['tomahawk-decision', 390, 380],
    ['camp-david', 1026, 634],
    ['camp-david', 390, 380],
  ])('stands beside each written name of a side of %s in %i × %i and covers no mark', (slug, width, height) => {
    const placed = placedStory(slug, width, height);
    const swatches = swatchesOf(placed);
    const grey = new Set(placed.nodes.flatMap(({ node }) => (node.color === 'grey' ? [node.actor.side] : [])));
    const named = placed.sides.filter(({ side, name }) => name !== undefined && !grey.has(side.id));
    expect(swatches.map(({ side }) => side)).toEqual(named.map(({ side }) => side.id));
    expect(named.length).toBeGreaterThan(1);
    for (const { box } of swatches) {
      expect(inside(box, placed)).toBe(true);
      expect(marksOf(placed).filter((mark) => touch(mark, box))).toEqual([]);
    }
  });
});
