import { civilDate } from '../dates/dates';
import type { Dataset } from '../schema';
import { PUBLISHER, versionDate, type Citing } from './citation';

/** A citation as RIS, for EndNote, Mendeley and Zotero. */
export function risText(dataset: Dataset, { url, accessed }: Citing): string {
  const { title, summary, updated, language } = dataset;
  const edited = versionDate(dataset);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'DATA'],
    ['TI', title],
    ['PB', PUBLISHER],
    ['PY', edited.year === undefined ? undefined : year(edited.year)],
    ['DA', edited.year === undefined ? undefined : slashed(edited)],
    ['ET', updated],
    ['AB', summary],
    ['LA', language],
    ['UR', url],
    ['Y2', slashed(civilDate(accessed))],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`]))
    .join('');
}

function year(value: number): string {
  return String(value).padStart(4, '0');
}

function slashed({ year: y = 0, month, day }: ReturnType<typeof versionDate>): string {
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year(y)}/${two(month)}/${two(day)}/`;
}
