import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';
import { STEPS } from '../site';

const YEARS = Array.from({ length: 150 }, (_, index) => String(1870 + index));

/** A story of two people whose meetings have these dates; without a date each follows the one before. */
function storyOf(...dates: readonly (string | undefined)[]): string {
  const interactions = dates.map((date, index) => ({
    id: `i${String(index)}`,
    type: 'meeting',
    title: `Meeting number ${String(index + 1)} of the two delegations at the lake`,
    ...(date === undefined ? {} : { date }),
    ...(index > 0 && { after: [`i${String(index - 1)}`] }),
    participants: [{ actor: 'ann' }, { actor: 'bob' }],
  }));
  const actors = [
    { id: 'ann', name: 'Ann Archer' },
    { id: 'bob', name: 'Bob Baker' },
  ];
  return JSON.stringify({ title: 'An odd story', actors, interactions });
}

const ODD = {
  years: storyOf('1648', '1659', '1678', '1697', '1713', '1748', '1763', '1783', '1801', '1815', '1856', '1919'),
  single: storyOf('2025-10-17'),
  'two-dates': storyOf(...Array.from({ length: 90 }, (_, index) => (index < 50 ? '1990-02-01' : '1995-06-30'))),
  'one-day': storyOf(...Array.from({ length: 9 }, () => '1914-06-28')),
  undated: storyOf(...Array.from({ length: 50 }, () => undefined)),
  decades: storyOf(...YEARS),
  wide: storyOf(...YEARS).replaceAll('Meeting number', 'MWMWMW MWMWMWM WMWMWMW'),
};

const read = reader(() => ({
  pages: Object.fromEntries(Object.entries(ODD).map(([slug, text]) => [`/data/${slug}.json`, text])),
}));

async function ends(page: Page): Promise<readonly number[]> {
  const value = (name: string): Promise<string> => page.getByRole('slider', { name }).inputValue();
  return [Number(await value('Start of the span')), Number(await value('Time'))];
}

async function spanned(page: Page, start: number, step: number): Promise<void> {
  const time = page.getByRole('slider', { name: 'Time' });
  await time.fill(String(start));
  await page.getByRole('button', { name: 'From here on' }).click();
  await page.getByRole('slider', { name: 'Start of the span' }).waitFor();
  await time.fill(String(step));
}

/** Where a step's stop stands on the page, and the height of the track. */
async function stops(page: Page): Promise<{ readonly x: (step: number) => number; readonly y: number }> {
  const box = await page.getByRole('slider', { name: 'Time' }).boundingBox();
  const { x = 0, y = 0, width = 0 } = box ?? {};
  return { x: (step) => x + 22 + ((step - 1) * (width - 44)) / (STEPS - 1), y: y + 26 };
}

async function touch(session: CDPSession, type: string, x: number, y: number): Promise<void> {
  const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
  await session.send('Input.dispatchTouchEvent', { type: type as 'touchMove', touchPoints });
}

it('what begins the story at the step on show is offered where something comes before it', async () => {
  const page = await read('/');
  const from = page.getByRole('button', { name: 'From here on' });
  await page.getByRole('button', { name: 'Next' }).waitFor();
  expect(await from.count()).toBe(0);
  await page.getByRole('slider', { name: 'Time' }).press('ArrowRight');
  await from.focus();
  await page.keyboard.press('[');
  // Whoever has the focus there keeps it.
  await expect.poll(() => from.getAttribute('aria-disabled')).toBe('true');
  expect(await from.evaluate((one) => one === document.activeElement)).toBe(true);
});

describe('a span on the rail', () => {
  it('is dragged by either end, across the other, and by its band, which keeps its width', async () => {
    const page = await read('/', { width: 1440, height: 900 });
    await spanned(page, 6, 9);
    const { x, y } = await stops(page);
    const drag = async (from: number, to: number): Promise<readonly number[]> => {
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move((from + to) / 2, y, { steps: 3 });
      await page.mouse.move(to, y, { steps: 3 });
      await page.mouse.up();
      return ends(page);
    };
    expect(await drag(x(6) - 20, x(4) - 20)).toEqual([4, 9]);
    expect(await drag(x(7), x(9))).toEqual([6, 11]);
    expect(await drag(x(11), x(3))).toEqual([3, 6]);
    expect(await drag(x(3) - 20, x(8) - 20)).toEqual([6, 8]);
    expect(await drag(x(7), x(14))).toEqual([STEPS - 2, STEPS]);
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
  });

  it('is dragged by a finger on a phone', async () => {
    const page = await read('/', { width: 390, height: 844 });
    await spanned(page, 4, 9);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const { x, y } = await stops(page);
    await touch(session, 'touchStart', x(6), y);
    for (const part of [0.5, 1, 1.5, 2]) await touch(session, 'touchMove', x(6 + part), y);
    await touch(session, 'touchEnd', x(8), y);
    await expect.poll(() => ends(page)).toEqual([6, 11]);
  });
});

it.each([
  [1440, 900],
  [390, 844],
  [320, 568],
])('a span, and the marks of an actor that is looked at, lie on the track at %i × %i', async (width, height) => {
  const page = await read('/?at=package-called-off&from=aides-call&actor=putin', { width, height });
  const middle = async (selector: string): Promise<number> => {
    const { y = 0, height: tall = 0 } = (await page.locator(selector).first().boundingBox()) ?? {};
    return y + tall / 2;
  };
  await page.locator('.timeline .marks .mark').first().waitFor({ state: 'attached' });
  const track = await middle('.timeline .rail .handle');
  expect(await middle('.timeline .span .band')).toBeCloseTo(track, 0);
  const { y = 0, height: tall = 0 } = (await page.locator('.timeline .rail .handle').boundingBox()) ?? {};
  const below = (await middle('.timeline .marks .mark')) - (y + tall);
  expect(Math.abs(below)).toBeLessThan(6);
});

/** Runs in the page: texts of the rail that touch one another, its buttons or the edges of the page. */
function crowding(): readonly string[] {
  const rail = document.querySelector('.timeline');
  const boxes = [...(rail?.querySelectorAll('svg text, button') ?? [])]
    .map((element) => ({ name: element.textContent.trim(), box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const texts = boxes.filter(({ name }) => name.length > 1);
  return texts.flatMap(({ name, box }) => {
    const others = boxes.filter(
      (one) =>
        one.box !== box &&
        one.box.left < box.right - 1 &&
        one.box.right > box.left + 1 &&
        one.box.top < box.bottom - 4 &&
        one.box.bottom > box.top + 4,
    );
    const outside = box.left < -1 || box.right > innerWidth + 1;
    return [...others.map((one) => `${name} / ${one.name}`), ...(outside ? [`${name} is cut`] : [])];
  });
}

describe.each(Object.keys(ODD))('the rail of an odd story: %s', (slug) => {
  it('keeps its words apart at every width, and every step can be reached', async () => {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
      [320, 568],
    ] as const) {
      const page = await read(`/?data=${slug}`, { width, height });
      const time = page.getByRole('slider', { name: 'Time' });
      const steps = Number(await time.getAttribute('max'));
      if (steps > 40) await page.locator('.time').getByRole('button', { name: 'Zoom in' }).waitFor();
      expect(await page.evaluate(crowding)).toEqual([]);
      await time.focus();
      await page.keyboard.press('End');
      expect(await time.inputValue()).toBe(String(steps));
      expect(await page.evaluate(crowding)).toEqual([]);
      await page.keyboard.press('ArrowLeft');
      expect(await time.inputValue()).toBe(String(Math.max(1, steps - 1)));
      if (steps > 40) {
        const nearer = page.locator('.time').getByRole('button', { name: 'Zoom in' });
        while ((await nearer.getAttribute('aria-disabled')) !== 'true') await nearer.click();
        expect(await page.evaluate(crowding)).toEqual([]);
      }
    }
  });
});
