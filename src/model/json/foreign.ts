import { quoted } from './characters';
import type { Fault } from './fault';
import { Lines } from './place';

const STORY = 'write { "title": "…", "actors": [ … ], "interactions": [ … ] }';
const PLAIN = 'save it as plain text in UTF-8 (in TextEdit: Format, Make Plain Text)';

/** What a text is that is no JSON at all, by how it begins; undefined where it may be JSON. */
export function foreignFault(text: string): Fault | undefined {
  const found = foreign(text.replace(/^\ufeff/, '').trimStart());
  return found && { severity: 'error', offset: 0, length: 0, path: [], ...found };
}

function foreign(text: string): Pick<Fault, 'message' | 'suggestion'> | undefined {
  if (/^\{\\rtf/.test(text))
    return { message: 'this is a document of a word processor (RTF), no story', suggestion: PLAIN };
  if (/^<(?!<{6})(?!!--)/.test(text)) {
    const kind = /^<\?xml/i.test(text) ? 'XML' : 'a web page (HTML)';
    return { message: `this is ${kind}, no story`, suggestion: 'save the file itself, not the page that shows it' };
  }
  if (text === '' || /[{[]/.test(text)) return undefined;
  const [first = '', second = ''] = text.split(/\s*[\r\n]+/, 2);
  const columns = (line: string): number => Math.max(...[',', ';', '\t'].map((mark) => line.split(mark).length));
  if (columns(first) > 1 && columns(first) === columns(second))
    return { message: 'this is a table (CSV), no story', suggestion: STORY };
  return /^[\w$-]+:(?:\s|$)/.test(text) ? { message: 'this is YAML, no story', suggestion: STORY } : undefined;
}

/** A text in which only the story is left, its places as they were, and what was left out around it. */
interface Unwrapped {
  readonly text: string;
  readonly fault: Fault;
}

/** What is put around JSON in chats and programs: it may be deleted unasked. */
const WRAPPING = /^\s*(?:```\w*|(?:(?:export\s+default|(?:const|let|var)\s+[\w$]+\s*=)\s*)|[\w$.]+\s*\()\s*$/;

/** Takes away what stands before the first { of a text and after its last }; undefined where nothing is before it. */
export function unwrapped(text: string): Unwrapped | undefined {
  const [begin, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  const before = text.slice(0, begin).replace(/^\ufeff/, '');
  if (begin < 0 || end <= begin || !/[^\s"'“”„:,[]/.test(before) || /^\s*["'“”„[]/.test(before)) return undefined;
  const after = text.slice(end);
  const lines = new Lines(text);
  const [from, to] = [text.length - text.trimStart().length, end + (/^\s*/.exec(after)?.[0].length ?? 0)];
  const where = `the story, which begins in line ${lines.at(begin).line}`;
  const also = after.trim() === '' ? '' : `, and ${quoted(after.trim())} after its end in line ${lines.at(to).line}`;
  return {
    text: blank(text.slice(0, begin)) + text.slice(begin, end) + blank(after),
    fault: {
      severity: 'error',
      offset: from,
      length: before.trim().length,
      path: [],
      message: `${quoted(before.trim())} stands before ${where}${also}`,
      suggestion: also === '' ? 'delete it' : 'delete both',
      ...(WRAPPING.test(before) && { fix: { offset: 0, length: text.length, text: `${text.slice(begin, end)}\n` } }),
    },
  };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
