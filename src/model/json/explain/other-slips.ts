import { quoted } from '../characters';
import { closingOf } from './bracket-slips';
import type { Explanation, Token, Trouble } from './trouble';

const LITERALS = new Set(['true', 'false', 'null']);

/** Marks taken for one another, lists without brackets, stray words and entries inside others, around a fault. */
export function* otherSlips(trouble: Trouble): Generator<Explanation> {
  for (const { kind, offset, end } of trouble.tokens) {
    if (kind !== ',' && kind !== ':') continue;
    const place = { offset, length: end - offset };
    const [is, meant, text] = kind === ',' ? ['a comma', 'a colon', ':'] : ['a colon', 'a comma', ','];
    const message = `${is} stands where ${meant} belongs`;
    yield { edits: [{ ...place, text }], cost: 1, place, message, suggestion: `write ${text}`, safe: true };
  }
  yield* bareLists(trouble);
  yield* strayWords(trouble);
  yield* innerEntries(trouble);
}

function* bareLists({ text, tokens }: Trouble): Generator<Explanation> {
  for (const [index, { kind }] of tokens.entries()) {
    if (kind !== ':') continue;
    let at = index + 1;
    const ends: number[] = [];
    for (let end = valueEnd(tokens, at); end !== undefined; end = valueEnd(tokens, at)) {
      if (tokens[end + 1]?.kind === ':') break;
      ends.push(end);
      if (tokens[end + 1]?.kind !== ',') break;
      at = end + 2;
    }
    const [first, last] = [tokens[index + 1], tokens[ends.at(-1) ?? -1]];
    if (ends.length < 2 || first === undefined || last === undefined) continue;
    const place = { offset: first.offset, length: last.end - first.offset };
    yield {
      edits: [
        { offset: first.offset, length: 0, text: '[' },
        { offset: last.end, length: 0, text: ']' },
      ],
      cost: 1.5,
      place,
      message: 'several values stand here without [ ] around them',
      suggestion:
        place.length <= 60 ? `write [${text.slice(first.offset, last.end)}]` : 'write [ before and ] after them',
      safe: true,
    };
  }
}

/** The index of the last token of the value that begins at an index. */
function valueEnd(tokens: readonly Token[], index: number): number | undefined {
  const kind = tokens[index]?.kind;
  if (kind === 'text' || kind === 'number' || kind === 'word') return index;
  if (kind !== '{') return undefined;
  const end = tokens.findIndex(({ kind: other }, at) => at > index && (other === '}' || other === '{'));
  return tokens[end]?.kind === '}' ? end : undefined;
}

function* strayWords({ text, tokens }: Trouble): Generator<Explanation> {
  const isWord = (token: Token | undefined): boolean =>
    token?.kind === 'number' || (token?.kind === 'word' && !LITERALS.has(text.slice(token.offset, token.end)));
  for (let index = 0; index < tokens.length; index += 1) {
    let last = index;
    while (isWord(tokens[last])) last += 1;
    const [first, end] = [tokens[index], tokens[last - 1]?.end ?? 0];
    if (last === index || first === undefined) continue;
    const written = text.slice(first.offset, end);
    const comma = tokens[last]?.kind === ',' ? tokens[last] : undefined;
    for (const to of [end, ...(comma === undefined ? [] : [comma.end])]) {
      const place = { offset: first.offset, length: end - first.offset };
      yield {
        edits: [{ offset: first.offset, length: to - first.offset, text: '' }],
        cost: 1.5 + 0.2 * (last - index),
        place,
        message: `${quoted(written)} has no place here`,
        suggestion: 'delete it, or put it into a "note"',
        safe: false,
      };
    }
    index = last;
  }
}

/** An entry that was put into another. */
function* innerEntries(trouble: Trouble): Generator<Explanation> {
  const { text, fault } = trouble;
  const owner = fault.open?.at(-1);
  const begin = fault.offset + (/^\s*/.exec(text.slice(fault.offset, fault.offset + 200))?.[0].length ?? 0);
  if (text[begin] !== '{' || owner === undefined) return;
  const closing = closingOf(text, begin);
  if (closing === undefined) return;
  const comma = /\s*,/y;
  comma.lastIndex = closing + 1;
  const end = comma.test(text) ? comma.lastIndex : closing + 1;
  yield {
    edits: [{ offset: begin, length: end - begin, text: '' }],
    cost: 2.5,
    place: { offset: begin, length: 1 },
    message: `an entry begins here inside another, which begins in line ${trouble.lineOf(owner)}`,
    suggestion: 'move it behind the } of that one',
    safe: false,
  };
}
