import { PLOVER } from '../../model/exports/plover';
import { COLORS, TYPES } from '../../model/schema';
import { dateTable } from './date-table';
import { keyTables } from './key-tables';
import { table } from './table';
import { KIND_MEANINGS, ROLE_MEANINGS, STATUS_MEANINGS, TYPE_MEANINGS } from './word-meanings';

/** The parts of the editors' guide that follow from the schema, by the name of their place in it. */
const PARTS: Readonly<Record<string, () => string>> = {
  keys: keyTables,
  dates: dateTable,
  types: () =>
    table(
      ['type', 'what it means', 'PLOVER'],
      TYPES.map((type) => [`\`${type}\``, TYPE_MEANINGS[type], ploverWords(type)]),
    ),
  roles: () => meanings('role', ROLE_MEANINGS),
  statuses: () => meanings('status', STATUS_MEANINGS),
  kinds: () => meanings('kind', KIND_MEANINGS),
  colors: () => `${COLORS.map((color) => `\`${color}\``).join(', ')}.`,
};

/** The guide with its generated parts renewed: each stands between `<!-- NAME -->` and `<!-- /NAME -->`. */
export function renewedGuide(text: string): string {
  return Object.entries(PARTS).reduce((guide, [name, part]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`the guide has no place for: "${name}"`);
    return `${guide.slice(0, from + begin.length)}\n\n${part()}\n\n${guide.slice(to)}`;
  }, text);
}

function meanings(name: string, words: Readonly<Record<string, string>>): string {
  return table(
    [name, 'what it means'],
    Object.entries(words).map(([word, meaning]) => [`\`${word}\``, meaning]),
  );
}

function ploverWords(type: keyof typeof PLOVER): string {
  const code = PLOVER[type];
  return code === undefined
    ? 'none'
    : [code.event, code.mode, code.context].filter((part) => part !== undefined).join(', ');
}
