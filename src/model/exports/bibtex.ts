import type { Dataset } from '../schema';
import { PUBLISHER, slugOf, versionDate, type Citing } from './citation';
import { isoDay } from './iso-day';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A citation as BibTeX; `version` and `urldate` are read by biblatex, the note says the same to the rest. */
export function bibtexText(dataset: Dataset, { url, accessed }: Citing): string {
  const { year } = versionDate(dataset);
  const { updated } = dataset;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${latex(dataset.title)}}`],
    ['year', year === undefined ? undefined : String(year)],
    ['howpublished', PUBLISHER],
    ['version', updated === undefined ? undefined : latex(updated)],
    ['url', url?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', isoDay(accessed)],
    ['note', `${updated === undefined ? '' : `Version of ${latex(updated)}, `}accessed ${isoDay(accessed)}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  const key = year === undefined ? slugOf(dataset.title) : `${slugOf(dataset.title)}-${year}`;
  return `@misc{${key},\n${lines.join('\n')}\n}\n`;
}

/** A text as LaTeX sets it; braces are counted even where they are escaped, so they go by name. */
function latex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]/gu, (mark) => SPECIAL[mark] ?? mark)
    .replace(/[$&#%_]/gu, '\\$&');
}
