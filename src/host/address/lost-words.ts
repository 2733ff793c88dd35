import { cited } from '../../views/cited';
import type { Lost } from '../../views/explore/look';

/** What each parameter names, what is taken in place of a value that is not known, and what where others are known. */
const WORDS: Readonly<Record<string, readonly [noun: string, instead: string, others?: string]>> = {
  data: ['story', 'this page’s own'],
  at: ['step', 'the first step'],
  from: ['start', 'the whole story'],
  why: ['step', 'no thread'],
  held: ['step', 'nothing held'],
  actor: ['actor', 'all actors', 'the other actors'],
  depth: ['depth', 'depth 1'],
  type: ['type', 'all types', 'the other types'],
  side: ['side', 'all sides', 'the other sides'],
  kind: ['kind of actor', 'all kinds', 'the other kinds'],
  source: ['source', 'all sources', 'the other sources'],
  certainty: ['certainty', 'every certainty', 'the other certainties'],
  view: ['view', 'the graph'],
  speed: ['speed', 'speed 1'],
  theme: ['theme', 'your own theme'],
  embed: ['“embed”', 'embed 0'],
  controls: ['“controls”', 'controls 1'],
  autoplay: ['“autoplay”', 'autoplay 0'],
  lang: ['language', 'English'],
};

/** Most values that are named; the rest is counted. */
const MOST = 6;

/** What in an address is not known, in one sentence, and what is taken instead, in another; none where all is known. */
export function lostWords(lost: readonly Lost[]): readonly string[] {
  if (lost.length === 0) return [];
  const named = lost.slice(0, MOST).map(({ name, value }) => `${WORDS[name]?.[0] ?? name} ${cited(value)}`);
  const more = lost.length > MOST ? [`${String(lost.length - MOST)} more`] : [];
  const instead = lost.map(({ name, some }) => WORDS[name]?.[some === true ? 2 : 1] ?? '');
  return [
    `Not known: ${[...named, ...more].join(', ')}.`,
    `Instead: ${[...new Set(instead)].filter((words) => words !== '').join(', ')}.`,
  ];
}
