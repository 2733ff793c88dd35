import { chronology, type Chronology } from '../../src/model/chronology';
import type { Actor, Dataset, Interaction } from '../../src/model/schema';
import { Explore } from '../../src/views/explore/explore.svelte';
import { Highlight } from '../../src/views/highlight.svelte';
import { Replay, type ReplayOptions } from '../../src/replay/replay.svelte';
import { interaction, story } from '../model/sample';

const [ann, bob]: readonly [Actor, Actor] = [
  { id: 'ann', name: 'Ann Archer', shortName: 'Archer', aliases: [], kind: 'person', actsFor: [] },
  { id: 'bob', name: 'Bob Baker', shortName: 'Baker', aliases: [], kind: 'person', actsFor: [] },
];
const pact: Actor = { id: 'pact', name: 'The grain pact', shortName: 'Pact', aliases: [], kind: 'thing', actsFor: [] };

const both = [
  { actor: 'ann', role: 'initiator' },
  { actor: 'bob', role: 'recipient' },
] as const;

const INTERACTIONS: readonly Interaction[] = [
  interaction('talks', {
    type: 'meeting',
    title: 'Ann meets Bob',
    shortTitle: 'Talks',
    summary: 'They meet for the first time.',
    date: '2025-01-10',
    participants: both,
    changes: [
      { of: 'pact', state: 'drafted', over: false },
      { of: ['ann', 'bob'], label: 'war', state: 'paused', over: false },
    ],
    evidence: [
      { source: 'paper', paragraph: [3, 5], saidBy: 'ann', quote: 'We met' },
      { source: 'paper', paragraph: [4], saidBy: 'the article', note: 'Who sat at the table' },
    ],
  }),
  interaction('call', {
    type: 'call',
    title: 'Ann rings Bob',
    date: '2025-02',
    dateText: 'in February',
    participants: both,
    changes: [{ of: 'pact', state: 'signed', over: false }],
    causes: [{ interaction: 'talks', how: 'sets up' }],
    evidence: [{ source: 'paper', paragraph: [7], saidBy: 'an aide' }],
  }),
  interaction('story', {
    type: 'report',
    title: 'A paper tells of it',
    after: ['call'],
    before: ['visit'],
    participants: [{ actor: 'bob', role: 'subject' }],
  }),
  interaction('visit', {
    type: 'visit',
    title: 'Ann visits Bob',
    date: '2025-03-05',
    place: 'Rome',
    status: 'disputed',
    participants: both,
    changes: [{ of: 'pact', state: 'torn up', over: true }],
    causes: [{ interaction: 'call', how: 'leads to' }],
    evidence: [
      { source: 'paper', paragraph: [9], date: '2025-03-01', dateText: 'on Saturday' },
      { source: 'paper', paragraph: [10], date: '2025-03-05', note: 'The visit, four days on' },
    ],
    note: 'The paper gives two days.',
  }),
  interaction('quarrel', {
    type: 'criticism',
    title: 'Bob blames Ann',
    date: '2025-04-01?',
    participants: both,
    note: 'A Tuesday is inferred.',
  }),
];

/** A story of five steps in which everything occurs that a view can show. */
export const TALE: Dataset = { ...story(...INTERACTIONS), title: 'The grain pact', actors: [ann, bob, pact] };

/** The tale in order. */
export const TALE_ORDER: Chronology = chronology(TALE);

/** What the shell hands to every view: a replay, what is pointed at, and what is looked at, which is all of it. */
export function viewOf(replay: Replay): {
  readonly replay: Replay;
  readonly highlight: Highlight;
  readonly explore: Explore;
} {
  return { replay, highlight: new Highlight(), explore: new Explore(replay.chronology, {}, () => undefined) };
}

/** The same of the tale, at a step. */
export function props(step = 1, options: ReplayOptions = {}): ReturnType<typeof viewOf> {
  return viewOf(new Replay(TALE_ORDER, { step, ...options }));
}
