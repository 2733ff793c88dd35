import { expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';
import { COLORS } from '../../src/model/schema';

function colorsOf(given: readonly (string | undefined)[]): readonly string[] {
  const sides = given.map((color, index) => ({ id: `s${index}`, name: `Side ${index}`, color }));
  const actors = given.map((_, index) => ({ id: `a${index}`, name: `Actor ${index}`, side: `s${index}` }));
  const all = [...actors, { id: 'alone', name: 'Nobody’s' }];
  const participants = all.map(({ id }) => ({ actor: id }));
  const interactions = [{ id: 'meeting', type: 'meeting', title: 'They meet', participants }];
  const parsed = parseDataset(JSON.stringify({ title: 'Sides', sides, actors: all, interactions }));
  if (parsed.status === 'invalid') throw new Error('no story');
  const colors = new Map(storyGraph(chronology(parsed.dataset)).nodes.map(({ id, color }) => [id, color]));
  return all.map(({ id }) => colors.get(id) ?? 'none');
}

it('a side without a colour wears the next that is free, each after the ninth is grey, and so is who stands in none', () => {
  expect(colorsOf(Array.from({ length: 11 }, () => undefined))).toEqual([...COLORS, 'grey', 'grey', 'grey']);
  expect(colorsOf([undefined, 'blue', undefined, 'yellow'])).toEqual(['red', 'blue', 'green', 'yellow', 'grey']);
});
