import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeGraph } from '../../../src/layout/place';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { chronology, type Chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import type { Actor, Dataset } from '../../../src/model/schema';
import { Replay } from '../../../src/replay/replay.svelte';
import { momentAt } from '../../../src/replay/moment';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { Highlight } from '../../../src/views/highlight.svelte';
import { graphMarks } from '../../../src/views/picture/graph-marks';
import { palette } from '../../../src/views/picture/palette';
import { pictureOf } from '../../../src/views/picture/picture-of';
import { withFont } from '../../../src/views/picture/picture-svg';
import { Cursor } from '../../../src/views/stage/cursor.svelte';
import Picture from '../../../src/views/stage/Picture.svelte';
import { TALE } from '../tale';

const NOTHING = { actors: [], hides: () => false, hidesActor: () => false };
const LINK = 'https://example.org/tale/?at=call&view=graph';

const SEATS = seatsOf(storyGraph(chronology(TALE)), 0.05);

/** A story of the tale's shape with its seats, as a page has it. */
function seated(dataset: Dataset): Chronology {
  return chronology({ ...dataset, seats: seatsData(storyGraph(chronology(dataset)), SEATS) });
}

const TOLD = seated(TALE);

function pictured(story: Chronology, step: number, theme: 'light' | 'dark' = 'light'): SVGSVGElement {
  const bare = pictureOf(new Replay(story, { step }), NOTHING, theme, LINK);
  const file = bare && withFont(bare, '@font-face{font-family:"x"}');
  const { documentElement: root } = new DOMParser().parseFromString(file?.svg ?? '', 'image/svg+xml');
  if (!(root instanceof SVGSVGElement)) throw new Error(root.textContent);
  return root;
}

function texts(root: SVGSVGElement): readonly string[] {
  return [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
}

describe('the picture of a step', () => {
  it('has title, moment, change, actors, sources and link written into it', () => {
    const said = texts(pictured(TOLD, 4));
    expect(said).toEqual(
      expect.arrayContaining([
        'The grain pact',
        'Ann visits Bob',
        'Step 4 of 5 · 1 or 5 March 2025 (the source disagrees) · Visit · Disputed',
        'The grain pact: signed → torn up',
        'Ann Archer',
        'Bob Baker',
        'torn up',
        LINK,
      ]),
    );
    expect(said.find((text) => text.startsWith('Source: '))).toContain('¶ 9, 10');
  });

  it('says what was added where nothing changed', () => {
    expect(texts(pictured(TOLD, 3))).toContain('A report is added: Baker');
  });

  it('says in words what it shows, for whoever does not see it', () => {
    const root = pictured(TOLD, 2);
    expect(root.querySelector('title')?.textContent).toBe('The grain pact: Ann rings Bob');
    expect(root.querySelector('desc')?.textContent).toContain('The grain pact: drafted → signed');
  });

  it('needs nothing from outside: no class, no custom property, no address but its font’s', () => {
    const svg = pictured(TOLD, 4).outerHTML;
    expect(svg).not.toMatch(/class=|var\(|currentColor|url\(|href=/);
    expect(svg).toContain('@font-face{font-family:"x"}');
  });

  it('is light or dark, as asked', () => {
    const ground = (theme: 'light' | 'dark') => pictured(TOLD, 1, theme).querySelector('rect')?.getAttribute('fill');
    expect([ground('light'), ground('dark')]).toEqual(['#ffffff', '#171c21']);
  });

  it('draws faintly what the reader has put out of view', () => {
    const file = pictureOf(
      new Replay(TOLD, { step: 2 }),
      { ...NOTHING, hidesActor: (id) => id === 'bob' },
      'light',
      undefined,
    );
    expect(file?.svg.match(/<g opacity="0.2">/g)).toHaveLength(2);
  });

  it('names those whom the reader looks at before others', () => {
    const graph = storyGraph(TOLD);
    const placed = placeGraph(graph, SEATS, 600, 100);
    const unnamed = [1, 2, 3, 4, 5].flatMap((step) => {
      const marks = (...actors: readonly string[]): string =>
        graphMarks(placed, momentAt(TOLD, step), TOLD.steps, palette('light'), { ...NOTHING, actors });
      const named = ({ name, shortName = name }: Actor, svg: string): boolean => svg.includes(`>${shortName}<`);
      const left = TALE.actors.filter((actor) => !named(actor, marks()));
      return left.map((actor) => named(actor, marks(actor.id)));
    });
    expect(unnamed.length).toBeGreaterThan(0);
    expect(unnamed).not.toContain(false);
  });

  it('leaves out what lies before the start of a span', () => {
    const lines = (start: number): number =>
      pictureOf(new Replay(TOLD, { step: 5, start }), NOTHING, 'light', undefined)?.svg.length ?? 0;
    expect(lines(5)).toBeLessThan(lines(1));
  });

  it.each([1, 2, 4, 5])('writes the same names, states and verbs as the stage at step %i', (step) => {
    const graph = storyGraph(TOLD);
    const seats = seatsFrom(graph, TOLD.dataset.seats);
    if (!seats) throw new Error('no seats');
    const replay = new Replay(TOLD, { step });
    const explore = new Explore(TOLD, {}, () => undefined);
    const placed = placeGraph(graph, seats, 1200, 640);
    const stage = render(Picture, { placed, replay, highlight: new Highlight(), explore, cursor: new Cursor(graph) });
    const written = [...stage.container.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
    expect(texts(pictured(TOLD, step))).toEqual(expect.arrayContaining(written));
    expect(written.length).toBeGreaterThan(5);
  });

  it('waits for the layout of a story that has none', () => {
    expect(pictureOf(new Replay(chronology(TALE)), NOTHING, 'light', LINK)).toBeUndefined();
  });

  it('is well-formed whatever the names hold', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(']]>', '<g onload="x">', '&amp;', '\u202eright to left', 'نصر', '\ud800', '\u0000', '🇺🇦 flag'),
    );
    const { actors, interactions } = TALE;
    fc.assert(
      fc.property(odd, odd, odd, (name, title, state) => {
        const story = seated({
          ...TALE,
          title,
          actors: actors.map((actor) => ({ ...actor, name, role: title })),
          interactions: interactions.map((one) => ({
            ...one,
            title: name,
            changes: one.changes.map((change) => ({ ...change, state })),
          })),
        });
        for (const step of [2, 4]) expect(() => pictured(story, step)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});
