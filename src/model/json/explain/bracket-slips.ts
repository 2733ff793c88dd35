import { tokensIn, type Explanation, type Token, type Trouble } from './trouble';

const TWINS = { '{': '[', '[': '{', '}': ']', ']': '}' } as const;
type Bracket = keyof typeof TWINS;
const CLOSING = ['}', ']'] as const;
/** Lists and objects around a fault whose marks are looked at. */
const MOST_OWNERS = 3;

/** Every bracket that may have been forgotten, typed twice or taken for another around a fault. */
export function* bracketSlips(trouble: Trouble): Generator<Explanation> {
  yield* closingSlips(trouble);
  yield* openingSlips(trouble);
  for (const [index, token] of trouble.tokens.entries())
    if (isBracket(token.kind)) yield* bracketSlip(trouble, index, token, token.kind);
  yield* ownerSlips(trouble);
}

function* closingSlips(trouble: Trouble): Generator<Explanation> {
  const { tokens, owners } = trouble;
  for (const [index, { kind, end }] of tokens.entries()) {
    const [next, owner] = [tokens[index + 1], owners[index] ?? -1];
    if (owner < 0 || kind === ',' || kind === ':' || kind === '{' || kind === '[' || next?.kind === ':') continue;
    for (const mark of CLOSING) yield closing(trouble, mark, owner, end, next);
  }
  yield* farClosings(trouble);
}

/** A closing mark missing far above, where a line stands no deeper than the one that begins a list or object. */
function* farClosings(trouble: Trouble): Generator<Explanation> {
  const { text, start, fault } = trouble;
  for (const owner of (fault.open ?? []).slice(-MOST_OWNERS)) {
    const line = /[\r\n]+([ \t]*)(?=\S)/g;
    line.lastIndex = owner;
    const indent = trouble.indentAt(owner);
    for (let found = line.exec(text); found !== null && found.index < start; found = line.exec(text)) {
      if ((found[1]?.length ?? 0) > indent) continue;
      const end = endBefore(text, found.index);
      const [next] = tokensIn(text, end, line.lastIndex + 1);
      for (const mark of CLOSING) yield closing(trouble, mark, owner, end, next);
      break;
    }
  }
}

/** Where what stands before a line break ends, without its comma. */
function endBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 200), at);
  return at - (before.length - before.trimEnd().replace(/,$/, '').length);
}

function closing(trouble: Trouble, mark: '}' | ']', owner: number, end: number, next: Token | undefined): Explanation {
  const { text } = trouble;
  const comma = next === undefined || /[,}\]]/.test(next.kind) ? '' : ',';
  const isAlone = next?.kind === ',' && trouble.lineOf(next.offset) !== trouble.lineOf(end);
  const offset = isAlone ? next.offset : end;
  return {
    edits: [{ offset, length: 0, text: mark + comma }],
    cost:
      (agrees(trouble, owner, offset, isAlone) ? 0.7 : 1.2) + (mark === (text[owner] === '{' ? '}' : ']') ? 0 : 0.5),
    place: { offset, length: 0 },
    message: `${mark} is missing here: nothing closes the ${text[owner] ?? ''} in line ${trouble.lineOf(owner)}`,
    suggestion: `write ${mark + comma} here`,
    safe: true,
  };
}

/** Whether a closing mark stands where it should: in the line of its opening one, or before a line as deep or less. */
function agrees(trouble: Trouble, owner: number, offset: number, isAlone: boolean): boolean {
  const { text } = trouble;
  if (trouble.lineOf(owner) === trouble.lineOf(offset)) return true;
  const after = /\s*/y;
  after.lastIndex = offset + (isAlone || text[offset] === ',' ? 1 : 0);
  after.test(text);
  return (
    trouble.lineOf(after.lastIndex) > trouble.lineOf(offset) &&
    trouble.indentAt(after.lastIndex) <= trouble.indentAt(owner)
  );
}

function* openingSlips({ text, tokens, fault, start }: Trouble): Generator<Explanation> {
  for (const [index, { kind, offset }] of tokens.entries()) {
    if (tokens[index + 1]?.kind === ':' && kind === 'text') yield opening('{', offset, 1);
    if (tokens[index - 1]?.kind === ':') yield opening('[', offset, 1);
  }
  if (fault.key === undefined || fault.key >= start) return;
  const value = /"[^"]*"\s*:\s*/y;
  value.lastIndex = fault.key;
  if (value.test(text)) yield opening('[', value.lastIndex, 1.1);
}

function opening(mark: '{' | '[', offset: number, cost: number): Explanation {
  return {
    edits: [{ offset, length: 0, text: mark }],
    cost,
    place: { offset, length: 1 },
    message: `${mark} is missing before this`,
    suggestion: `write ${mark} before it`,
    safe: true,
  };
}

function* bracketSlip({ tokens, fault }: Trouble, index: number, token: Token, kind: Bracket): Generator<Explanation> {
  const { offset, end } = token;
  const place = { offset, length: end - offset };
  const before = tokens[index - 1];
  const isTwice = before?.kind === kind && before.end === offset;
  yield tooMany(offset, kind, isTwice ? (/[{[]/.test(kind) ? 0.5 : 0.9) : offset === fault.offset ? 1 : 1.01);
  yield {
    edits: [{ ...place, text: TWINS[kind] }],
    cost: 1,
    place,
    message: `${kind} stands where ${TWINS[kind]} belongs`,
    suggestion: `write ${TWINS[kind]}`,
    safe: true,
  };
}

function tooMany(offset: number, mark: string, cost: number): Explanation {
  const place = { offset, length: 1 };
  const message = `this ${mark} is one too many`;
  return { edits: [{ ...place, text: '' }], cost, place, message, suggestion: 'delete it', safe: true };
}

/** The marks around what a fault stands in. */
function* ownerSlips(trouble: Trouble): Generator<Explanation> {
  const { text, fault, start } = trouble;
  const owners = (fault.open ?? []).slice(-MOST_OWNERS);
  for (const offset of owners) {
    const mark = text[offset] ?? '';
    const isTwice = text[offset - 1] === mark || text[offset + 1] === mark;
    if (offset < start) yield tooMany(offset, mark, isTwice ? 0.5 : 1.2);
  }
  const owner = owners.at(-1) ?? -1;
  // An object of objects without keys is a list.
  const end = text[fault.offset] === '{' && text[owner] === '{' ? closingOf(text, owner) : undefined;
  if (end === undefined) return;
  yield {
    edits: [
      { offset: owner, length: 1, text: '[' },
      { offset: end, length: 1, text: ']' },
    ],
    cost: 1.5,
    place: { offset: owner, length: 1 },
    message: '{ stands where [ belongs',
    suggestion: `write [, and ] for the ${text[end] ?? ''} in line ${trouble.lineOf(end)}`,
    safe: true,
  };
}

/** Where the mark stands that closes what begins at a place; undefined where none does. */
export function closingOf(text: string, offset: number): number | undefined {
  let depth = 0;
  for (const { kind, offset: at } of tokensIn(text, offset, text.length)) {
    if (kind === '{' || kind === '[') depth += 1;
    if (kind === '}' || kind === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function isBracket(kind: string): kind is Bracket {
  return Object.hasOwn(TWINS, kind);
}
