import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';
import { CALL, STEPS, STORY } from '../site';

const SIZES = [
  [1440, 900],
  [800, 600],
  [390, 844],
  [320, 568],
] as const;

const read = reader();

interface Stop {
  readonly name: string;
  readonly hidden: boolean;
  readonly ringed: boolean;
}

/** Runs in the page: what has the focus, whether something covers its middle, and whether a ring shows where it is. */
function focusStop(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const ring = document.querySelector('.hand:has(:focus-visible) + svg .focus-ring') ?? element;
  const { outlineStyle, visibility } = getComputedStyle(ring);
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/gu, ' ').trim(),
    hidden: seen === null || !(element.contains(seen) || seen.contains(element)),
    ringed: ring === element ? outlineStyle === 'solid' : visibility === 'visible',
  };
}

/** Presses Tab from the top of the page until the focus leaves it. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusStop);
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error('the focus never leaves the page');
}

async function shows(page: Page): Promise<number> {
  return Number(await page.locator('[data-step]').first().getAttribute('data-step'));
}

describe.each(SIZES)('at %i × %i', (width, height) => {
  it('Tab goes through the whole page, and what has the focus is seen, ringed and uncovered', async () => {
    const stops = await walk(await read('/?at=package-called-off', { width, height }));
    expect(stops.filter(({ hidden, ringed }) => hidden || !ringed)).toEqual([]);
    const names = stops.map(({ name }) => name);
    const order = ['Use dark colours', 'Time', 'Previous', 'Play', 'Next'];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    expect(names.filter((name) => /^(On or|\d|January)/u.test(name))).toHaveLength(STEPS);
  });
});

describe.each([
  [390, 844],
  [320, 568],
])('on a phone of %i × %i', (width, height) => {
  /** How far the page is scrolled, and where in the window the graph begins. */
  const place = (page: Page) =>
    page.evaluate(() => ({
      scrolled: scrollY,
      graph: document.querySelector('main .stage')?.getBoundingClientRect().top,
    }));

  it.each(['Time', 'Previous', 'Play', 'Speed'])('the focus on %s leaves the graph where it is', async (name) => {
    const page = await read('/?at=package-called-off', { width, height });
    await page.keyboard.press('Tab');
    const before = await place(page);
    await page.getByLabel(name, { exact: true }).focus();
    expect(await place(page)).toEqual(before);
  });

  it('whoever comes from the text to the slider by the keyboard sees the graph again', async () => {
    const page = await read('/?at=package-called-off', { width, height });
    await page.getByRole('list', { name: 'Chronicle' }).getByRole('button').last().focus();
    expect((await place(page)).graph).toBeLessThan(-height);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Time');
    expect((await place(page)).graph).toBe(0);
  });
});

describe('the keyboard', () => {
  it('steps by [ and ] wherever no text is typed', async () => {
    const page = await read('/');
    const steps: number[] = [];
    const hear = async (key: string, step: number) => {
      await page.keyboard.press(key);
      await expect.poll(() => shows(page)).toBe(step);
      steps.push(step);
    };
    await hear(']', 2);
    await page.getByRole('button', { name: 'Use dark colours' }).focus();
    await hear(']', 3);
    await page.locator('[data-actor]').first().focus();
    await hear(']', 4);
    await hear('[', 3);
    await page.getByRole('button', { name: 'Find and filter' }).click();
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press(']');
    expect(await page.getByRole('searchbox').inputValue()).toBe(']');
    expect(await shows(page)).toBe(3);
    expect(steps).toEqual([2, 3, 4, 3]);
  });

  it.each(['/', '/?embed=1', '/camp-david/'])('comes to the slider of %s by t, from wherever it is', async (path) => {
    const page = await read(path);
    const time = page.getByRole('slider', { name: 'Time' });
    const reached = (): Promise<boolean> => time.evaluate((one) => one === document.activeElement);
    await page.keyboard.press('t');
    await expect.poll(reached).toBe(true);
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('t');
    await expect.poll(reached).toBe(true);
  });

  it('moves time by the keys of a slider', async () => {
    const page = await read('/');
    await page.getByRole('slider', { name: 'Time' }).focus();
    const steps: number[] = [];
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'End', 'ArrowRight', 'Home', 'ArrowLeft']) {
      await page.keyboard.press(key);
      steps.push(await shows(page));
    }
    expect(steps).toEqual([2, 3, 2, 1, STEPS, STEPS, 1, 1]);
  });

  it('presses buttons by Enter and by the space bar', async () => {
    const page = await read('/');
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press(' ');
    expect(await shows(page)).toBe(3);
    await page.getByRole('button', { name: 'Previous' }).focus();
    await page.keyboard.press(' ');
    expect(await shows(page)).toBe(2);
  });

  it('plays and pauses without losing its place', async () => {
    const page = await read('/');
    await page.getByRole('button', { name: 'Play' }).focus();
    await page.keyboard.press(' ');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Pause');
    await page.keyboard.press(' ');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Play');
  });

  it.each(['graph', 'lanes'])('stays on the mark of a step that it opens in the %s', async (view) => {
    const page = await read(`/?view=${view}`);
    const bead = page.locator('.bead[data-interaction="leaders-call"]');
    await bead.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => shows(page)).toBe(CALL);
    expect(await bead.evaluate((mark) => mark === document.activeElement)).toBe(true);
    expect(await bead.getAttribute('aria-current')).toBe('step');
  });

  it('Escape closes the search, the keys and an actor, and the focus is again where they were opened', async () => {
    const page = await read('/');
    const actor = page.locator(`[data-actor="${STORY.actors[0]?.id ?? ''}"]`);
    const slider = page.getByRole('slider', { name: 'Time' });
    for (const [from, key, opened] of [
      [slider, '?', 'Keys'],
      [actor, '/', 'Find and filter'],
      [actor, 'Enter', STORY.actors[0]?.name ?? ''],
    ] as const) {
      await from.focus();
      await page.keyboard.press(key);
      const shown = page.getByRole('region', { name: opened });
      await shown.locator(':focus').waitFor();
      await page.keyboard.press('Escape');
      await shown.waitFor({ state: 'detached' });
      await expect.poll(() => from.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  it('stays on the button that looks as wide around an actor as can be', async () => {
    const page = await read('/?actor=trump&depth=3');
    const wider = page.getByRole('button', { name: 'Wider' });
    await wider.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => wider.getAttribute('aria-disabled')).toBe('true');
    expect(await wider.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('goes on at the step when the filters that are cleared take their button along', async () => {
    const page = await read('/?type=call');
    await page.getByRole('button', { name: 'Clear filters' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });

  it.each(SIZES)('what has the focus in the guided reading is uncovered at %i × %i', async (width, height) => {
    const stops = await walk(await read('/?tour=1&predict=1', { width, height }));
    expect(stops.map(({ name }) => name)).toContain('Skip the question');
    expect(stops.filter(({ hidden, ringed }) => hidden || !ringed)).toEqual([]);
  });

  it('stays on a button of the zoom that the whole graph has no room for', async () => {
    const page = await read('/camp-david/', { width: 390, height: 844 });
    const buttons = page
      .getByRole('region', { name: 'Graph' })
      .getByRole('group', { name: 'Zoom of the graph' })
      .getByRole('button');
    await buttons.first().focus();
    await page.keyboard.press('+');
    const last = page.getByRole('button', { name: 'Show the whole graph' });
    await last.focus();
    await page.keyboard.press('Enter');
    await page.locator('.stage .zoom:not(.near)').waitFor({ state: 'attached' });
    expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
    await last.evaluate((button) => button.blur());
    await expect.poll(() => buttons.count()).toBe(1);
  });

  it('has no key of its own outside the controls', async () => {
    const page = await read('/');
    for (const key of [' ', 'ArrowRight', 'End', 'k', 'l']) await page.keyboard.press(key);
    expect(await shows(page)).toBe(1);
  });
});
