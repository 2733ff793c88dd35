import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';

/** The text of a story of more than 256 KB between sixty actors. */
export function longText(title = 'A long story'): string {
  const actors = Array.from({ length: 60 }, (_, index) => ({
    id: `a${String(index)}`,
    name: `Actor ${String(index)}`,
  }));
  const interactions = Array.from({ length: 450 }, (_, index) => ({
    id: `i${String(index)}`,
    type: 'call',
    title: `Call ${String(index)}`,
    summary: 'They talk at length. '.repeat(28),
    date: `${String(1950 + Math.floor(index / 9))}-03-0${String(1 + (index % 9))}`,
    participants: [{ actor: `a${String(index % 60)}` }, { actor: `a${String((index * 7 + 1) % 60)}` }],
    causes: index % 9 === 8 ? [{ interaction: `i${String(index - 1)}`, how: 'leads to' }] : [],
    changes: index % 30 === 0 ? [{ of: `a${String(index % 60)}`, state: `state ${String(index)}` }] : [],
    evidence: [{ source: 'paper', paragraph: 1 }],
  }));
  return JSON.stringify({ title, sources: [{ id: 'paper', title: 'A paper' }], actors, interactions });
}

/** A small text made long enough to be opened beside the page. */
export function large(text: string): string {
  return text + ' '.repeat(300_000);
}

/** What the text is when all of it is done on the page. */
export function plain(text: string) {
  const parsed = parseDataset(text);
  if (parsed.status === 'invalid') throw new Error('the story has no dataset');
  return { parsed, story: chronology(parsed.dataset) };
}
