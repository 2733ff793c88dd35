import { characterName, quoted } from './characters';
import type { Tell } from './tell';

/** A text in straight quotes that holds an escape or a fault. */
interface ReadString {
  readonly kind: 'text' | 'cut';
  readonly value: string;
  readonly length: number;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const PIECE = /[^"\\\u0000-\u001f]+/y; // eslint-disable-line no-control-regex -- JSON forbids these
const HEX = /[\da-fA-F]{4}/y;
/** The rest of a line whose text was closed with a curly quote, or with none. */
const CURLY_END = /[“”’](?=\s*[,:}\]]?\s*$)/;

/** Reads the text whose opening quote stands at `offset`, telling of raw line breaks, controls and wrong escapes. */
export function readString(text: string, offset: number, tell: Tell): ReadString {
  let [at, value] = [offset + 1, ''];
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text)?.[0] ?? '';
    value += piece;
    at += piece.length;
    const character = text[at];
    if (character === undefined) return { kind: 'cut', value, length: at - offset };
    if (character === '"') return { kind: 'text', value, length: at + 1 - offset };
    if (character === '\\') {
      const [escaped, length] = readEscape(text, at, tell);
      value += escaped;
      at += length;
    } else if (character === '\n' || character === '\r') {
      const closed = closedAtLineEnd(text, offset, at, tell);
      if (closed !== undefined) return closed;
      tell({ offset: at, length: 1 }, 'the text goes over the end of the line', {
        suggestion: 'write \\n for the line break, or go on in the same line',
        sort: 'line end',
        fix: { offset: at, length: matched(INDENTED_LINE, text, at).length, text: '\\n' },
      });
      at += matched(LINE_END, text, at).length;
      value += '\n';
    } else {
      const [isTab, place] = [character === '\t', { offset: at, length: 1 }];
      tell(place, `${isTab ? 'a raw tab' : characterName(character)} stands in a text`, {
        suggestion: isTab ? 'write a space, or \\t' : 'delete it',
        sort: `in text ${character}`,
        fix: { ...place, text: isTab ? ' ' : '' },
      });
      if (isTab) value += character;
      at += 1;
    }
  }
}

const LINE_END = /\r\n|\r|\n/y;
const INDENTED_LINE = /(?:\r\n|\r|\n)[ \t]*/y;

function matched(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function readEscape(text: string, at: number, tell: Tell): readonly [string, number] {
  const letter = text[at + 1] ?? '';
  const plain = ESCAPES.get(letter);
  if (plain !== undefined) return [plain, 2];
  HEX.lastIndex = at + 2;
  const code = letter === 'u' ? HEX.exec(text)?.[0] : undefined;
  if (code !== undefined) return [String.fromCharCode(Number.parseInt(code, 16)), 6];
  tell({ offset: at, length: 1 + letter.length }, `${quoted(`\\${letter}`)} is no escape of JSON`, {
    suggestion: 'write \\\\ for a backslash',
    sort: 'escape',
    fix: { offset: at, length: 1, text: '\\\\' },
  });
  return ['\\', 1];
}

/**
 * A text without its closing quote, where what follows the line's end looks like the next entry; undefined where the
 * text goes on.
 */
function closedAtLineEnd(text: string, offset: number, at: number, tell: Tell): ReadString | undefined {
  const rest = text.slice(offset + 1, at);
  const curly = CURLY_END.exec(rest);
  if (curly !== null) {
    const place = { offset: offset + 1 + curly.index, length: 1 };
    tell(place, `${characterName(curly[0])} stands where JSON wants "`, {
      suggestion: 'write "',
      fix: { ...place, text: '"' },
      sort: 'quote',
    });
    return { kind: 'text', value: rest.slice(0, curly.index), length: curly.index + 2 };
  }
  if (!/^\s*(?:["}\]]|$)/.test(text.slice(at, at + 400))) return undefined;
  const value = rest.replace(/\s*,?\s*$/, '');
  const end = offset + 1 + value.length;
  tell({ offset: end, length: 0 }, `the text ${quoted(value)} has no closing quote`, {
    suggestion: 'write " at its end',
    sort: 'no end',
    fix: { offset: end, length: 0, text: '"' },
  });
  return { kind: 'text', value, length: value.length + 1 };
}
