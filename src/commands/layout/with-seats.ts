import type { SeatsData } from '../../layout/seats/seats-data';

/** Seats at the end of a file, as this command writes them. */
const WRITTEN = /,\s*"seats": \{[^{}]*\{[^{}]*\}\s*\}(?=\s*\}\s*$)/;

/**
 * A dataset's text with its seats as the last property, every other byte as it was.
 * Throws where the result would say anything else than before.
 */
export function withSeats(text: string, { key, seats }: SeatsData): string {
  const classes = Object.entries(seats).map(([name, lists]) => `      "${name}": ${JSON.stringify(lists)}`);
  const written = `,\n  "seats": {\n    "key": "${key}",\n    "seats": {\n${classes.join(',\n')}\n    }\n  }`;
  const bare = text.replace(WRITTEN, '');
  const left: unknown = JSON.parse(bare);
  if (typeof left !== 'object' || left === null || 'seats' in left) {
    throw new Error('seats stand elsewhere than at the end of the file');
  }
  const end = bare.lastIndexOf('}');
  const made = `${bare.slice(0, end).trimEnd()}${written}\n${bare.slice(end)}`;
  if (content(made) !== content(text)) throw new Error('the file would say something else with these seats');
  return made;
}

function content(text: string): string {
  const dataset: unknown = JSON.parse(text);
  return JSON.stringify(typeof dataset === 'object' && dataset !== null ? { ...dataset, seats: undefined } : dataset);
}
