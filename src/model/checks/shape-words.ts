import type * as v from 'valibot';
import { quoted } from '../json/characters';
import { textOf, type Node } from '../json/node';
import { either, type DidYouMean } from './did-you-mean';
import { replace, type Remedy } from './report';

/** A fault in words, and what to write. */
export interface ShapeFault extends Remedy {
  readonly message: string;
}

/** What a schema's issue means for an editor; `key` is the nearest key on the way to it. */
export function faultOf(
  issue: v.BaseIssue<unknown>,
  node: Node | undefined,
  key: string,
  guess: DidYouMean,
): ShapeFault {
  if (node === undefined) return missing(issue, key);
  if (node.kind === 'list' && issue.received === 'undefined') return kindFault('object', node, key);
  switch (issue.type) {
    case 'string':
      return kindFault('text', node, key);
    case 'number':
      return kindFault('number', node, key);
    case 'array':
      return kindFault('list', node, key);
    case 'strict_object':
      return kindFault('object', node, key);
    case 'boolean':
      return kindFault('true or false', node, key);
    case 'picklist':
      return wordFault(issue, node, key, guess);
    case 'regex':
      return patternFault(node, key);
    case 'union':
      return unionFault(key);
    default:
      return sizeFault(issue, node, key);
  }
}

function missing(issue: v.BaseIssue<unknown>, key: string): ShapeFault {
  const name = /^"(.*)"$/.exec(issue.expected ?? '')?.[1] ?? key;
  const value = name === 'participants' ? '[{ "actor": "…" }]' : '"…"';
  return { message: `${quoted(name)} is missing`, suggestion: `add "${name}": ${value}` };
}

const EXAMPLES = { text: '"…"', number: '1', list: '[ … ]', object: '{ … }', 'true or false': 'true' } as const;

function kindFault(wanted: keyof typeof EXAMPLES, node: Node, key: string): ShapeFault {
  const article = wanted === 'object' ? 'an ' : wanted === 'true or false' ? '' : 'a ';
  const message = `${quoted(key)} is ${article}${wanted}, not ${nounOf(node)}`;
  if (node.kind === 'null') return { message, suggestion: `leave "${key}" out, or write ${EXAMPLES[wanted]}` };
  if (wanted === 'text' && (node.kind === 'number' || node.kind === 'true or false')) {
    return { message, ...replace(node, JSON.stringify(String(node.value))) };
  }
  const text = textOf(node);
  if (wanted === 'true or false' && (text === 'true' || text === 'false')) return { message, ...replace(node, text) };
  if (wanted === 'number' && text !== undefined && /^[1-9]\d{0,4}$/.test(text))
    return { message, ...replace(node, text) };
  if (wanted === 'list' && text !== undefined) return { message, suggestion: `write [${quoted(text)}]` };
  return { message, suggestion: `write ${EXAMPLES[wanted]}` };
}

/** What a node is, in words: "a text", "an object", "null". */
export function nounOf({ kind }: Node): string {
  if (kind === 'null' || kind === 'true or false') return kind;
  return kind === 'object' ? 'an object' : `a ${kind}`;
}

function wordFault(issue: v.BaseIssue<unknown>, node: Node, key: string, guess: DidYouMean): ShapeFault {
  const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].flatMap((match) => match[1] ?? []);
  const text = textOf(node);
  if (text === undefined)
    return { message: kindFault('text', node, key).message, suggestion: `write ${either(options)}` };
  const near = guess.nearest(text, options);
  const message = `${quoted(text)} is no ${key}`;
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
  if (key === 'wikidata')
    return { message: `${quoted(text)} is no Wikidata id`, suggestion: 'write Q and a number, as in "Q7747"' };
  if (text.trim() === '') return { message: `${quoted(key)} is empty`, suggestion: 'write an id, as in "trump"' };
  const slug = slugOf(text);
  const suggestion = `write ${slug === '' ? 'small letters a to z, digits and hyphens' : JSON.stringify(slug)}`;
  return { message: `${quoted(text)} is no id: an id has only small letters, digits and hyphens`, suggestion };
}

/** A text as an id: "Donald Trump" as `donald-trump`. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

function unionFault(key: string): ShapeFault {
  if (key === 'paragraph') {
    return { message: '"paragraph" is a number from 1, or a list of such numbers', suggestion: 'write 3 or [3, 5]' };
  }
  return {
    message: `${quoted(key)} is the id of one actor, or a list of two`,
    suggestion: 'write "trump" or ["trump", "putin"]',
  };
}

function sizeFault({ type, requirement }: v.BaseIssue<unknown>, node: Node, key: string): ShapeFault {
  if (type === 'max_length') {
    const message = `${quoted(key)} has ${textOf(node)?.trim().length ?? 0} characters; at most ${String(requirement)} are allowed`;
    return { message, suggestion: 'shorten it' };
  }
  if (type === 'min_length' && node.kind === 'list') {
    return { message: `${quoted(key)} is empty`, suggestion: 'name at least one: [{ "actor": "…" }]' };
  }
  if (type === 'min_length')
    return { message: `${quoted(key)} is empty`, suggestion: 'write a text, or leave the entry out' };
  const value = node.kind === 'number' ? String(node.value) : '';
  return {
    message: `${quoted(key)} is ${value}; it is a whole number from 1 to 100000`,
    suggestion: 'write 1 or more',
  };
}
