import type { Locator, Page } from 'playwright-core';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { seatsOf } from '../../../src/layout/seats/seats';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';
import { crowdStory } from '../../layout/crowd/crowd-story';
import { settled, type View, type Visit } from '../browser';
import { visitor } from '../reader';

/** Number of steps of the large story. */
export const INTERACTIONS = 2400;

const text = crowdStory(320, INTERACTIONS);
const parsed = parseDataset(text);
if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);

/** The large story, its graph and its seats. */
export const story = chronology(parsed.dataset);
export const graph = storyGraph(story);
export const seats = seatsOf(graph);

/** What opens pages of the large story in the tests of a file: at an address, or at a step, 0 for its beginning. */
export function crowdVisitor(): {
  readonly visit: (path: string, view?: View) => Promise<Visit>;
  readonly open: (step: number, view?: View) => Promise<Page>;
} {
  const visit = visitor(() => {
    const data = { ...JSON.parse(text), seats: seatsData(graph, seats) };
    return { pages: { '/data/crowd.json': JSON.stringify(data) } };
  });
  const open = async (step: number, view?: View): Promise<Page> => {
    const at = step === 0 ? '' : `&at=${story.steps[step - 1]?.interaction.id ?? ''}`;
    const { page } = await visit(`/?data=crowd${at}`, view);
    await settled(page);
    return page;
  };
  return { visit, open };
}

/** The graph's region. */
export function stage(page: Page): Locator {
  return page.getByRole('region', { name: 'Graph' });
}

/** The picture that the canvas shows, as text. */
export function pixels(page: Page): Promise<string> {
  return stage(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

/** Where everyone who has a mark stands. */
export async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = await stage(page)
    .locator('[data-actor]')
    .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('data-actor'), mark.getAttribute('transform')]));
  return new Map(found.map(([id, place]) => [id ?? '', place ?? '']));
}

/** Where the names stand, as text; undefined while the view moves, when none is drawn. */
export async function names(page: Page): Promise<string | undefined> {
  const found = stage(page).locator('g[aria-hidden="true"][transform="translate(0 0)"] > [data-label]');
  const all = await found.evaluateAll((labels) =>
    labels.map((label) => [label.getAttribute('data-label'), label.getAttribute('x'), label.getAttribute('y')]),
  );
  return all.length > 0 ? JSON.stringify(all) : undefined;
}
