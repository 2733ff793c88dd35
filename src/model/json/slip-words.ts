import { quoted } from './characters';
import type { Place } from './place';
import type { More, Tell } from './tell';
import type { Tokens } from './tokens';

/** What is said of a fault: its message, and what else there is. */
type Told = readonly [message: string, more: More];

/** That a comma or a colon is missing at a place. */
export function missingMark(at: number, mark: ',' | ':', after: string): Told {
  const [name, sort] = mark === ',' ? (['comma', 'no comma'] as const) : (['colon', 'no colon'] as const);
  const suggestion = `write a ${name} after this`;
  return [`a ${name} is missing ${after}`, { suggestion, sort, fix: { offset: at, length: 0, text: mark } }];
}

/** That a mark is to be deleted. */
export function extraMark(place: Place, message: string): Told {
  return [message, { suggestion: 'delete it', sort: message, fix: { ...place, text: '' } }];
}

/** That a key stands without quotes. */
export function bareKey(place: Place, key: string): Told {
  const fix = { ...place, text: JSON.stringify(key) };
  return [`the key ${key} has no quotes`, { suggestion: `write ${fix.text}`, fix, sort: 'bare key' }];
}

/** That no list or object, or another than the innermost, is closed by a mark. */
export function wrongClosing(mark: '}' | ']', isOpen: boolean): Told {
  if (!isOpen) return [`${quoted(mark)} closes nothing`, { kind: 'riddle', suggestion: 'delete it' }];
  const missing = mark === '}' ? ']' : '}';
  const message = `${quoted(missing)} is missing before this ${mark}`;
  return [message, { kind: 'riddle', suggestion: `write ${missing} first` }];
}

/** That a list or object stands where a key should. */
export function missingKey(mark: '{' | '['): Told {
  return ['a key is missing before this', { kind: 'riddle', suggestion: `write "key": before the ${mark}` }];
}

/** That lists and objects stand in one another deeper than they may. */
export function tooDeep(deepest: number): Told {
  const message = `lists and objects stand in one another more than ${deepest} deep`;
  return [message, { kind: 'riddle', plain: true, suggestion: 'write it flatter' }];
}

/** That an object has a key already. */
export function givenTwice(key: string): Told {
  return [
    `the key ${quoted(key)} is given twice; the first stands`,
    { kind: 'error', suggestion: 'keep one of the two' },
  ];
}

const MARKS = { ',': 'a comma', ':': 'a colon', '[': 'a square bracket', ']': 'a square bracket' } as const;

/** Tells of a mark that stands where JSON has another. */
export function oddMark({ kind, odd, place }: Tokens, tell: Tell): void {
  if (kind !== ',' && kind !== ':' && kind !== '[' && kind !== ']') return;
  tell(place, `${String(odd)} stands where JSON wants ${MARKS[kind]}`, {
    suggestion: `write ${kind}`,
    sort: MARKS[kind],
    fix: { ...place, text: kind },
  });
}
