import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../browser';
import { holdSizes } from '../measure';
import { reader } from '../reader';
import { violations } from '../violations';

const open = reader();

const STEP = '/tomahawk-decision/?at=package-called-off';

/** Opens the dialog by the keyboard alone. */
async function share(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Share this replay' }).waitFor();
}

async function turnTo(page: Page, tab: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tabpanel', { name: tab }).waitFor();
}

/** How many of the dialog's own boxes are wider than what holds them. */
function cut(page: Page, within: string): Promise<readonly string[]> {
  return page
    .locator(`${within} :is(div:not(.frame), section, p, h1, h2, h3, li, label, fieldset)`)
    .evaluateAll((all) =>
      all
        .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.tagName} ${one.classList.toString()}`),
    );
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFile(await (await file).path());
}

describe('the share dialog', () => {
  it.each([
    [320, 568, 'light'],
    [1440, 900, 'dark'],
  ] as const)('opens and closes by keyboard, cuts nothing and passes axe at %i by %i', async (width, height, theme) => {
    const page = await open(STEP, { width, height, theme });
    await share(page);
    for (const tab of ['Link', 'Embed', 'Picture', 'Print']) {
      await turnTo(page, tab);
      expect([tab, await cut(page, 'dialog')]).toEqual([tab, []]);
    }
    await turnTo(page, 'Link');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it.each([
    [1440, 900],
    [844, 390],
    [390, 844],
    [320, 568],
  ])('keeps its tabs in one row where they are, whichever is chosen, at %i by %i', async (width, height) => {
    const page = await open(STEP, { width, height });
    await share(page);
    const tabs = page.getByRole('tab');
    const tops = new Set<number>();
    for (const tab of await tabs.all()) {
      await tab.click();
      await page.getByRole('tabpanel').waitFor();
      for (const one of await tabs.all()) tops.add(Math.round((await one.boundingBox())?.y ?? -1));
    }
    expect([...tops]).toHaveLength(1);
  });

  it.each([
    [1440, 900],
    [1366, 768],
    [1280, 720],
    [800, 600],
  ])('has the button that copies the code in sight at %i by %i, without scrolling', async (width, height) => {
    const page = await open(STEP, { width, height });
    await share(page);
    await turnTo(page, 'Embed');
    for (const kind of ['Frame', 'Fits itself', 'Element']) {
      await page.getByRole('radio', { name: kind, exact: true }).check();
      const button = await page.getByRole('button', { name: 'Copy code' }).boundingBox();
      const dialog = await page.getByRole('dialog').boundingBox();
      expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThanOrEqual(
        (dialog?.y ?? 0) + (dialog?.height ?? 0),
      );
    }
  });

  it('fills each choice to the edge of its row, however many lines the others have', async () => {
    const page = await open(STEP, { width: 320, height: 568 });
    await share(page);
    await turnTo(page, 'Data');
    const choices = page.locator('fieldset .choices span');
    await choices.first().waitFor();
    const heights = await choices.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBe(2);
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeGreaterThan(44);
  });

  it('shows the embed alive, at the step on show', async () => {
    const page = await open(STEP);
    await share(page);
    await turnTo(page, 'Embed');
    const frame = page.frameLocator('iframe[title="Preview of the embed"]');
    await frame.locator('[data-step="9"][data-settled]').waitFor();
    await page.getByRole('radio', { name: 'The beginning' }).check({ force: true });
    await frame.locator('[data-step="1"][data-settled]').waitFor();
  });
});

describe('the picture of a step', () => {
  it('is drawn by a browser that knows nothing of the page, and is large enough for print', async () => {
    const page = await open(STEP);
    await share(page);
    await turnTo(page, 'Picture');
    await page.locator('dialog img').evaluate((image: HTMLImageElement) => image.decode());
    const svg = (await saved(page, 'Save SVG')).toString('utf8');
    expect(svg).toContain('data:font/woff2;base64,');
    const png = await saved(page, 'Save PNG');
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(['PNG', 3600]);
    const bare = await page.context().newPage();
    await bare.setContent('<img>');
    const size = await bare.locator('img').evaluate(async (image: HTMLImageElement, text) => {
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
      await image.decode();
      return image.naturalWidth;
    }, svg);
    expect(size).toBe(1200);
  });
});

describe('on paper', () => {
  function pages(pdf: Buffer): number {
    return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  }

  it.each(['A4', 'Letter'] as const)(
    'a step takes two sheets at most, the story some more, and nothing is cut: %s',
    async (format) => {
      const page = await open(STEP, { theme: 'dark' });
      await page.evaluate(() => {
        window.print = () => window.dispatchEvent(new Event('beforeprint'));
      });
      await share(page);
      await turnTo(page, 'Print');
      const counts: number[] = [];
      for (const name of ['Print this step', 'Print the whole story']) {
        await page.getByRole('button', { name }).click();
        await page.locator('.print-sheet svg').first().waitFor({ state: 'attached' });
        counts.push(pages(await page.pdf({ format })));
        await page.emulateMedia({ media: 'print' });
        expect(
          await page.locator('.shell, dialog').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
        ).toBe(0);
        expect(await cut(page, '.print-sheet')).toEqual([]);
        await page.emulateMedia({ media: null });
      }
      expect(await page.locator('.print-sheet .cell').count()).toBe(14);
      const [step = 0, story = 0] = counts;
      expect(step).toBeLessThanOrEqual(2);
      expect(story).toBeGreaterThanOrEqual(5);
      expect(story).toBeLessThanOrEqual(8);
    },
  );

  it('a page that is printed by the browser’s own menu shows graph and step, and no buttons', async () => {
    const page = await open(STEP, { theme: 'dark' });
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.stage svg:has([data-actor])').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'The Tomahawk package is called off' }).first().isVisible()).toBe(
      true,
    );
    // Steps in a list are buttons on the screen, and lines on paper.
    const buttons = await page
      .locator('button:not(ol button, .part li button, table button)')
      .evaluateAll((all) => all.flatMap((one) => (one.checkVisibility() ? [one.ariaLabel ?? one.textContent] : [])));
    expect(buttons).toEqual([]);
    expect(await page.locator('.backchannel').evaluate((root) => getComputedStyle(root).color)).toBe('rgb(18, 23, 26)');
    expect(pages(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(3);
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('so do the lanes, as they are in a window of %i × %i, and none of them is cut', async (width, height) => {
    const page = await open(`${STEP}&view=lanes`, { width, height, script: holdSizes });
    await settled(page);
    await page.locator('.lanes .bead.current').waitFor();
    const inLane = (): Promise<number> =>
      page.evaluate(() => {
        const [head, line] = ['.heads [data-actor="putin"]', '.connector.current .shaft'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        const svg = document.querySelector('.heads')?.getBoundingClientRect();
        return head && line && svg ? (line.left - head.left) / svg.width : NaN;
      });
    await page.evaluate(() => document.querySelector('.lanes .frame')?.scrollTo(0, 0));
    const before = await inLane();
    await page.evaluate(() => document.documentElement.setAttribute('data-held', ''));
    // Height and width of A4 between its margins, in pixels.
    const [sheet, foot] = [688, 1017];
    await page.setViewportSize({ width: sheet, height: foot });
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.locator('.lanes .frame > svg').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, height: high } = one.getBoundingClientRect();
        return { left, right, high };
      }),
    );
    expect(boxes).toHaveLength(2);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(sheet);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.abs((boxes[0]?.high ?? 0) - (boxes[1]?.high ?? Infinity))).toBeLessThan(1);
    expect(boxes[0]?.high ?? Infinity).toBeLessThan(foot);
    // Heads and columns have become smaller by one measure.
    expect(Math.abs((await inLane()) - before)).toBeLessThan(0.01);
    const ends = await page
      .locator('.lanes .frame')
      .evaluate((frame) => [frame.getBoundingClientRect().bottom, frame.scrollWidth - frame.clientWidth]);
    expect(ends[0]).toBeGreaterThanOrEqual((boxes[0]?.high ?? Infinity) - 1);
    expect(ends[1]).toBe(0);
  });
});
