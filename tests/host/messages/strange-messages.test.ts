import { describe, expect, it } from 'vitest';
import { ANSWER, hosted } from './hosted';

describe('what else goes about between windows', () => {
  const next = { context: 'backchannel', version: 1, method: 'next', id: 'a' };

  it.each([
    ['null', null],
    ['a number', 7],
    ['words', 'next'],
    ['broken JSON', '{"context":"backchannel"'],
    ['a list', [next]],
    ['another context', { ...next, context: 'player.js' }],
    ['no context', { method: 'next' }],
    ['another version', { ...next, version: 2 }],
    ['a version as text', { ...next, version: '1' }],
    ['a method that is no text', { ...next, method: { name: 'next' } }],
    ['a marked prototype', JSON.parse('{"__proto__":{"context":"backchannel","version":1,"method":"next"}}')],
    ['a list of bytes', new Uint8Array(10_000_000)],
    ['lists in lists', new Array(5000).fill(0).reduce<unknown>((inner) => [inner], next)],
    ['ten million characters', JSON.stringify({ ...next, value: 'x'.repeat(10_000_000) })],
  ])('is ignored: %s', (_, data) => {
    const { visit, heard, post } = hosted();
    post(data);
    expect([visit.replay.step, heard]).toEqual([1, []]);
  });

  it('never comes back in an id of any size or shape', () => {
    const { visit, heard, say } = hosted();
    for (const id of [{ a: 1 }, 'x'.repeat(65), Number.POSITIVE_INFINITY, true]) say('next', undefined, id);
    expect([visit.replay.step, heard]).toEqual([5, []]);
  });

  it('follows what is marked, however deep its value is, and says what it wants instead', () => {
    const { visit, heard, say } = hosted();
    const deep = new Array(5000).fill(0).reduce<unknown>((inner) => ({ seek: inner }), 3);
    for (const method of ['seek', 'focus', 'filter', 'setTheme', 'addEventListener', 'next']) say(method, deep);
    expect(heard).toHaveLength(6);
    expect(heard.filter((message) => 'error' in Object(message))).toHaveLength(5);
    expect([visit.replay.step, visit.explore.plain, visit.theme]).toEqual([2, true, 'auto']);
  });

  it('leaves everything that prototypes share as it was', () => {
    const { say } = hosted();
    say('__proto__', JSON.parse('{"__proto__":{"polluted":1}}'));
    expect('polluted' in {}).toBe(false);
  });

  it('is told of at most sixty errors a second by a flood of them, each of few words', () => {
    const { heard, post, say } = hosted();
    say('addEventListener', 'error', null);
    for (let count = 0; count < 10_000; count += 1) post({ ...next, method: 'x'.repeat(10_000), id: undefined }, 0);
    expect(heard).toHaveLength(59);
    expect(Math.max(...heard.map((message) => JSON.stringify(message).length))).toBeLessThan(200);
  });

  it('is followed sixty times at once and then sixty times a second, and told so of all that is more', () => {
    const { heard, post } = hosted();
    const flood = (nowMs: number) => {
      heard.length = 0;
      for (let count = 0; count < 1000; count += 1) post(next, nowMs);
      const refused = heard.filter((message) => 'error' in Object(message));
      for (const answer of refused)
        expect(answer).toEqual({ ...ANSWER, error: 'too many messages: sixty a second are followed' });
      return [heard.length, refused.length];
    };
    expect(flood(1000)).toEqual([1000, 940]);
    expect(flood(1500)).toEqual([1000, 970]);
  });

  it('is not answered in a flood where it asks for no answer', () => {
    const { heard, post } = hosted();
    for (let count = 0; count < 1000; count += 1) post({ ...next, id: undefined }, 1000);
    expect(heard).toEqual([]);
  });
});
