import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';

const read = reader();

/** Each runs in the page before its scripts: the reader's text is that much larger. */
const LARGER: Readonly<Record<string, () => void>> = {
  '125 %': () => {
    new MutationObserver(() => (document.documentElement.style.fontSize = '20px')).observe(document, {
      childList: true,
    });
  },
  '150 %': () => {
    new MutationObserver(() => (document.documentElement.style.fontSize = '24px')).observe(document, {
      childList: true,
    });
  },
  '200 %': () => {
    new MutationObserver(() => (document.documentElement.style.fontSize = '32px')).observe(document, {
      childList: true,
    });
  },
};

/** Runs in the page: which of the elements lie over one another by more than a pixel. */
function overlaps(selector: string): readonly string[] {
  const boxes = [...document.querySelectorAll(selector)]
    .map((one) => ({
      name: one.textContent.trim() || one.getAttribute('aria-label'),
      box: one.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  return boxes.flatMap(({ name, box }, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
      )
      .map((other) => `${String(name)} × ${String(other.name)}`),
  );
}

/** Runs in the page: words of a text that are broken within, and whether some of the text is cut off above or below. */
function torn(selector: string): readonly string[] {
  const element = document.querySelector(selector);
  const text = element?.querySelector('bdi')?.firstChild;
  if (!element || !text) return [`no ${selector}`];
  const words = [...(text.textContent ?? '').matchAll(/\S+/gu)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1;
  });
  const row = element.closest('.head, .detail')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  const cut = element.scrollHeight > element.clientHeight + 1 || (row !== undefined && top < row.top - 1);
  const under = element.closest('.head') !== null && row !== undefined && bottom > row.bottom + 1;
  return [...words.map(([word]) => word), ...(cut || under ? ['cut'] : [])];
}

describe.each(Object.keys(LARGER))('text of %s', (size) => {
  describe.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('at %i × %i', (width, height) => {
    const open = (path: string): Promise<Page> =>
      read(path, { width, height, script: LARGER[size] ?? (() => undefined) });

    it.each(['/?at=package-called-off', '/?view=lanes&at=package-called-off'])(
      'lies over nothing and is cut nowhere in header, change line and rail: %s',
      async (path) => {
        const page = await open(path);
        if (path.includes('lanes')) await page.locator('.heads').waitFor();
        if (width > 900) await page.locator('.timeline svg text').first().waitFor();
        expect(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(
          (16 * parseFloat(size)) / 100,
        );
        for (const selector of [
          '.timeline svg text, .timeline button, .timeline select, .timeline .count',
          'header > :not(.switch), header .switch button',
          '.change-line li:not(.visually-hidden) :is(.chip, .subject), .change-line > span',
          '.heads [data-label], .heads [data-actor] > .body',
        ])
          expect(await page.evaluate(overlaps, selector)).toEqual([]);
        expect(await page.evaluate(torn, 'header h1')).toEqual([]);
        const names = await page.locator('.heads [data-label]').allTextContents();
        expect(names.filter((name) => name.includes('…'))).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
    );
  });
});

/** Runs in the page: which elements are more than a pixel outside of the window or of the row that holds them. */
function outside(selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((one) => {
    const box = one.getBoundingClientRect();
    const row = one.closest('.head, .change, .time')?.getBoundingClientRect();
    if (row === undefined || box.width <= 1) return [];
    const cut = box.top < row.top - 1 || box.bottom > row.bottom + 1 || box.left < -1 || box.right > innerWidth + 1;
    return cut ? [one.textContent.trim() || (one.getAttribute('class') ?? one.localName)] : [];
  });
}

describe.each([
  ['/?embed=1&', 640, 480],
  ['/?embed=1&', 600, 420],
  ['/?embed=1&', 360, 640],
  ['/?', 320, 568],
  ['/?', 844, 390],
  ['/?', 800, 600],
])('twice the text in a small page: %s at %i × %i', (kind, width, height) => {
  it.each(['at=package-called-off', 'data=camp-david&at=summit'])(
    'is cut nowhere and lies over nothing: %s',
    async (at) => {
      const page = await read(`${kind}${at}`, { width, height, script: LARGER['200 %'] ?? (() => undefined) });
      if (at.includes('camp')) await page.locator('.time').getByRole('button', { name: 'Zoom in' }).waitFor();
      expect(
        await page.evaluate(
          outside,
          'header > *, .change-line :is(li:not(.visually-hidden) > *, .more), .controls :is(button, .count)',
        ),
      ).toEqual([]);
      expect(
        await page.evaluate(
          overlaps,
          '.timeline svg text:not(.date), .timeline button, .timeline select, .timeline .count',
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

it.each([
  [640, 480],
  [360, 640],
])('the title of a frame of %i × %i has a line of its own with twice the text', async (width, height) => {
  const page = await read('/?embed=1', { width, height, script: LARGER['200 %'] ?? (() => undefined) });
  expect(await page.evaluate(torn, 'header h1')).toEqual([]);
  const { scroll, client } = await page
    .locator('header h1')
    .evaluate(({ scrollHeight, clientHeight }) => ({ scroll: scrollHeight, client: clientHeight }));
  expect(scroll).toBe(client);
});

it('the title of a step is written in whole words with text of 200 %', async () => {
  const page = await read('/?at=package-called-off', {
    width: 1024,
    height: 768,
    script: LARGER['200 %'] ?? (() => undefined),
  });
  expect(await page.evaluate(torn, '.step-head h2')).toEqual([]);
});

it.each([
  [600, 420],
  [320, 568],
])('no word of the title of a step is cut off with twice the text in a frame of %i × %i', async (width, height) => {
  const page = await read('/?embed=1&at=package-called-off', {
    width,
    height,
    script: LARGER['200 %'] ?? (() => undefined),
  });
  const { wide, room } = await page
    .locator('.step-head h2')
    .evaluate(({ scrollWidth, clientWidth }) => ({ wide: scrollWidth, room: clientWidth }));
  expect(wide).toBeLessThanOrEqual(room);
  // What has no room beneath the graph is scrolled to.
  const detail = page.getByRole('complementary', { name: 'Step' });
  await detail.hover();
  await page.mouse.wheel(0, 400);
  await expect.poll(() => detail.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
});

it('labels of the rail are drawn larger with the reader’s text, and fewer of them', async () => {
  const tall = async (page: Page) => {
    const labels = page.locator('.timeline svg text:has(tspan)');
    await labels.first().waitFor();
    return [
      await labels.count(),
      await labels.first().evaluate((one) => parseFloat(getComputedStyle(one).fontSize)),
    ] as const;
  };
  const [usual, size] = await tall(await read('/'));
  const [fewer, larger] = await tall(await read('/', { script: LARGER['200 %'] ?? (() => undefined) }));
  expect(larger).toBe(2 * size);
  expect(fewer).toBeGreaterThan(1);
  expect(fewer).toBeLessThan(usual);
});
