import { dayNumber } from '../dates/dates';
import { parseDate } from '../dates/parse-date';
import { quoted } from '../json/characters';
import { itemsOf, memberOf, type Path } from '../json/node';
import type { Interaction, Source } from '../schema';
import { dateFault } from './date-words';
import type { Entry } from './entry';
import { namesOnce } from './repeats';
import type { Report } from './report';

/** Checks what a schema cannot say of a source; a wrong link or date is dropped. */
export function checkSource(entry: Entry<'sources'>, report: Report): Source | undefined {
  if (entry.value === undefined) return undefined;
  const { url, published, accessed, ...rest } = entry.value;
  return {
    ...rest,
    ...(isLink(entry, url, report) && { url }),
    ...(isDate(entry, 'published', published, report) && { published }),
    ...(isDate(entry, 'accessed', accessed, report) && { accessed }),
  };
}

/** Whether a text is the address of a page on the web, with nothing in it that hides where it leads. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^/@\\\s]+(?:[/?#]|$)/i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}

function isLink({ node, path }: Entry, url: string | undefined, report: Report): url is string {
  const at = memberOf(node, 'url');
  if (url === undefined || at === undefined || isWebAddress(url)) return url !== undefined;
  const suggestion = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(url)
    ? 'write "https://" before it'
    : 'write an address that begins with https:// and names no user';
  report.warning([...path, 'url'], at, `${quoted(url)} is no safe web address; it is left out`, { suggestion });
  return false;
}

function isDate({ node, path }: Entry, key: string, text: string | undefined, report: Report): text is string {
  const at = memberOf(node, key);
  if (text === undefined || at === undefined || parseDate(text) !== undefined) return text !== undefined;
  const { message, ...remedy } = dateFault(text, at, false);
  report.warning([...path, key], at, `${message}; it is left out`, remedy);
  return false;
}

/** Checks what a schema cannot say of an interaction; undefined where an error was reported. */
export function checkInteraction(entry: Entry<'interactions'>, report: Report): Interaction | undefined {
  const { value } = entry;
  if (value === undefined) return undefined;
  const dated = datesHold(entry, report);
  const paired = pairsHold(entry, report);
  return dated && paired ? namesOnce(value, entry, report) : undefined;
}

function datesHold({ node, path }: Entry<'interactions'>, report: Report): boolean {
  const evidence = itemsOf(memberOf(node, 'evidence'));
  const places: [typeof node | undefined, Path][] = [
    [memberOf(node, 'date'), [...path, 'date']],
    ...evidence.map((one, index): [typeof node | undefined, Path] => [
      memberOf(one, 'date'),
      [...path, 'evidence', index, 'date'],
    ]),
  ];
  let hold = true;
  for (const [at, where] of places) {
    if (at?.kind !== 'text') continue;
    const text = String(at.value).trim();
    const date = parseDate(text);
    if (date === undefined) {
      const { message, ...remedy } = dateFault(text, at);
      report.error(where, at, message, remedy);
      hold = false;
    } else if (date.precision === 'day' && [date.earliest, date.latest].some(isSkipped)) {
      const message = `${quoted(text)} was skipped when the Gregorian calendar began; it is read as if that calendar had always run`;
      report.warning(where, at, message, { suggestion: 'add ten days if this is a Julian date' });
    }
  }
  return hold;
}

const [LAST_JULIAN, FIRST_GREGORIAN] = [dayNumber(1582, 10, 4), dayNumber(1582, 10, 15)];

function isSkipped(day: number | undefined): boolean {
  return day !== undefined && day > LAST_JULIAN && day < FIRST_GREGORIAN;
}

/** Whether no state stands between an actor and itself. */
function pairsHold({ node, path, value }: Entry<'interactions'>, report: Report): boolean {
  let hold = true;
  value?.changes.forEach(({ of }, index) => {
    const at = memberOf(itemsOf(memberOf(node, 'changes'))[index], 'of');
    if (typeof of === 'string' || of[0] !== of[1] || at === undefined) return;
    const suggestion = `write ${JSON.stringify(of[0])} for the actor alone`;
    report.error([...path, 'changes', index, 'of'], at, `${quoted(of[0])} is named twice`, { suggestion });
    hold = false;
  });
  return hold;
}
