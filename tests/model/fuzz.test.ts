import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { showable } from '../../src/model/json/characters';
import { parseDataset } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';
import { momentAt } from '../../src/replay/moment';
import { GOOD } from './bad-input/bad-input';
import { seeded } from './sample';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const LISTS = ['sides', 'sources', 'actors', 'interactions', 'tour'] as const;
const SHIPPED = readFileSync(new URL('../../data/tomahawk-decision.json', import.meta.url), 'utf8');
const TOKENS = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '""',
  '"x"',
  '"trump"',
  '"bob"',
  '[]',
  '{}',
  '[null]',
  '{"a":1}',
  '"2025-02-30"',
  '"../2025"',
  '"2025-10-17/.."',
  '"__proto__"',
  '"a b"',
  ',',
  '}',
  ']',
  ':',
];

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

function changedCharacter(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return (
    text.slice(0, at) +
    String.fromCharCode(Math.floor(random() * (random() < 0.9 ? 128 : 65536))) +
    text.slice(at + (random() < 0.5 ? 1 : 0))
  );
}

function changedToken(text: string, random: Random): string {
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[-\w.]+/g)];
  const token = pick(random, tokens);
  const other = random() < 0.4 ? pick(random, tokens)?.[0] : pick(random, TOKENS);
  if (token === undefined) return text;
  return text.slice(0, token.index) + (random() < 0.1 ? '' : (other ?? '')) + text.slice(token.index + token[0].length);
}

/** Takes out, doubles, moves or spoils a key or an item anywhere in a story. */
function changedRecord(text: string, random: Random): string {
  const root: unknown = JSON.parse(text);
  let [owner, at]: [unknown, unknown] = [undefined, root];
  let key: string | undefined;
  while (typeof at === 'object' && at !== null && (owner === undefined || random() < 0.75)) {
    const next = pick(random, Object.keys(at));
    if (next === undefined) break;
    [owner, key, at] = [at, next, Reflect.get(at, next)];
  }
  if (typeof owner !== 'object' || owner === null || key === undefined) return text;
  const way = random();
  if (way < 0.25) {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else Reflect.deleteProperty(owner, key);
  } else if (way < 0.4 && Array.isArray(owner)) owner.push(structuredClone(at));
  else if (way < 0.5 && Array.isArray(owner)) owner.reverse();
  else Reflect.set(owner, key, JSON.parse(pick(random, TOKENS.slice(0, -5)) ?? 'null'));
  return JSON.stringify(root, null, 2);
}

function sizesOf(text: string): Record<(typeof LISTS)[number], number> {
  const root: unknown = JSON.parse(text);
  const size = (list: string): number => {
    const all = typeof root === 'object' && root !== null ? Object.entries(root) : [];
    // A key is read without the characters that cannot be shown.
    const items: unknown = all.find(([key]) => showable(key) === list)?.[1];
    return Array.isArray(items) ? items.length : 0;
  };
  return {
    sides: size('sides'),
    sources: size('sources'),
    actors: size('actors'),
    interactions: size('interactions'),
    tour: size('tour'),
  };
}

function checkDrawable(dataset: Dataset): void {
  const story = chronology(dataset);
  expect(story.problems).toEqual([]);
  const { nodes } = storyGraph(story);
  const ids = new Set(nodes.map(({ id }) => id));
  for (const { participants } of dataset.interactions)
    for (const { actor } of participants) expect(ids.has(actor)).toBe(true);
  if (story.steps.length > 0) momentAt(story, story.steps.length);
  const again = parseDataset(JSON.stringify(dataset));
  expect(again).toMatchObject({ status: 'ready', heldBack: [] });
  expect(again.status === 'ready' && again.dataset).toEqual(dataset);
}

function checkReading(text: string): void {
  const parsed = parseDataset(text);
  for (const { offset, length, line, column, message } of parsed.problems) {
    expect(offset + length).toBeLessThanOrEqual(text.length);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/undefined|\[object|NaN (?!is no)|^$/);
  }
  const errors = parsed.problems.filter(({ severity }) => severity === 'error');
  if (parsed.status === 'invalid') return expect(errors.length).toBeGreaterThan(0);
  const { dataset, heldBack } = parsed;
  if (heldBack.length > 0) expect(errors.length).toBeGreaterThan(0);
  if (parsed.problems.every(({ message }) => !message.includes('given twice'))) {
    const sizes = sizesOf(text.replace(/^\ufeff/, ''));
    for (const list of LISTS) {
      expect(dataset[list].length + heldBack.filter((one) => one.list === list).length, list).toBe(sizes[list]);
    }
  }
  checkDrawable(dataset);
}

it(
  `a story changed at random is read without an exception, a hang or a silent loss, ${RUNS} times`,
  { timeout: RUNS * 60 + 60_000 },
  () => {
    const random = seeded(Number(process.env['FUZZ_SEED'] ?? 1));
    const ways = [changedCharacter, changedToken, changedRecord];
    for (let run = 0; run < RUNS; run += 1) {
      const way = ways[run % 3] ?? changedCharacter;
      const text = way(run % 10 < 9 ? GOOD : SHIPPED, random);
      const start = performance.now();
      try {
        checkReading(text);
      } catch (error) {
        throw new Error(`run ${run}:\n${text}`, { cause: error });
      }
      expect(performance.now() - start).toBeLessThan(2000);
    }
  },
);
