import type * as v from 'valibot';
import { characterName, quoted } from '../json/characters';
import { textOf, type Node } from '../json/node';
import { either, fold, type DidYouMean } from './did-you-mean';
import { everydayWord } from './everyday-words';
import { meantAnswer, meantByDate, meantParagraphs, paragraphsIn, piecesOf, textsIn } from './meant-values';
import { replace, type Remedy } from './report';

/** A fault in words, and what to write. */
interface ShapeFault extends Remedy {
  readonly message: string;
}

/** What an issue is about. */
export interface Subject {
  readonly key: string;
  /** Whether it is one of the list under the key. */
  readonly inList: boolean;
  /** Whether there is no entry without it. */
  readonly needed?: boolean;
}

const KINDS: ReadonlyMap<string, keyof typeof EXAMPLES> = new Map([
  ['string', 'text'],
  ['number', 'number'],
  ['array', 'list'],
  ['strict_object', 'object'],
  ['boolean', 'true or false'],
]);

/** What a schema's issue means for an editor. */
export function faultOf(
  issue: v.BaseIssue<unknown>,
  node: Node | undefined,
  subject: Subject,
  guess: DidYouMean,
): ShapeFault {
  if (node === undefined) return missing(issue, subject.key);
  const kind = KINDS.get(issue.type);
  if (kind !== undefined) return kindFault(kind, node, subject);
  if (issue.type === 'picklist') return wordFault(issue, node, subject, guess);
  if (issue.type === 'regex') return patternFault(node, subject.key);
  return issue.type === 'union' ? unionFault(node, subject.key) : sizeFault(issue, node, subject);
}

function missing(issue: v.BaseIssue<unknown>, key: string): ShapeFault {
  const name = /^"(.*)"$/.exec(issue.expected ?? '')?.[1] ?? key;
  const value = name === 'participants' ? '[{ "actor": "…" }]' : '"…"';
  return { message: `${quoted(name)} is missing`, suggestion: `add "${name}": ${value}` };
}

const EXAMPLES = { text: '"…"', number: '1', list: '[ … ]', object: '{ … }', 'true or false': 'true' } as const;

/** How an entry is written of which all that is given is a text. */
const ENTRIES: ReadonlyMap<string, string> = new Map([
  ['participants', '{ "actor": … }'],
  ['causes', '{ "interaction": …, "how": "…" }'],
  ['evidence', '{ "source": … }'],
  ['changes', '{ "of": …, "state": "…" }'],
  ['question', '{ "ask": … }'],
]);

function kindFault(wanted: keyof typeof EXAMPLES, node: Node, subject: Subject): ShapeFault {
  const { key, inList } = subject;
  const article = wanted === 'object' ? 'an ' : wanted === 'true or false' ? '' : 'a ';
  const message = `${inList ? 'each of ' : ''}${quoted(key)} is ${article}${wanted}, not ${nounOf(node)}`;
  return { message, ...kindRemedy(wanted, node, subject) };
}

function kindRemedy(wanted: keyof typeof EXAMPLES, node: Node, { key, inList, needed }: Subject): Remedy {
  const example = wanted === 'list' && key === 'participants' ? '[{ "actor": "…" }]' : EXAMPLES[wanted];
  if (node.kind === 'null') {
    const leave = needed !== true ? 'leave it out, or ' : inList ? 'delete it, or ' : '';
    return { suggestion: `${leave}write ${key === 'date' ? '"2025-10-17"' : example}` };
  }
  const [date, ...dates] = wanted === 'text' ? meantByDate(key, node) : [];
  if (date !== undefined && dates.length === 0) return replace(node, JSON.stringify(date));
  if (wanted === 'text') return textRemedy(node);
  const text = textOf(node);
  if (wanted === 'true or false') {
    const answer = meantAnswer(node);
    return answer === undefined ? { suggestion: 'write true or false' } : replace(node, String(answer));
  }
  if (wanted === 'number' && text !== undefined && /^[1-9]\d{0,4}$/.test(text)) return replace(node, text);
  if (wanted === 'list') return listRemedy(node, key);
  if (text !== undefined && ENTRIES.has(key)) return { suggestion: `write ${entryOf(key, text)}` };
  return { suggestion: `write ${example}` };
}

function textRemedy(node: Node): Remedy {
  if (node.kind === 'number' && !Number.isSafeInteger(node.value)) return { suggestion: 'write it in quotes' };
  if (node.kind === 'number' || node.kind === 'true or false') return replace(node, JSON.stringify(String(node.value)));
  const texts = textsIn(node);
  return {
    suggestion: texts.length < 2 ? `write ${JSON.stringify(texts[0] ?? '…')}` : `write one of them: ${either(texts)}`,
  };
}

function listRemedy(node: Node, key: string): Remedy {
  const text = textOf(node);
  if (text !== undefined && text.trim() === '') return { suggestion: 'leave it out, or write [ … ]' };
  if (text !== undefined)
    return { suggestion: `write [${key === 'evidence' ? passageOf(text) : entriesOf(key, piecesOf(text))}]` };
  return { suggestion: node.kind === 'object' ? 'write [ before it and ] after it' : `write ${EXAMPLES.list}` };
}

function entriesOf(key: string, texts: readonly string[]): string {
  return texts.map((text) => entryOf(key, text)).join(', ');
}

/** A source, with the paragraphs that are named after it. */
function passageOf(text: string): string {
  const [source = '', ...others] = piecesOf(text);
  const all = others.map(paragraphsIn);
  const paragraphs = all.flatMap((one) => one ?? []);
  if (all.length === 0 || all.includes(undefined)) return entriesOf('evidence', [source, ...others]);
  const written = paragraphs.length === 1 ? String(paragraphs[0]) : `[${paragraphs.join(', ')}]`;
  return `{ "source": ${quoted(source)}, "paragraph": ${written} }`;
}

/** How one of a list is written of which all that is given is a text. */
export function entryOf(key: string, text: string): string {
  return (ENTRIES.get(key) ?? '…').replace('…', () => quoted(text));
}

/** What a node is, in words: "a text", "an object", "null". */
export function nounOf({ kind }: Node): string {
  if (kind === 'null' || kind === 'true or false') return kind;
  return kind === 'object' ? 'an object' : `a ${kind}`;
}

function wordFault(issue: v.BaseIssue<unknown>, node: Node, subject: Subject, guess: DidYouMean): ShapeFault {
  const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  const text = textOf(node);
  if (text === undefined) {
    const known = textsIn(node).filter((one) => options.includes(one));
    const suggestion = known.length > 0 ? `write one of them: ${either(known)}` : `write ${either(options)}`;
    return { message: kindFault('text', node, subject).message, suggestion };
  }
  const message = `${quoted(text)} is no ${subject.key}`;
  const plain = everydayWord(subject.key, fold(text));
  // The same thing in another word is a guess at what was meant, and no slip that may be mended unasked.
  if (plain !== undefined) return { message, suggestion: `did you mean ${quoted(plain)}?` };
  const near = guess.nearest(text, options);
  if (near.length === 0) return { message, suggestion: `write ${either(options)}` };
  const suggestion = `did you mean ${either(near)}?`;
  return near.length === 1
    ? { message, ...replace(node, JSON.stringify(near[0]), suggestion) }
    : { message, suggestion };
}

function patternFault(node: Node, key: string): ShapeFault {
  const text = textOf(node) ?? '';
  if (key === 'country') {
    const upper = /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined;
    const suggestion = `write ${upper === undefined ? 'two capital letters, as in "RU"' : JSON.stringify(upper)}`;
    return { message: `${quoted(text)} is no country code`, suggestion };
  }
  if (key === 'wikidata') {
    const number = /^(?:\S*\/)?q?([1-9]\d*)$/i.exec(text.trim())?.[1];
    const suggestion = number === undefined ? 'write Q and a number, as in "Q7747"' : `write "Q${number}"`;
    return { message: `${quoted(text)} is no Wikidata id`, suggestion };
  }
  if (text.trim() === '') return { message: `${quoted(key)} is empty`, suggestion: 'write an id, as in "trump"' };
  const slug = idFrom(text);
  const hidden = /\p{Cf}/u.exec(text)?.[0];
  if (hidden !== undefined) return { message: `the id holds ${characterName(hidden)}`, suggestion: `write "${slug}"` };
  const suggestion = `write ${slug === '' ? 'small letters a to z, digits and hyphens' : JSON.stringify(slug)}`;
  return { message: `${quoted(text)} is no id: an id has only small letters, digits and hyphens`, suggestion };
}

/** A text as an id: "Donald Trump" as `donald-trump`. */
export function idFrom(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function unionFault(node: Node, key: string): ShapeFault {
  if (key === 'paragraph') {
    const message = '"paragraph" is a number from 1, or a list of such numbers';
    const meant = meantParagraphs(node);
    return meant === undefined ? { message, suggestion: 'write 3 or [3, 5]' } : { message, ...replace(node, meant) };
  }
  const [first = 'trump', second = 'putin'] = new Set(textsIn(node));
  return {
    message: `${quoted(key)} is the id of one actor, or a list of two`,
    suggestion: `write ${quoted(first)} or [${quoted(first)}, ${quoted(second)}]`,
  };
}

function sizeFault({ type, requirement }: v.BaseIssue<unknown>, node: Node, { key, needed }: Subject): ShapeFault {
  if (type === 'max_length') {
    const message = `${quoted(key)} has ${[...(textOf(node)?.trim() ?? '')].length} characters; at most ${String(requirement)} are allowed`;
    return { message, suggestion: 'shorten it' };
  }
  if (type === 'min_length' && node.kind === 'list') {
    if (key === 'paragraph')
      return { message: '"paragraph" is empty', suggestion: 'write 3 or [3, 5], or leave it out' };
    return { message: `${quoted(key)} is empty`, suggestion: 'name at least one: [{ "actor": "…" }]' };
  }
  if (type === 'min_length') {
    const text = key === 'date' ? 'write a date, as in "2025-10-17"' : 'write a text';
    const suggestion = `${text}, or leave the ${needed === true ? 'entry' : 'key'} out`;
    return { message: `${quoted(key)} is empty`, suggestion };
  }
  return numberFault(node, key);
}

/** The greatest paragraph that there may be; the schema says the same. */
const LAST_PARAGRAPH = 100_000;

function numberFault(node: Node, key: string): ShapeFault {
  const value = node.kind === 'number' ? Number(node.value) : NaN;
  const message = `${quoted(key)} is ${written(node)}; it is a whole number from 1 to ${LAST_PARAGRAPH}`;
  if (value > LAST_PARAGRAPH) return { message, suggestion: `write ${LAST_PARAGRAPH} or less` };
  if (!(value > 1)) return { message, suggestion: 'write 1 or more' };
  return { message, suggestion: `write ${Math.floor(value)} or ${Math.ceil(value)}` };
}

/** A value as it stands in the file, cut to a length that can be read. */
function written({ tree, offset, length }: Node): string {
  return quoted(tree.text.slice(offset, offset + length)).slice(1, -1);
}
