import { readFileSync } from 'node:fs';
import { seatsOf } from '../../layout/seats';
import { seatsData, seatsFrom } from '../../layout/seats-data';
import { chronology } from '../../model/chronology';
import { storyGraph } from '../../model/graph';
import { parseDataset } from '../../model/parse';
import { replaceFile } from '../validate/replace-file';
import { withSeats } from './with-seats';

/** What became of a file: its seats fit already, they were written, or it cannot be read as a dataset. */
export type Outcome = 'fits' | 'written' | 'unreadable';

/** Lays a dataset file out and writes its seats into it; a file whose seats still fit is left alone. */
export function writeSeats(file: string): Outcome {
  const bytes = readFileSync(file);
  const parsed = parseDataset(bytes);
  if (parsed.status === 'invalid') return 'unreadable';
  const graph = storyGraph(chronology(parsed.dataset));
  if (seatsFrom(graph, parsed.dataset.seats) !== undefined) return 'fits';
  const text = withSeats(bytes.toString('utf8'), seatsData(graph, seatsOf(graph)));
  replaceFile(file, bytes, Buffer.from(text));
  return 'written';
}
