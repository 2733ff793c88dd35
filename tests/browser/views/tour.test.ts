import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';
import { STEPS } from '../site';

const read = reader();

/** Presses Tab until the thing of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null ? '' : (element.getAttribute('aria-label') ?? element.textContent).trim();
    });
    if (found === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to "${name}"`);
}

function search(page: Page): string {
  return new URL(page.url()).search;
}

function last(page: Page): Promise<string | null> {
  return page.getByRole('slider', { name: 'Time' }).getAttribute('max');
}

describe.each([
  [1440, 900],
  [320, 568],
])('the guided reading at %i × %i', (width, height) => {
  it('is opened, predicted and read to its end by keyboard alone', async () => {
    const page = await read('/', { width, height });
    await tabTo(page, 'Guided reading');
    await page.keyboard.press('Enter');
    const reading = page.getByRole('region', { name: 'Guided reading' });
    const title = reading.getByRole('heading', { level: 2 });
    await title.waitFor();
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true);
    await tabTo(page, 'For a class');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Predict, then reveal');
    await page.keyboard.press('Enter');
    await expect.poll(() => last(page)).toBe('1');
    const ends: (string | null)[] = [];
    for (let stop = 1; stop <= 9; stop += 1) {
      await tabTo(page, 'Skip the question');
      await page.keyboard.press('Enter');
      await reading.getByText('You skipped the question.').first().waitFor();
      ends.push(await last(page));
    }
    expect(ends).toEqual(['2', '3', '6', '7', '8', '9', '10', '14', '14']);
    expect(search(page)).toBe('?tour=9&predict=1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await tabTo(page, 'End the reading');
    await page.keyboard.press('Enter');
    await reading.waitFor({ state: 'detached' });
    await expect.poll(() => search(page)).toBe('?at=dealmaker-remarks');
    expect(await last(page)).toBe(String(STEPS));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Guided reading');
  });
});

it.each([
  [800, 600],
  [1000, 700],
  [390, 844],
])('“To the question” brings what is asked and all choices into sight at %i × %i', async (width, height) => {
  const page = await read('/?tour=1&predict=1', { width, height, touch: width < 560 });
  await page.getByRole('button', { name: 'To the question' }).click();
  expect(
    await page
      .getByRole('radio')
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  const unseen = await page.locator('.ask, [role="radiogroup"] bdi').evaluateAll((all) =>
    all.flatMap((one) => {
      const box = one.getBoundingClientRect();
      const seen = [box.top + 1, box.bottom - 1].every((y) => one.contains(document.elementFromPoint(box.left + 2, y)));
      return seen ? [] : [one.textContent];
    }),
  );
  expect(unseen).toEqual([]);
});

describe('a reading', () => {
  it('is gone through by back and forward', async () => {
    const page = await read('/?tour=3');
    const title = page.getByRole('region', { name: 'Guided reading' }).getByRole('heading', { level: 2 });
    expect(await title.textContent()).toBe('A summit in Alaska');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => title.textContent()).toBe('Two aides on the telephone');
    expect(search(page)).toBe('?tour=4');
    await page.goBack();
    await expect.poll(() => title.textContent()).toBe('A summit in Alaska');
    await page.goForward();
    await expect.poll(() => title.textContent()).toBe('Two aides on the telephone');
  });

  it('that is locked shows nothing later anywhere', async () => {
    const page = await read('/?tour=4&lock=aides-call');
    await page.getByRole('region', { name: 'Guided reading' }).waitFor();
    expect(await last(page)).toBe('6');
    const words = await page.locator('.backchannel').evaluate((root) => root.textContent);
    expect(words).not.toMatch(/Tomahawks|Daily Mail|dealmaker|called off|14/u);
    const marks = await page
      .locator('[data-interaction]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-interaction')));
    expect(new Set(marks).size).toBe(6);
    expect(await page.locator('[data-actor="tomahawk-package"]').count()).toBe(0);
  });

  it('prints as a sheet on which each question ends its page', async () => {
    const page = await read('/?tour=1&worksheet=pupil');
    await page.getByRole('article', { name: 'Worksheet' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('slider').count()).toBe(0);
    const breaks = await page
      .locator('.worksheet .asks')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(breaks).toEqual([...Array.from({ length: 8 }, () => 'page'), 'auto']);
  });
});
