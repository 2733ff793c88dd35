import { describe, expect, it } from 'vitest';
import type { AddressBar } from '../../../src/host/address-bar';
import { Conversation } from '../../../src/host/messages/conversation';
import { EVENTS, METHODS } from '../../../src/host/messages/vocabulary';
import { Visit } from '../../../src/host/visit.svelte';
import { twoCalls } from '../../views/two-calls';

/** A host with the visit that it talks to: `say` posts a request, `heard` is all that came back. */
function hosted() {
  const searches: string[] = [''];
  const bar: AddressBar = {
    get search() {
      return searches.at(-1) ?? '';
    },
    replace: (search) => void searches.push(search),
    push: (search) => void searches.push(search),
    listen: () => () => undefined,
  };
  const heard: unknown[] = [];
  const conversation = new Conversation(
    (message) => heard.push(message),
    () => 'graph',
  );
  const visit = new Visit(twoCalls(), bar, {});
  conversation.show(visit);
  heard.length = 0;
  const post = (data: unknown, nowMs = 0): void => conversation.hear(data, nowMs);
  const say = (method: string, value?: unknown, id: unknown = 'a'): void =>
    post({ context: 'backchannel', version: 1, method, value, id });
  return { visit, conversation, heard, post, say, search: () => bar.search };
}

const ANSWER = { context: 'backchannel', version: 1, id: 'a' };
const STATE = {
  at: 'first-call',
  step: 1,
  steps: 5,
  from: '..',
  actor: [],
  type: [],
  side: [],
  view: 'graph',
  theme: 'auto',
  playing: false,
};

describe('the talk with a host', () => {
  it('begins with what can be said, once there is a story', () => {
    const heard: unknown[] = [];
    const conversation = new Conversation(
      (message) => heard.push(message),
      () => 'graph',
    );
    conversation.show(undefined);
    expect(heard).toEqual([]);
    conversation.show(hosted().visit);
    expect(heard).toEqual([
      { context: 'backchannel', version: 1, event: 'ready', value: { methods: METHODS, events: EVENTS } },
    ]);
  });

  it('answers with the state', () => {
    const { heard, say } = hosted();
    say('getState');
    expect(heard).toMatchObject([{ ...ANSWER, value: STATE }]);
  });

  it.each([
    ['next', undefined, { step: 2, at: 'refusal' }],
    ['seek', 'visit', { step: 4, at: 'visit' }],
    ['seek', 5, { step: 5, at: 'second-call' }],
    ['seek', '..', { step: 5, at: 'second-call' }],
    ['previous', undefined, { step: 1 }],
    ['play', undefined, { playing: true }],
    ['pause', undefined, { playing: false }],
    ['setTheme', 'dark', { theme: 'dark' }],
    ['focus', 'ann', { actor: ['ann'] }],
    ['focus', ['bob', 'ann', 'bob'], { actor: ['bob', 'ann'] }],
    ['focus', null, {}],
    ['filter', { type: 'call', side: ['north', 'south'] }, { type: ['call'], side: ['north', 'south'] }],
    ['filter', { type: [], side: null }, {}],
    ['filter', null, {}],
  ])('follows %s %s', (method, value, state) => {
    const { heard, say } = hosted();
    say(method, value);
    expect(heard).toMatchObject([{ ...ANSWER, value: { ...STATE, ...state } }]);
  });

  it('keeps the focus when it filters and the filters when it focuses, and writes both into the address', () => {
    const { visit, say, search } = hosted();
    say('filter', { type: 'call', certainty: 'day' });
    say('focus', 'bob');
    say('filter', { type: ['call', 'visit'] });
    expect(visit.explore.look).toEqual({ actor: ['bob'], type: ['call', 'visit'] });
    expect(search()).toBe('?actor=bob&type=call,visit');
    say('focus');
    expect(visit.explore.look).toEqual({ type: ['call', 'visit'] });
  });

  it.each([
    ['filter', { type: ['call', 'bogus'], side: 'nope' }, { type: ['call'] }, ['type', 'side']],
    ['filter', { type: ['call'], kind: 7 }, { type: ['call'] }, ['kind']],
  ])(
    'leaves out of a lenient %s of %o what the story does not have, and tells of it as an error',
    (method, value, state, lost) => {
      const { heard, post, say } = hosted();
      say('addEventListener', 'error', null);
      post({ context: 'backchannel', version: 1, method, value, lenient: true, id: 'a' });
      expect(heard.slice(0, -1)).toEqual(
        lost.map((name) => ({
          context: 'backchannel',
          version: 1,
          event: 'error',
          value: `filter wants values of ${name} that the story has`,
        })),
      );
      expect(heard.at(-1)).toMatchObject({ ...ANSWER, value: { ...STATE, ...state } });
    },
  );

  it('focuses those of a lenient list who are in the story', () => {
    const { visit, post } = hosted();
    post({ context: 'backchannel', version: 1, method: 'focus', value: ['nobody', 'bob', null], lenient: true });
    expect(visit.explore.look).toEqual({ actor: ['bob'] });
    post({ context: 'backchannel', version: 1, method: 'focus', value: ['nobody'], lenient: true });
    expect(visit.explore.plain).toBe(true);
  });

  it('reads a message as JSON too, and gives back the number by which it was asked', () => {
    const { heard, post } = hosted();
    post('{"context":"backchannel","version":1,"method":"next","id":7}');
    expect(heard).toMatchObject([{ id: 7, value: { step: 2 } }]);
  });

  it('is silent where no answer is asked for and nothing was to be told', () => {
    const { visit, heard, say } = hosted();
    say('next', undefined, null);
    say('seek', 'nowhere', null);
    expect(visit.replay.step).toBe(2);
    expect(heard).toEqual([]);
  });

  it('tells only what the host has asked to be told', () => {
    const { conversation, heard, say } = hosted();
    say('addEventListener', 'stepchange');
    conversation.tell('stepchange', { step: 2 });
    conversation.tell('play');
    expect(heard).toEqual([
      { ...ANSWER, value: 'stepchange' },
      { context: 'backchannel', version: 1, event: 'stepchange', value: { step: 2 } },
    ]);
  });

  it('says that no story is shown, before there is one and after it went', () => {
    const { conversation, heard, say } = hosted();
    conversation.show(undefined);
    say('play');
    expect(heard).toEqual([{ ...ANSWER, error: 'no story is shown' }]);
  });
});

describe('a host that asks for what cannot be', () => {
  it.each([
    ['seek', Number.NaN],
    ['seek', 0],
    ['seek', 6],
    ['seek', 1.5],
    ['seek', '__proto__'],
    ['seek', 'https://example.org/'],
    ['seek', { toString: 'x' }],
    ['seek', undefined],
  ])('is told so of %s %s', (method, value) => {
    const { visit, heard, say } = hosted();
    say(method, value);
    expect(heard).toEqual([{ ...ANSWER, error: 'seek wants the id of an interaction, "..", or a step from 1 to 5' }]);
    expect(visit.replay.step).toBe(1);
  });

  it.each([
    'nobody',
    '__proto__',
    'https://example.org/',
    ['ann', 'nobody'],
    ['ann', null],
    new Array(100_000).fill('ann'),
    { actor: 'ann' },
    7,
    true,
  ])('is told so of a focus on whoever is not in the story: %s', (value) => {
    const { visit, heard, say } = hosted();
    say('focus', value);
    expect(heard).toEqual([{ ...ANSWER, error: 'focus wants the id of an actor, a list of ids, or null' }]);
    expect(visit.explore.plain).toBe(true);
  });

  it.each([
    [['call']],
    ['call'],
    [7],
    [new Uint8Array(3)],
    [{ colour: 'red' }],
    [{ actor: ['ann'] }],
    [JSON.parse('{"__proto__":{"type":["call"]},"constructor":1}')],
  ])('is told what a filter is, of %o', (value) => {
    const { visit, heard, say } = hosted();
    say('filter', value);
    expect(heard).toEqual([
      { ...ANSWER, error: 'filter wants an object with type, side, kind, source, certainty, or null' },
    ]);
    expect(visit.explore.plain).toBe(true);
  });

  it.each([
    [{ type: 'navigate' }, 'type'],
    [{ type: ['call', 'toString'] }, 'type'],
    [{ side: [{ id: 'north' }] }, 'side'],
    [{ type: 'call', source: 'https://example.org/' }, 'source'],
    [{ type: new Array(100_000).fill('call') }, 'type'],
  ])('is told which values of a filter the story does not have: %o', (value, name) => {
    const { visit, heard, say } = hosted();
    say('filter', value);
    expect(heard).toEqual([{ ...ANSWER, error: `filter wants values of ${name} that the story has` }]);
    expect(visit.explore.plain).toBe(true);
  });

  it.each(['navigate', '__proto__', 'constructor', 'toString', ''])('is told that there is no method %s', (method) => {
    const { heard, say } = hosted();
    say(method, 'https://example.org/');
    expect(heard).toEqual([{ ...ANSWER, error: `unknown method: "${method}"` }]);
  });

  it('is told so of a theme and of an event that do not exist', () => {
    const { visit, heard, say } = hosted();
    say('setTheme', 'red; background: url(//example.org)');
    say('addEventListener', '__proto__');
    expect(heard).toEqual([
      { ...ANSWER, error: 'setTheme wants "auto", "light" or "dark"' },
      { ...ANSWER, error: 'addEventListener wants the name of an event' },
    ]);
    expect(visit.theme).toBe('auto');
  });

  it('hears of what went wrong as an event, where it listens for that', () => {
    const { heard, say } = hosted();
    say('addEventListener', 'error', null);
    say('navigate', undefined, null);
    expect(heard).toEqual([
      { context: 'backchannel', version: 1, event: 'error', value: 'unknown method: "navigate"' },
    ]);
  });
});

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
