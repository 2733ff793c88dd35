import { readFileSync } from 'node:fs';
import { seatsOf } from '../layout/seats';
import { seatsData, seatsFrom } from '../layout/seats-data';
import { chronology } from '../model/chronology';
import { storyGraph } from '../model/graph';
import { parseDataset } from '../model/parse';
import { withSeats } from './layout/with-seats';
import { replaceFile } from './validate/replace-file';

/** Writes the seats of each named dataset into its file; a file whose seats still fit is left alone. */
let failed = false;
for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const parsed = parseDataset(bytes);
  if (parsed.status === 'invalid') {
    failed = true;
    console.error(`${file}: cannot be laid out; npm run validate says what is wrong`);
    continue;
  }
  const graph = storyGraph(chronology(parsed.dataset));
  if (seatsFrom(graph, parsed.dataset.seats) !== undefined) {
    console.log(`${file}: its seats fit`);
    continue;
  }
  const text = withSeats(bytes.toString('utf8'), seatsData(graph, seatsOf(graph)));
  replaceFile(file, bytes, Buffer.from(text));
  console.log(`${file}: seats written`);
}
process.exitCode = failed ? 1 : 0;
