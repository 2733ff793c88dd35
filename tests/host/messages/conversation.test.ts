import { describe, expect, it } from 'vitest';
import { Conversation } from '../../../src/host/messages/conversation';
import { EVENTS, METHODS } from '../../../src/host/messages/vocabulary';
import { ANSWER, hosted } from './hosted';

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
