import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/layout/crowd/crowd';
import type { Point } from '../../src/layout/geometry';
import { seatsData } from '../../src/layout/seats-data';
import { seatsOf } from '../../src/layout/seats';
import { chronology } from '../../src/model/chronology';
import { storyGraph } from '../../src/model/graph';
import { parseDataset } from '../../src/model/parse';
import { crowdStory } from '../layout/crowd-story';
import { seek, settled } from './browser';
import { measureStage } from './measure';
import { visitor } from './reader';
import { violations } from './violations';

const INTERACTIONS = 2400;

/** Pixels by which two boxes may meet before that counts. */
const TOLERANCE = 1;

const text = crowdStory(320, INTERACTIONS);
const parsed = parseDataset(text);
if (parsed.status === 'invalid') throw new Error(parsed.problems[0]?.message);
const story = chronology(parsed.dataset);
const graph = storyGraph(story);

const seats = seatsOf(graph);

const visit = visitor(() => {
  const data = { ...JSON.parse(text), seats: seatsData(graph, seats) };
  return { pages: { '/data/crowd.json': JSON.stringify(data) } };
});

/** Runs in the page before its scripts: nothing hears of another size once all sizes are held, as when a page is printed. */
function holdSizes(): void {
  const hears = globalThis.ResizeObserver;
  globalThis.ResizeObserver = class extends hears {
    constructor(hear: ResizeObserverCallback) {
      super((...sizes) => {
        if (!document.documentElement.hasAttribute('data-held')) hear(...sizes);
      });
    }
  };
}

/** Runs in the page: how far the canvas and what is drawn over it are from showing the same place at the same spot, in pixels. */
function apart(): number {
  const canvas = document.querySelector('canvas');
  if (canvas === null) return Infinity;
  const [box, shown] = [canvas.getBoundingClientRect(), Number(canvas.nextElementSibling?.getAttribute('width'))];
  const scale = Math.min(box.width / canvas.width, box.height / canvas.height);
  const ratio = canvas.width / shown;
  const [left, top] = [
    box.x + (box.width - canvas.width * scale) / 2,
    box.y + (box.height - canvas.height * scale) / 2,
  ];
  const spots = [0, 100, 400].flatMap((at) =>
    [...(canvas.parentElement?.querySelectorAll(':scope > svg') ?? [])].map((svg) => {
      if (!(svg instanceof SVGSVGElement)) return Infinity;
      const spot = new DOMPoint(at, at).matrixTransform(svg.getScreenCTM() ?? undefined);
      return Math.hypot(spot.x - left - at * ratio * scale, spot.y - top - at * ratio * scale);
    }),
  );
  return Math.max(...spots);
}

/** Opens the large story at a step, 0 for its beginning. */
async function open(step: number, width = 1440, height = 900, theme: 'light' | 'dark' = 'light'): Promise<Page> {
  const at = step === 0 ? '' : `&at=${story.steps[step - 1]?.interaction.id ?? ''}`;
  const { page } = await visit(`/?data=crowd${at}`, { width, height, theme });
  await settled(page);
  return page;
}

const stage = (page: Page): Locator => page.getByRole('region', { name: 'Graph' });

/** The picture that the canvas shows, as text. */
function pixels(page: Page): Promise<string> {
  return stage(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

/** Where everyone who has a mark stands. */
async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = await stage(page)
    .locator('[data-actor]')
    .evaluateAll((marks) => marks.map((mark) => [mark.getAttribute('data-actor'), mark.getAttribute('transform')]));
  return new Map(found.map(([id, place]) => [id ?? '', place ?? '']));
}

/** Where the names stand, as text; undefined while the view moves, when none is drawn. */
async function names(page: Page): Promise<string | undefined> {
  const found = stage(page).locator('g[aria-hidden="true"][transform="translate(0 0)"] > [data-label]');
  const all = await found.evaluateAll((labels) =>
    labels.map((label) => [label.getAttribute('data-label'), label.getAttribute('x'), label.getAttribute('y')]),
  );
  return all.length > 0 ? JSON.stringify(all) : undefined;
}

/** What is drawn of each mark, without the words that only a screen reader hears. */
function marks(page: Page): Promise<readonly string[]> {
  return stage(page)
    .locator(':is(.line, .bead, .actor, .label)')
    .evaluateAll((all) => all.map((mark) => mark.outerHTML.replaceAll(/ (?:aria-label|id|tabindex)="[^"]*"/gu, '')));
}

/** Labels that touch each other, or a mark on the stage. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate((tolerance) => {
    const boxes = (selector: string): { readonly name: string; readonly box: DOMRect }[] =>
      [...document.querySelectorAll(`section[aria-label="Graph"] ${selector}`)].map((element) => ({
        name: element.getAttribute('data-label') ?? element.getAttribute('class') ?? '',
        box: element.getBoundingClientRect(),
      }));
    const labels = boxes('[data-label]');
    const marks = boxes(':is(.body, .disc)');
    return labels.flatMap((p, index) =>
      [...labels.slice(index + 1), ...marks].flatMap((q) => {
        const x = Math.min(p.box.right, q.box.right) - Math.max(p.box.left, q.box.left);
        const y = Math.min(p.box.bottom, q.box.bottom) - Math.max(p.box.top, q.box.top);
        return Math.min(x, y) > tolerance ? [`${p.name} × ${q.name}`] : [];
      }),
    );
  }, TOLERANCE);
}

describe('the stage of a large story', () => {
  it('is a canvas, on which those of the step have marks of their own', async () => {
    const page = await open(600);
    expect(await stage(page).locator('canvas').count()).toBe(1);
    const own = story.steps[599]?.interaction.participants.map(({ actor }) => actor) ?? [];
    for (const id of own) {
      expect(await stage(page).locator(`[data-actor="${id}"]`).count()).toBe(1);
      expect(await stage(page).locator(`[data-label="${id}"]`).count()).toBe(1);
    }
    const current = stage(page).locator('.bead[aria-current="step"]');
    expect(await current.getAttribute('data-interaction')).toBe(story.steps[599]?.interaction.id);
    expect(await page.evaluate(measureStage, TOLERANCE)).toMatchObject({ cutOffs: [] });
    await page.context().close();
  });

  it('shows after any walk through time what it shows when it is opened there', async () => {
    const walked = await open(0);
    const opened = await open(400);
    for (const step of [INTERACTIONS, 399, 401, 1, 700, 400]) await seek(walked, step);
    expect(await pixels(walked)).toBe(await pixels(opened));
    await seek(walked, 401);
    expect(await pixels(walked)).not.toBe(await pixels(opened));
    await Promise.all([walked, opened].map((page) => page.context().close()));
  });

  it('shows after a drag the marks and names that it shows when it is opened there', async () => {
    const dragged = await open(0);
    const opened = await open(400);
    await dragged.evaluate(async (last) => {
      const slider = document.querySelector<HTMLInputElement>('input[aria-label="Time"]');
      if (slider === null) throw new Error('no slider');
      for (const step of [40, 90, last, 700, 399, 400]) {
        slider.value = String(step);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
      }
    }, INTERACTIONS);
    await dragged.locator('[data-step="400"][data-settled]').first().waitFor({ state: 'attached' });
    for (const seen of [names, places, marks]) expect(await seen(dragged)).toEqual(await seen(opened));
    await Promise.all([dragged, opened].map((page) => page.context().close()));
  });

  it('never moves anyone while time moves', async () => {
    const page = await open(0);
    const known = new Map<string, string>();
    for (const step of [3, 80, 81, 500, 900, INTERACTIONS, 500, 3]) {
      await seek(page, step);
      for (const [id, place] of await places(page)) {
        expect(known.get(id) ?? place).toBe(place);
        known.set(id, place);
      }
    }
    expect(known.size).toBeGreaterThan(8);
    await page.context().close();
  });

  it('says that only the latest ties stand out, and shows all alike when asked', async () => {
    const page = await open(INTERACTIONS);
    const note = stage(page).getByText('Ties of the last 120 steps stand out; older ones are faint.');
    await note.waitFor();
    const before = await pixels(page);
    await page.getByRole('button', { name: 'Show all alike' }).click();
    await page.locator('canvas[aria-busy="false"]').waitFor();
    expect(await note.count()).toBe(0);
    expect(await pixels(page)).not.toBe(before);
    await page.context().close();
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('lets no name touch another or a mark at %i × %i, however near', async (width, height) => {
    const page = await open(900, width, height);
    expect(await overlaps(page)).toEqual([]);
    for (const presses of [1, 2]) {
      const before = await names(page);
      for (let press = 0; press < presses; press += 1)
        await stage(page).getByRole('button', { name: 'Zoom in' }).click();
      await expect
        .poll(async () => {
          const now = await names(page);
          return now !== undefined && now !== before;
        })
        .toBe(true);
      expect(await stage(page).locator('[data-label]').count()).toBeGreaterThan(4);
      for (const step of [900, 901, 320]) {
        await seek(page, step);
        expect(await overlaps(page)).toEqual([]);
      }
    }
    await page.context().close();
  });

  it('is the same picture again after a zoom and back', async () => {
    const page = await open(900);
    const before = await pixels(page);
    await stage(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => pixels(page)).not.toBe(before);
    await stage(page).getByRole('button', { name: 'Show the whole graph' }).click();
    await expect.poll(() => pixels(page)).toBe(before);
    await page.context().close();
  });

  it('comes nearer between two fingers, is moved by one, and is the same again', async () => {
    const { page } = await visit('/?data=crowd', { width: 390, height: 844, touch: true });
    await settled(page);
    const out = stage(page).getByRole('button', { name: 'Zoom out' });
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('true');
    const before = await pixels(page);
    const { x = 0, y = 0, width = 0, height = 0 } = (await stage(page).boundingBox()) ?? {};
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...aside: readonly number[]): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: aside.map((dx, id) => ({ x: x + width / 2 + dx, y: y + height / 2, id })),
      });
    await send('touchStart', -30, 30);
    for (const reach of [50, 70, 90, 110]) await send('touchMove', -reach, reach);
    await send('touchEnd');
    await expect.poll(() => out.getAttribute('aria-disabled')).not.toBe('true');
    await expect.poll(() => pixels(page)).not.toBe(before);
    const left = async (): Promise<number> => {
      const [place = ''] = [...(await places(page)).values()];
      return Number(/[-\d.]+/.exec(place)?.[0]);
    };
    const near = await left();
    await send('touchStart', 0);
    for (const at of [20, 40, 60]) await send('touchMove', at);
    await send('touchEnd');
    await expect.poll(left).toBeCloseTo(near + 60, 0);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
    await send('touchStart', -150, 150);
    for (const reach of [90, 50, 20, 10]) await send('touchMove', -reach, reach);
    await send('touchEnd');
    await expect.poll(() => pixels(page)).toBe(before);
    await page.context().close();
  });
});

describe('the buttons of a large story', () => {
  it('keep their corner at every step and at every size of a class', async () => {
    const page = await open(900);
    const corner = () =>
      stage(page)
        .getByRole('group', { name: 'Zoom of the graph' })
        .evaluate((group) => {
          const [own, all] = [
            group.getBoundingClientRect(),
            group.parentElement?.getBoundingClientRect() ?? new DOMRect(),
          ];
          return [own.left - all.left < all.right - own.right, own.top - all.top < all.bottom - own.bottom];
        });
    const before = await corner();
    for (const [width, height] of [
      [1900, 1000],
      [1700, 760],
      [1440, 1100],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const step of [901, 320]) {
        await seek(page, step);
        expect(await corner()).toEqual(before);
      }
    }
    await page.context().close();
  });
});

it('a large story that is printed by the browser’s own menu has its names and marks over their dots', async () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    const { page } = await visit('/?data=crowd', { width, height, script: holdSizes });
    await settled(page);
    expect(await page.evaluate(apart)).toBeLessThan(1.5);
    await page.evaluate(() => document.documentElement.setAttribute('data-held', ''));
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(apart)).toBeLessThan(1.5);
    await page.context().close();
  }
});

describe('a hand on the stage of a large story', () => {
  it('opens an actor by a click on its dot, and shows those it had to do with', async () => {
    const page = await open(INTERACTIONS);
    await stage(page).locator('[data-actor]').first().click();
    const [opened] = new URL(page.url()).searchParams.getAll('actor');
    const index = graph.nodes.findIndex(({ id }) => id === opened);
    expect(index).toBeGreaterThanOrEqual(0);
    const others = new Set(
      graph.links.flatMap(({ actors }) => (opened !== undefined && actors.includes(opened) ? actors : [])),
    );
    await expect
      .poll(async () => [...(await places(page)).keys()].filter((id) => others.has(id)).length)
      .toBe(others.size);
    const [neighbor = ''] = [...others].filter((id) => id !== opened);
    const place = (await places(page)).get(neighbor) ?? '';
    const [x = 0, y = 0] = [...place.matchAll(/[\d.]+/g)].map(([value]) => Number(value));
    await page.context().close();
    const again = await open(INTERACTIONS);
    await stage(again).locator('canvas').click({ position: { x, y }, force: true });
    await expect.poll(() => new URL(again.url()).searchParams.get('actor')).toBe(neighbor);
    await again.context().close();
  });

  it('opens by a click one of those that the actor looked at had to do with', async () => {
    const page = await open(INTERACTIONS);
    await stage(page).locator('[data-actor]').first().click();
    const others = stage(page).locator('g[data-actor]:not(.actor)');
    await others.first().waitFor({ state: 'attached' });
    const free = await others.evaluateAll((all) => {
      const one = all.find((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return mark.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      return one?.getAttribute('data-actor') ?? '';
    });
    await stage(page).locator(`[data-actor="${free}"]`).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe(free);
    await page.context().close();
  });

  it('says which step a line is, and goes to it by a click', async () => {
    const page = await open(INTERACTIONS);
    const line = story.steps
      .slice(1150, 1190)
      .reverse()
      .find(({ interaction }) => interaction.participants.length === 2);
    if (line === undefined) throw new Error('no line of two');
    await seek(page, line.number);
    const ends = [...(await places(page)).values()]
      .slice(0, 2)
      .map((place) => [...place.matchAll(/[\d.]+/g)].map(Number));
    await seek(page, line.number + 1);
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = ends;
    const frame = await stage(page).boundingBox();
    if (frame === null) throw new Error('no stage');
    const spots = placesOf(seats, frame);
    const room = ({ x, y }: Point): number =>
      Math.min(...graph.nodes.map((_, node) => Math.hypot((spots.x[node] ?? 0) - x, (spots.y[node] ?? 0) - y)));
    // Where no actor stands near the line.
    const at = [0.63, 0.55, 0.47, 0.37]
      .map((share) => ({ x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share }))
      .reduce((best, one) => (room(one) > room(best) ? one : best));
    const pair = line.interaction.participants.map(({ actor }) => actor);
    const between = graph.links.filter(({ actors }) => actors.length === 2 && pair.every((id) => actors.includes(id)));
    await stage(page).locator('canvas').hover({ position: at, force: true });
    const titles = between.flatMap(({ step }) => story.steps[step - 1]?.interaction.title ?? []);
    const tip = stage(page).locator('.tip bdi');
    expect(titles).toContain(await tip.textContent());
    const box = await tip.boundingBox();
    if (box === null) throw new Error('nothing is said of what is pointed at');
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    await stage(page).locator('canvas').click({ position: at, force: true });
    expect(await tip.count()).toBe(0);
    const steps = between.map(({ step }) => `[data-step="${String(step)}"]`);
    await page.locator(steps.join()).first().waitFor();
    await page.context().close();
  });

  it('walks it by keyboard: from actor to actor, through its steps, and opens either', async () => {
    const page = await open(600);
    const [first] = story.steps[599]?.interaction.participants ?? [];
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-actor') ??
          document.activeElement?.getAttribute('data-interaction'),
      );
    expect(await stage(page).locator('[tabindex="0"]:is(g)').count()).toBe(1);
    await stage(page).locator('g[tabindex="0"]').focus();
    expect(await focused()).toBe(first?.actor);
    await page.keyboard.press('ArrowRight');
    const ids = graph.nodes.map(({ id }) => id);
    const next = ids[(ids.indexOf(first?.actor ?? '') + 1) % ids.length];
    expect(await focused()).toBe(next);
    await page.keyboard.press('ArrowDown');
    const own = graph.links.filter(({ actors }) => next !== undefined && actors.includes(next));
    expect(await focused()).toBe(own[0]?.interaction);
    await page.keyboard.press('Enter');
    await page
      .locator(`[data-step="${String(own[0]?.step)}"]`)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(next);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('actor')).toBe(next);
    await page.context().close();
  });

  it('says so where the browser gives nothing to draw on, and waits for nothing', async () => {
    const { page, wrong, close } = await visit('/?data=crowd', {
      script: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await stage(page).getByText('The graph could not be drawn.').waitFor();
    await settled(page);
    await seek(page, 2);
    expect(wrong).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('is without fault for axe, %s', async (theme) => {
    const page = await open(600, 1440, 900, theme);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
