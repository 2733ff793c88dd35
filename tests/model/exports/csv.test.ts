import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { csvText, type Table } from '../../../src/model/exports/csv';
import { eventTable, participantTable } from '../../../src/model/exports/event-tables';
import { wholeStory } from '../../../src/model/exports/extract';
import { networkOf } from '../../../src/model/exports/network';
import { linkTable, nodeTable } from '../../../src/model/exports/network-tables';
import { ploverTable } from '../../../src/model/exports/plover-rows';
import { interaction, story } from '../sample';
import { nastyStory, nastyText } from './nasty';

/** Reads a table as a program would that knows the rule of the apostrophe. */
function readBack(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1).map((cells) => cells.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)));
}

const plain = ({ columns, rows }: Table): string[][] => [
  [...columns],
  ...rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))),
];

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every line as RFC 4180 has it', () => {
    expect(csvText({ columns: ['a', 'b'], rows: [['x', 1]] })).toBe('\ufeffa,b\r\nx,1\r\n');
  });

  it.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'quoted"])(
    'puts an apostrophe in front of a cell that a spreadsheet would run: %j',
    (text) => {
      const cell = csvText({ columns: ['a'], rows: [[text]] }).split('a\r\n')[1] ?? '';
      expect(cell.replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  it('leaves numbers as they are, below nought too', () => {
    expect(csvText({ columns: ['a'], rows: [[-5]] })).toBe('\ufeffa\r\n-5\r\n');
  });

  it('doubles quotes and keeps commas and ends of lines within a cell', () => {
    expect(csvText({ columns: ['a'], rows: [['say "no",\r\nthen']] })).toBe('\ufeffa\r\n"say ""no"",\r\nthen"\r\n');
  });

  it('is read back by another reader without loss, whatever the cells hold', () => {
    const cell = fc.option(fc.oneof(nastyText, fc.integer(), fc.boolean()), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(nastyText, cell, cell), { maxLength: 8 }), (rows) => {
        const table = { columns: ['a', 'b', 'c'], rows };
        expect(readBack(csvText(table))).toEqual(plain(table));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same rows for every table of a story, whatever its texts are', () => {
    fc.assert(
      fc.property(nastyStory, (extract) => {
        const network = networkOf(extract);
        for (const table of [
          eventTable(extract),
          participantTable(extract),
          ploverTable(extract),
          nodeTable(network),
          linkTable(network),
        ])
          expect(readBack(csvText(table))).toEqual(plain(table));
      }),
    );
  });
});

describe('the table of events', () => {
  const EXTRACT = wholeStory(
    chronology(
      story(
        interaction('ides', { date: '-0043-03-15', dateText: 'on the Ides' }),
        interaction('autumn', { date: '2025-10~' }),
        interaction('later', { after: ['autumn'] }),
      ),
    ),
  );
  const { columns, rows } = eventTable(EXTRACT);
  const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);

  it('gives each date as it is written, with its earliest and latest day and the step', () => {
    expect(column('date')).toEqual(['-0043-03-15', '2025-10~', undefined]);
    expect(column('date_text')).toEqual(['on the Ides', undefined, undefined]);
    expect(column('earliest')).toEqual(['-0043-03-15', '2025-10-01', '2025-10-01']);
    expect(column('latest')).toEqual(['-0043-03-15', '2025-10-31', undefined]);
    expect(column('certainty')).toEqual(['day', 'vague', 'vague']);
    expect(column('step')).toEqual([1, 2, 3]);
  });

  it('has as many participants in the other table as in the story', () => {
    expect(participantTable(EXTRACT).rows).toHaveLength(3);
  });
});
