import { numbersBetween } from '../json/number-range';
import { itemsOf, textOf, type Node } from '../json/node';
import { parseDate } from '../dates/parse-date';
import { fold } from './did-you-mean';
import { meantDates } from './meant-dates';

const YES = new Set(['true', 'yes', 'y', '1', 'on']);
const NO = new Set(['false', 'no', 'n', '0', 'off']);
/** Keys whose value is a date. */
const DATES = new Set(['date', 'updated', 'published', 'accessed']);
/** What stands between things that are named in one text. */
const BETWEEN = /\s*[,;&/]\s*|\s+and\s+/;

/** Whether true or false is meant by what is neither; undefined where it cannot be said. */
export function meantAnswer(node: Node): boolean | undefined {
  const said = node.kind === 'text' || node.kind === 'number' ? fold(String(node.value)) : '';
  return YES.has(said) ? true : NO.has(said) ? false : undefined;
}

/** The dates that are meant by a value that is no text. */
export function meantByDate(key: string, node: Node): readonly string[] {
  if (!DATES.has(key) || node.kind === 'null' || node.kind === 'true or false') return [];
  if (node.kind === 'number') {
    const written = String(node.value);
    if (parseDate(written) !== undefined) return [written];
    return written.length === 8 ? meantDates(written).dates : [];
  }
  const parts = node.kind === 'object' ? node.members.map(({ value }) => textOf(value)) : itemsOf(node).map(textOf);
  const [from, to, ...more] = parts;
  if (from === undefined || to === undefined || more.length > 0) return [];
  return [node.kind === 'object' ? `${from}/${to}` : `[${from},${to}]`].filter((date) => parseDate(date) !== undefined);
}

/** The pieces of a text that names several things in a row. */
export function piecesOf(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The paragraph number or numbers that a value means, as they are to be written; undefined where that is not clear. */
export function meantParagraphs(node: Node): string | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const all = items.map((one) =>
    one.kind === 'text' || one.kind === 'number' ? paragraphsIn(String(one.value)) : undefined,
  );
  if (all.length === 0 || all.includes(undefined)) return undefined;
  const numbers = all.flatMap((one) => one ?? []);
  return node.kind === 'list' || numbers.length > 1 ? `[${numbers.join(', ')}]` : String(numbers[0]);
}

/** The paragraphs that a text names; undefined where it names something else. */
export function paragraphsIn(text: string): readonly string[] | undefined {
  const plain = text.trim().replace(/^(?:¶+|§+|#|paragraphs?|paras?\.?|nos?\.?)\s*/i, '');
  const pieces = piecesOf(plain).map((piece) => {
    const [, first = '', last = ''] = /^([1-9]\d{0,4})(?:\s*[-–—]\s*([1-9]\d{0,4}))?$/.exec(piece) ?? [];
    if (first === '') return undefined;
    return last === '' ? [first] : numbersBetween(Number(first), Number(last))?.map(String);
  });
  return pieces.length === 0 || pieces.includes(undefined) ? undefined : pieces.flatMap((one) => one ?? []);
}

/** The texts of a list that holds nothing else. */
export function textsIn(node: Node): readonly string[] {
  const texts = itemsOf(node).map(textOf);
  return texts.includes(undefined) ? [] : texts.flatMap((one) => one ?? []);
}

/** Whether an object is used as a list, its entries under keys. */
export function isKeyed(node: Node): boolean {
  return (
    node.kind === 'object' && node.members.length > 0 && node.members.every(({ value }) => value.kind === 'object')
  );
}
