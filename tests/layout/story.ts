import { chronology } from '../../src/model/chronology';
import { storyGraph, type StoryGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';

/** The graph of a small story: `lines` are "a b", "a b c" or "a", each an interaction of those actors, in order. */
export function graphOf(lines: readonly string[], sides: Readonly<Record<string, string>> = {}): StoryGraph {
  const ids = [...new Set(lines.flatMap((line) => line.split(' ')))].sort();
  const parsed = parseDataset(
    JSON.stringify({
      title: 'A story',
      sides: [...new Set(Object.values(sides))].map((id) => ({ id, name: id })),
      actors: ids.map((id) => ({ id, name: `Actor ${id}`, ...(sides[id] !== undefined && { side: sides[id] }) })),
      interactions: lines.map((line, index) => ({
        id: `i${index}`,
        type: 'call',
        title: `Call ${index}`,
        date: `2020-01-${String(index + 1).padStart(2, '0')}`,
        participants: line.split(' ').map((actor) => ({ actor })),
      })),
    }),
  );
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return storyGraph(chronology(parsed.dataset));
}
