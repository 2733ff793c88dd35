import { quoted } from './characters';
import type { Fault } from './fault';
import { byteInWindows1252 } from './windows-1252';

/** How a letter or mark of two or three bytes begins and goes on once its bytes are read one by one. */
const BEGINNING = /[ÂÃÄÅÎÏÐÑâ][\u0080-\u2122]/g;
const RUN = /[\u0080-\u2122]+/g;
/** What ends a word: space, and what JSON writes around and in a text. */
const EDGE = /[ \t\r\n"\\]/;
/** Letters of European alphabets, and the marks and signs that texts are set with. */
const LIKELY = /^[\u00a0-\u017f\u0370-\u04ff\u1e00-\u1eff\u2000-\u22ff]+$/;
/** A capital before a closing mark, which is two letters' worth of bytes by chance. */
const CLOSED = /^[ÂÃÄÅ][“”‘’…»]$/;
/** Longest part of a word to either side that is shown. */
const ASIDE = 40;
/** Words that are told; a file has many or none. */
const MOST = 5000;

/** A warning for each word whose letters were UTF-8 and have been read as Windows-1252, with what was meant. */
export function garbledFaults(text: string): readonly Fault[] {
  const faults: Fault[] = [];
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(text); found && faults.length < MOST; found = BEGINNING.exec(text)) {
    const [start, end] = wordAround(text, found.index);
    BEGINNING.lastIndex = Math.max(end, found.index + 1);
    const word = text.slice(start, end);
    const meant = meantBy(word);
    if (meant === undefined) continue;
    const place = { offset: start, length: end - start };
    faults.push({
      severity: 'warning',
      ...place,
      path: [],
      message: `${quoted(word)} is UTF-8 that was read as Windows-1252; ${quoted(meant)} is meant`,
      suggestion: `write ${quoted(meant)}, and open the file that it comes from as UTF-8`,
      sort: 'garbled',
      fix: { ...place, text: meant },
    });
  }
  return faults;
}

function wordAround(text: string, at: number): readonly [start: number, end: number] {
  let [start, end] = [at, at];
  while (start > at - ASIDE && start > 0 && !EDGE.test(text.charAt(start - 1))) start -= 1;
  while (end < at + ASIDE && end < text.length && !EDGE.test(text.charAt(end))) end += 1;
  return [start, end];
}

/** A word with its bytes read as UTF-8; undefined where they are none, or what comes out is nothing that one writes. */
function meantBy(word: string): string | undefined {
  const plain = word.split(RUN);
  const read = [...word.matchAll(RUN)].map(([run], index) => {
    const bytes = [...run].flatMap((character) => byteInWindows1252(character) ?? []);
    const isClosed = CLOSED.test(run) && !/^\p{L}/u.test(plain[index + 1] ?? '');
    const one = isClosed || bytes.length < run.length ? '' : utf8(bytes);
    return LIKELY.test(one) ? one : undefined;
  });
  if (read.includes(undefined)) return undefined;
  return plain.map((piece, index) => `${piece}${read[index] ?? ''}`).join('');
}

/** The text of bytes in UTF-8; none where they are not. */
function utf8(bytes: readonly number[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return '';
  }
}
