import { chronology, type Chronology } from '../../../src/model/chronology';
import type { TourStep } from '../../../src/model/schema';
import { Replay } from '../../../src/replay/replay.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { Tour } from '../../../src/views/tour/tour.svelte';
import type { TourWords } from '../../../src/views/tour/tour-words';
import { TALE } from '../tale';

const STOPS: readonly TourStep[] = [
  {
    interaction: 'talks',
    title: 'They meet',
    text: 'Ann and Bob sit down (¶ 3).',
    focus: ['ann', 'bob'],
    question: { ask: 'What comes of it?', choices: ['A pact', 'A quarrel'], answer: 'A pact is signed.' },
    teacher: 'Ask who is missing.',
  },
  { interaction: 'call', title: 'The pact is signed', text: 'Ann rings Bob.', focus: ['pact'] },
  {
    interaction: 'visit',
    title: 'The end of it',
    text: 'The pact is torn up.',
    question: { ask: 'Was it bound to fail?', answer: 'Nobody says.' },
  },
];

/** A tale of five steps with a reading of three stops: at its steps 1, 2 and 4. */
export const READ: Chronology = chronology({ ...TALE, summary: 'It ends badly.', tour: STOPS });

/** A reading as an address begins it, with what it guides; `kept` counts what history was told. */
export function reading(words: TourWords = {}, step = 1) {
  const replay = new Replay(READ, { step });
  const explore = new Explore(READ, {}, () => undefined);
  const kept: TourWords[] = [];
  const tour: Tour = new Tour(replay, explore, words, () => kept.push(tour.words));
  return { replay, explore, tour, kept };
}
