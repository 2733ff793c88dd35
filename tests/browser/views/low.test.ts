import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seek } from '../browser';
import { reader } from '../reader';
import { STEPS } from '../site';

/** Height in pixels that the picture has at least, and that header and rail take beside it. */
const LEAST = 210;
const AROUND = 42 + 89;

const read = reader();

/** The edges of an element in pixels of the window. */
async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number; right: number; bottom: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn`);
  return { x: box.x, y: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

describe.each([
  [568, 320],
  [667, 375],
  [844, 390],
  [932, 370],
])('a phone held sideways, %i × %i', (width, height) => {
  const open = (): Promise<Page> => read(`/?at=leaders-call`, { width, height });

  it('shows the picture between the header and a rail that stays', async () => {
    const page = await open();
    const stage = await boxOf(page, 'div.stage');
    const time = await boxOf(page, '.time');
    expect(stage.bottom - stage.y).toBe(Math.max(LEAST, height - AROUND));
    expect(time.bottom).toBe(height);
    expect(time.y - stage.y).toBe(height - AROUND);
  });

  it.each([
    ['?why=package-called-off', 'Why?'],
    ['?actor=putin', 'Vladimir Putin'],
  ])('begins where the page that %s asks for can be read', async (asked, name) => {
    const page = await read(`/${asked}`, { width, height, touch: true });
    const shown = page.getByRole('region', { name, exact: true });
    const top = (): Promise<number> => shown.evaluate((one) => Math.round(one.getBoundingClientRect().top));
    await shown.waitFor();
    await expect.poll(top).toBe(8);
    expect((await boxOf(page, '.reading h2')).bottom).toBeLessThan((await boxOf(page, '.time')).y);
  });

  it('says what changed beside the header', async () => {
    const page = await open();
    const change = await boxOf(page, '.change-line');
    expect(change.x).toBeGreaterThanOrEqual((await boxOf(page, 'button.share')).right);
    expect((await boxOf(page, '.change-line li:first-child .now')).right).toBeLessThanOrEqual(width);
  });

  it('has the headline of the step beside the controls, and over nothing', async () => {
    const page = await open();
    const headline = page.locator('.timeline .headline');
    expect(await headline.textContent()).toBe('Putin and Trump speak by phone');
    const { wide, room } = await headline.evaluate((one) => ({ wide: one.scrollWidth, room: one.clientWidth }));
    expect(wide).toBeLessThanOrEqual(room);
    const words = await boxOf(page, '.timeline .headline bdi');
    expect(words.y).toBeGreaterThanOrEqual((await boxOf(page, '.time .handle')).bottom);
    expect(words.x).toBeGreaterThanOrEqual((await boxOf(page, '.from')).right);
    expect(words.bottom).toBeLessThanOrEqual(height);
  });

  it('has that of a long story above its rail, and the whole graph above that', async () => {
    const page = await read('/camp-david/?at=summit', { width, height });
    const words = await boxOf(page, '.timeline .headline bdi');
    expect(words.y).toBeGreaterThanOrEqual((await boxOf(page, '.time')).y);
    expect(words.bottom).toBeLessThanOrEqual((await boxOf(page, '.layers')).y);
    const stage = await boxOf(page, 'div.stage');
    expect(stage.bottom - stage.y).toBe(Math.max(LEAST, height - AROUND - 20));
  });

  it('shows where a guided reading begins that its address opens', async () => {
    const page = await read('/?tour=3&predict=1', { width, height });
    expect((await boxOf(page, '.tour .where')).bottom).toBeLessThanOrEqual(height);
    expect((await boxOf(page, '.time')).y).toBeGreaterThanOrEqual((await boxOf(page, '.tour')).bottom);
  });

  it('lets go of a step that is held', async () => {
    const page = await read(`/?at=leaders-call&held=aides-call`, { width, height });
    const { right } = await boxOf(page, 'text=Let go');
    expect(right).toBeLessThanOrEqual(width);
    await page.getByText('Let go').click();
    await page.getByRole('group', { name: 'What changed' }).waitFor();
  });

  it('is scrolled to the step, and no further to the side', async () => {
    const page = await open();
    await page.mouse.move(width / 2, height / 2);
    await page.mouse.wheel(0, height);
    const { bottom } = await boxOf(page, '.step-head h2');
    expect(bottom).toBeLessThanOrEqual((await boxOf(page, '.time')).y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

it.each([
  [600, 380],
  [900, 380],
  [1000, 450],
])('a low frame of %i × %i keeps what changed clear of its title, and the step whole', async (width, height) => {
  const page = await read(`/?embed=1&at=leaders-call`, { width, height });
  expect((await boxOf(page, '.change-line')).x).toBeGreaterThanOrEqual((await boxOf(page, 'h1')).right);
  expect((await boxOf(page, '.step-head h2')).bottom).toBeLessThanOrEqual((await boxOf(page, '.time')).y);
});

it('a frame of 600 × 420 has its title whole', async () => {
  const page = await read('/?embed=1&at=package-called-off', { width: 600, height: 420 });
  const { high, room } = await page
    .locator('h1')
    .evaluate(({ scrollHeight, clientHeight }) => ({ high: scrollHeight, room: clientHeight }));
  expect(high).toBeLessThanOrEqual(room);
});

it.each([
  ['', 800, 600],
  ['embed=1&', 800, 600],
  ['embed=1&', 600, 400],
  ['embed=1&', 1000, 450],
  ['embed=1&', 400, 1600],
])(
  'a bad address leaves /?%s at %i × %i its headline and date, in one line above the picture',
  async (kind, ...size) => {
    const [width, height] = size;
    const page = await read(`/?${kind}at=nope&actor=xx&view=zz&type=foo`, { width, height });
    await page.getByText('Not known: step “nope”').waitFor();
    const said = await boxOf(page, '.status');
    expect(said.y).toBeGreaterThanOrEqual((await boxOf(page, 'h1')).bottom);
    expect(said.bottom - said.y).toBe(40);
    const step = [await boxOf(page, '.step-head h2'), await boxOf(page, '.step-head .date')];
    const rail = await boxOf(page, '.time');
    for (const part of step) {
      expect(part.y).toBeGreaterThanOrEqual(said.bottom);
      expect(part.bottom).toBeLessThanOrEqual(rail.y);
    }
  },
);

describe.each([
  [320, 600],
  [390, 600],
])('a column of %i × %i', (width, height) => {
  it('has the whole headline of every step, under a picture that keeps its size', async () => {
    const page = await read('/?embed=1', { width, height });
    const stages = new Set<number>();
    for (let step = 1; step <= STEPS; step += 1) {
      await seek(page, step);
      const { text, high, room } = await page.locator('.step-head h2').evaluate((one) => ({
        text: one.textContent,
        high: one.scrollHeight,
        room: one.clientHeight,
      }));
      expect([text, high]).toEqual([text, room]);
      expect((await boxOf(page, '.step-head .date')).bottom).toBeLessThanOrEqual((await boxOf(page, '.time')).y);
      stages.add((await boxOf(page, 'div.stage')).bottom);
    }
    expect(stages.size).toBe(1);
  });
});

it('the tools of a frame stand beside one another, whichever there are', async () => {
  for (const width of [300, 390]) {
    const page = await read('/?embed=1', { width, height: 640 });
    await page.getByRole('link', { name: 'Open the full page' }).waitFor();
    const boxes = await page
      .locator('header .tool:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).sort((a, b) => a.x - b.x));
    const gaps = boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? 0));
    expect(gaps.length).toBe(width === 300 ? 2 : 3);
    expect(gaps.filter((gap) => gap < 0 || gap > 12)).toEqual([]);
  }
});
