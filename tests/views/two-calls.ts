import { chronology } from '../../src/model/chronology';
import { parseDataset } from '../../src/model/parse';
import { Replay, type ReplayOptions } from '../../src/replay/replay.svelte';

/**
 * A story of five steps that has every kind of thing once: a chain, a state that ends, a step that changes nothing, a
 * disputed date.
 */
const FILE = {
  title: 'Two calls',
  sides: [
    { id: 'north', name: 'North', color: 'blue' },
    { id: 'south', name: 'South', color: 'red' },
  ],
  sources: [{ id: 'paper', title: 'The paper', url: 'https://example.org/two-calls' }],
  actors: [
    { id: 'ann', name: 'Ann Archer', shortName: 'Archer', side: 'north' },
    { id: 'bob', name: 'Bob Baker', shortName: 'Baker', side: 'south' },
    { id: 'treaty', name: 'The treaty', kind: 'thing', icon: 'document' },
  ],
  interactions: [
    {
      id: 'first-call',
      type: 'call',
      title: 'Archer rings Baker',
      shortTitle: 'First call',
      date: '2025-03-03',
      dateText: 'on a Monday',
      place: 'Northtown',
      participants: [
        { actor: 'ann', role: 'initiator' },
        { actor: 'bob', role: 'recipient' },
      ],
      changes: [{ of: 'treaty', state: 'proposed' }],
      evidence: [{ source: 'paper', paragraph: 2, saidBy: 'the article', note: 'The call and its day' }],
    },
    {
      id: 'refusal',
      type: 'refusal',
      title: 'Baker refuses',
      summary: 'He will not sign.',
      participants: [{ actor: 'bob', role: 'speaker' }],
      changes: [
        { of: 'treaty', state: 'refused', over: true },
        { of: ['ann', 'bob'], label: 'trust', state: 'gone' },
      ],
      causes: [{ interaction: 'first-call', how: 'provokes' }],
      evidence: [{ source: 'paper', paragraph: [4, 6], saidBy: 'bob', quote: 'not today' }],
    },
    {
      id: 'report',
      type: 'report',
      title: 'A paper tells of it',
      after: ['refusal'],
      participants: [{ actor: 'ann', role: 'subject' }],
      evidence: [],
    },
    {
      id: 'visit',
      type: 'visit',
      title: 'Baker comes to Northtown',
      date: '[2025-04-04,2025-04-06]',
      after: ['report'],
      participants: [{ actor: 'bob', role: 'visitor' }, { actor: 'ann' }],
      evidence: [
        { source: 'paper', paragraph: 7, date: '2025-04-04', saidBy: 'bob', note: 'A Friday' },
        { source: 'paper', paragraph: 8, date: '2025-04-06', note: 'A Sunday' },
      ],
      note: 'Neither day is picked.',
    },
    {
      id: 'second-call',
      type: 'call',
      title: 'Archer rings again',
      date: '2025-05',
      participants: [{ actor: 'ann' }, { actor: 'bob' }],
      causes: [{ interaction: 'refusal', how: 'is answered by' }],
    },
  ],
};

/** The story in order. */
export function twoCalls(): ReturnType<typeof chronology> {
  const parsed = parseDataset(JSON.stringify(FILE));
  if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
  return chronology(parsed.dataset);
}

/** A replay of the story. */
export function replayed(options: ReplayOptions = {}): Replay {
  return new Replay(twoCalls(), options);
}
