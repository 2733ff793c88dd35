import type { Fault } from './fault';
import { inWindows1252 } from './windows-1252';

/** The most bytes that a dataset may have: 64 MB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A file's text, as far as it can be read, and what is wrong with its bytes. */
interface Decoded {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Reads bytes as UTF-8. A byte order mark stays in the text, so that offsets are the editor's. */
export function decode(input: string | Uint8Array): Decoded {
  if (input.length > MOST_BYTES) {
    const size = Math.ceil(input.length / 1024 / 1024);
    return refuse('', `the file has ${size} MB; a story may have 64`, 'split it into several stories');
  }
  if (typeof input === 'string') return { text: input, faults: [] };
  if (isUtf16(input)) {
    return refuse('', 'the file is saved as UTF-16', SAVE_AS_UTF_8);
  }
  const other = otherFormat(input);
  if (other !== undefined) return refuse('', `this is ${other}, not text`, 'save the story as plain text in UTF-8');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input), faults: [] };
  } catch {
    const { text, at } = validPart(input);
    const byte = (input[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const character = inWindows1252(input[at] ?? 0);
    const read = /[\p{L}\p{P}\p{S}]/u.test(character) ? `, which is ${character} in Windows-1252` : '';
    return refuse(text, `the file is not UTF-8: byte ${at + 1} is 0x${byte}${read}`, SAVE_AS_UTF_8);
  }
}

function refuse(text: string, message: string, suggestion: string): Decoded {
  return { text, faults: [{ severity: 'error', offset: text.length, length: 0, path: [], message, suggestion }] };
}

const SAVE_AS_UTF_8 = 'save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)';

/** How files begin that editors take for text by their name alone. */
const BEGINNINGS: readonly (readonly [string, readonly number[]])[] = [
  ['a Word, Excel or ZIP file', [0x50, 0x4b, 0x03, 0x04]],
  ['a Word or Excel file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a packed file (GZIP)', [0x1f, 0x8b]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
];

function otherFormat(bytes: Uint8Array): string | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))?.[0];
}

function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0x7b && second === 0) || (first === 0 && second === 0x7b);
}

/** The text before the first byte that is no UTF-8, and where that byte stands. */
function validPart(bytes: Uint8Array): { readonly text: string; readonly at: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let [index, at] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd && !(bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd)) break;
    index += character.length;
    at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return { text: text.slice(0, index), at };
}
