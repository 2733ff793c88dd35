import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../src/model/chronology';
import { parseDataset } from '../../src/model/parse';
import type { Dataset } from '../../src/model/schema';
import { stateHistory } from '../../src/replay/standings';

const folder = join(import.meta.dirname, '../../data');
const slugs = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'index.json' && file !== 'dataset.schema.json')
  .map((file) => file.slice(0, -'.json'.length));

function read(slug: string): Dataset {
  const parsed = parseDataset(readFileSync(join(folder, `${slug}.json`)));
  if (parsed.status === 'invalid') throw new Error(`${slug}: ${parsed.problems[0]?.message ?? ''}`);
  return parsed.dataset;
}

describe.each(slugs)('%s', (slug) => {
  it('holds every stated order', () => {
    const { dataset, stepOf, problems } = chronology(read(slug));
    expect(problems).toEqual([]);
    const at = (id: string): number => stepOf.get(id)?.number ?? Number.NaN;
    for (const { id, after, before, causes } of dataset.interactions) {
      for (const other of [...after, ...causes.map(({ interaction }) => interaction)])
        expect(at(other), `${other} → ${id}`).toBeLessThan(at(id));
      for (const other of before) expect(at(id), `${id} → ${other}`).toBeLessThan(at(other));
    }
  });

  it('has no error and holds nothing back', () => {
    const parsed = parseDataset(readFileSync(join(folder, `${slug}.json`)));
    expect(parsed).toMatchObject({ status: 'ready', heldBack: [] });
    expect(parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names a source for every interaction, and no quote is long', () => {
    const { interactions } = read(slug);
    for (const { id, evidence } of interactions) expect(evidence.length, id).toBeGreaterThan(0);
    expect(interactions.flatMap(({ evidence }) => evidence).filter(({ quote = '' }) => quote.length > 200)).toEqual([]);
  });
});

describe('the Tomahawk decision', () => {
  it('stands in the order that the article tells', () => {
    expect(chronology(read('tomahawk-decision')).steps.map(({ interaction }) => interaction.id)).toEqual([
      'peace-priority',
      'mediation',
      'anchorage-meeting',
      'later-talks',
      'zelensky-visits',
      'aides-call',
      'leaders-call',
      'putins-warning',
      'package-called-off',
      'zelensky-in-washington',
      'daily-mail-report',
      'backlash',
      'progress-remarks',
      'dealmaker-remarks',
    ]);
  });

  it('marks the two dates that the article gives twice as disputed', () => {
    const { steps } = chronology(read('tomahawk-decision'));
    expect(steps.filter(({ mark }) => mark === 'disputed').map(({ interaction }) => interaction.id)).toEqual([
      'leaders-call',
      'zelensky-in-washington',
    ]);
  });
});

it('the Tomahawk decision has no problem but the two dates that its article gives twice', () => {
  const { problems } = parseDataset(readFileSync(join(folder, 'tomahawk-decision.json')));
  expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
    'warning interactions[6] "leaders-call" › evidence[1] › date',
    'warning interactions[9] "zelensky-in-washington" › evidence[1] › date',
  ]);
});

describe('Camp David', () => {
  it('has no problem at all', () => {
    expect(parseDataset(readFileSync(join(folder, 'camp-david.json')))).toMatchObject({
      status: 'ready',
      problems: [],
    });
  });

  it('is a story of another kind: long, with a mediator, vague dates and things that change again and again', () => {
    const story = chronology(read('camp-david'));
    const marks = new Set(story.steps.map(({ mark }) => mark));
    expect(story.steps.length).toBeGreaterThanOrEqual(25);
    expect(story.dataset.interactions.some(({ type }) => type === 'mediation')).toBe(true);
    expect(marks).toEqual(new Set(['day', 'span', 'soft']));
    expect(stateHistory(story, 'sinai|').map(({ state }) => state)).toEqual([
      'held by Israel',
      'to be returned',
      'return begun',
      'returned to Egypt',
    ]);
    expect(stateHistory(story, 'arab-league egypt|membership').map(({ over }) => over)).toEqual([false, true, false]);
  });
});
