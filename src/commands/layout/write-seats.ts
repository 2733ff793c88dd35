import { readFileSync } from 'node:fs';
import { repairedSeats } from '../../layout/seats/repaired-seats';
import { seatsOf } from '../../layout/seats/seats';
import { seatsData } from '../../layout/seats/portable-seats';
import { seatsFrom } from '../../layout/seats/seats-data';
import { chronology } from '../../model/chronology';
import { storyGraph } from '../../model/graph';
import { parseDataset } from '../../model/parse';
import { replaceFile } from '../replace-file';
import { withSeats } from './with-seats';

/** What became of a file: its seats fit already, they were repaired or written, or it cannot be read as a dataset. */
export type Outcome = 'fits' | 'repaired' | 'written' | 'unreadable';

/**
 * Lays a dataset file out and writes its seats into it. A file whose seats still fit is left alone, or with `repair`
 * they are nudged until they serve windows of more sizes, if they can.
 */
export function writeSeats(file: string, repair: boolean): Outcome {
  const bytes = readFileSync(file);
  const parsed = parseDataset(bytes);
  if (parsed.status === 'invalid') return 'unreadable';
  const graph = storyGraph(chronology(parsed.dataset));
  const fitting = seatsFrom(graph, parsed.dataset.seats);
  const seats = fitting === undefined ? seatsOf(graph) : repair ? repairedSeats(graph, fitting) : fitting;
  if (seats === fitting) return 'fits';
  const text = withSeats(bytes.toString('utf8'), seatsData(graph, seats));
  replaceFile(file, bytes, Buffer.from(text));
  return fitting === undefined ? 'written' : 'repaired';
}
