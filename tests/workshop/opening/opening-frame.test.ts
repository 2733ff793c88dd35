import { describe, expect, it, vi } from 'vitest';
import { activityStory } from '../../../bench/layout/activity';
import type { Page } from '../../../src/host/workshop';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { seatedOf } from '../../../src/layout/seats/seated';
import { seatsOf, type Seats } from '../../../src/layout/seats/seats';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { storyGraph } from '../../../src/model/graph';
import { Desk } from '../../../src/workshop/desk/desk.svelte';
import type { Piece } from '../../../src/workshop/opening/pieces';
import { fakePage } from '../desk/desk';
import { large, longText, plain } from './large-file';
import { beside } from './pieces-worker';

const TEXT = longText();
const CARE = 0.02;

/** A page with a stage of so many pixels across and 600 down. */
function stageOf(width: number): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = '<div class="stage"><div class="frame"></div></div>';
  size(page, width);
  document.body.append(page);
  return page;
}

function size(page: HTMLElement, width: number): void {
  Object.defineProperties(page.querySelector('.frame'), {
    clientWidth: { value: width, configurable: true },
    clientHeight: { value: 600, configurable: true },
  });
}

/** A promise, and what fulfils it. */
function held(): [wait: Promise<void>, goOn: () => void] {
  let goOn = (): void => undefined;
  const wait = new Promise<void>((resolve) => (goOn = resolve));
  return [wait, () => goOn()];
}

describe('a large file is there as soon as it is laid out for the frame that it has on screen', () => {
  const SOCIETY = large(activityStory({ actors: 70, interactions: 90, seed: 4, groups: 3 }));
  const graph = storyGraph(plain(SOCIETY).story);
  const key = (piece: Piece): boolean => piece.key !== undefined;
  const early = (piece: Piece): boolean => piece.own !== undefined;
  const seatsOn = (page: Page): Seats | undefined => seatedOf(page.shown()?.chronology ?? plain(SOCIETY).story).seats;

  it.each([
    [1000, ['full']],
    [700, ['full', 'compact']],
    [390, ['full', 'phone']],
  ] as const)('of %i pixels, and has the seats of all others in the end', async (width, own) => {
    const solved = seatsOf(graph, 0.2);
    const stage = stageOf(width);
    const others = SIZE_CLASSES.map(({ name }) => name).filter((name) => !own.some((one) => one === name));
    for (const manner of [{ until: (piece: Piece) => !key(piece) }, {}]) {
      const page = fakePage();
      const desk = new Desk('shipped', page, beside({ asks: true, ...manner }).offThread);
      await desk.open('x.json', SOCIETY);
      expect(page.stories).toHaveLength(2);
      expect(desk.opening.progress).toBeUndefined();
      for (const name of own) expect(seatsOn(page)?.get(name)).toEqual(solved.get(name));
      if ('until' in manner) for (const name of others) expect(seatsOn(page)?.get(name)).not.toEqual(solved.get(name));
      else await vi.waitFor(() => expect(seatsOn(page)).toEqual(solved));
      expect(page.stories).toHaveLength(2);
      expect(seatsFrom(graph, page.shown()?.chronology.dataset.seats)).toEqual(seatsOn(page));
    }
    stage.remove();
  });

  it('of which nothing is seen, when all is laid out', async () => {
    const page = fakePage();
    await new Desk('shipped', page, beside({ asks: true }).offThread).open('x.json', SOCIETY);
    expect(seatsOn(page)).toEqual(seatsOf(graph, 0.2));
  });

  it.each([
    [1000, 390],
    [390, 700],
  ])('of %i pixels, and is shown once more where that has become one of %i by the end', async (before, after) => {
    const stage = stageOf(before);
    const resized = (piece: Piece): true => {
      if (early(piece)) size(stage, after);
      return true;
    };
    const page = fakePage();
    const desk = new Desk('shipped', page, beside({ asks: true, until: resized }).offThread);
    await desk.open('x.json', SOCIETY);
    await vi.waitFor(() => expect(page.stories).toHaveLength(3));
    expect(seatsOn(page)).toEqual(seatsOf(graph, 0.2));
    stage.remove();
  });

  it('and nothing more is searched for it once another file takes its place', async () => {
    const stage = stageOf(1000);
    const [wait] = held();
    const last = (piece: Piece): Promise<unknown> | undefined => (key(piece) && !early(piece) ? wait : undefined);
    const page = fakePage();
    const { offThread, started } = beside({ asks: true, before: last }, {});
    const desk = new Desk('preview', page, offThread);
    await desk.open('x.json', TEXT);
    await desk.open('y.json', SOCIETY);
    const [first, second] = started;
    expect([first, second].map((one) => one?.terminate.mock.calls.length)).toEqual([1, 1]);
    stage.remove();
  });

  it('and an edit that comes before the other seats do waits for them, whether it can be drawn or not', async () => {
    const stage = stageOf(1000);
    const solved = seatsOf(graph, CARE);
    const [wait, goOn] = held();
    const last = (piece: Piece): Promise<unknown> | undefined => (key(piece) && !early(piece) ? wait : undefined);
    const page = fakePage();
    const desk = new Desk('live', page, beside({ asks: true, before: last }, {}).offThread);
    await desk.open('x.json', SOCIETY);
    expect(seatsOn(page)).not.toEqual(solved);
    await desk.open('x.json', SOCIETY.replace('"title"', 'title'));
    const edit = desk.open('x.json', SOCIETY.replace('"title":"', '"title":"Again: '));
    goOn();
    await edit;
    expect(page.shown()?.chronology.dataset.title).toMatch(/^Again: /);
    expect(seatsOn(page)).toEqual(solved);
    stage.remove();
  });
});
