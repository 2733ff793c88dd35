import { civilDate, formatDay, type CivilDate } from '../dates/dates';
import { dateWords } from '../dates/describe-date';
import { parseDate } from '../dates/parse-date';
import type { Dataset } from '../schema';

/** What a citation says beside the story: where it was read, and on which day. */
export interface Citing {
  /** None for a story that no one else can open. */
  readonly url?: string;
  /** Day number. */
  readonly accessed: number;
}

/** Who gives the story out. */
export const PUBLISHER = 'Backchannel';

/** A citation in a line of text. The version of a story is the day of its last edit. */
export function citationText({ title, updated }: Dataset, { url, accessed }: Citing): string {
  const date = updated === undefined ? undefined : parseDate(updated);
  const version = date === undefined ? 'No version given' : `Version of ${dateWords(date, 'long')}`;
  const stop = /[.!?…]$/u.test(title) ? '' : '.';
  const read = formatDay(accessed, 'long');
  const where = url === undefined ? `Read ${read}` : `${url} (accessed ${read})`;
  return `“${title}${stop}” ${PUBLISHER}. ${version}. ${where}.
`;
}

/** The date of the last edit by its parts, as far as it is one date. */
export function versionDate({ updated }: Dataset): Partial<CivilDate> {
  const date = updated === undefined ? undefined : parseDate(updated);
  if (date?.form !== 'single' || date.earliest === undefined) return {};
  const { year, month, day } = civilDate(date.earliest);
  if (date.precision === 'year') return { year };
  return date.precision === 'month' ? { year, month } : { year, month, day };
}

/** A name of letters, digits and hyphens for a title: "the-tomahawk-decision"; "story" where nothing is left. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  const slug = words.join('-').slice(0, 60).replace(/-+$/u, '');
  return slug === '' ? 'story' : slug;
}
