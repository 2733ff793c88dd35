import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seek, stepCount } from '../browser';
import { reader } from '../reader';
import { CALL, STEPS } from '../site';

const read = reader();

function step(page: Page): Promise<string | null> {
  return page.locator('[data-step]').first().getAttribute('data-step');
}

function search(page: Page): string {
  return new URL(page.url()).search;
}

/** What the page says about the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element === null ? '' : (element.getAttribute('aria-label') ?? element.textContent).trim();
  });
}

/** How long the bead of the current step takes to land; what shows it above all else is in no list of animations. */
function land(page: Page): Promise<string> {
  return page.locator('.stage use').evaluate((shown) => getComputedStyle(shown).getPropertyValue('--land'));
}

it.each([false, true])(
  'each bead of the graph leads to its step, whichever was pressed before: by finger %s',
  async (touch) => {
    const page = await read('/?at=package-called-off', { touch });
    const beads = page.locator('.stage .bead');
    await expect.poll(() => beads.count()).toBe(STEPS);
    for (const number of [3, STEPS - 2, 6, STEPS, 1, 8]) {
      const bead = page.getByRole('button', { name: `Step ${String(number)} of` });
      await (touch ? bead.tap() : bead.click());
      await expect.poll(() => step(page)).toBe(String(number));
    }
  },
);

it.each([
  [1440, 900],
  [390, 844],
])('the button that holds a step stands beside the heading of the states at %i × %i', async (width, height) => {
  const page = await read('/?at=package-called-off', { width, height });
  const heading = await page.getByRole('heading', { name: 'Where things stand' }).boundingBox();
  const button = await page.getByRole('button', { name: 'Hold this step' }).boundingBox();
  expect((heading?.x ?? Infinity) + (heading?.width ?? 0)).toBeLessThan(button?.x ?? 0);
  expect((heading?.y ?? 0) + (heading?.height ?? 0) / 2).toBeCloseTo((button?.y ?? 0) + (button?.height ?? 0) / 2, 0);
});

describe('the address', () => {
  it('opens the step that it names', async () => {
    const page = await read('/tomahawk-decision/?at=leaders-call');
    const slider = page.getByRole('slider', { name: 'Time' });
    const said = await slider.getAttribute('aria-valuetext');
    expect(said).toContain(`step ${String(CALL)} of ${String(STEPS)}, 17 October 2025`);
    expect(said).toMatch(/Putin and Trump speak by phone$/);
    expect(search(page)).toBe('?at=leaders-call');
  });

  it('loses what it says wrongly', async () => {
    const page = await read('/?at=no-such-step&view=cinema');
    expect(await step(page)).toBe('1');
    await expect.poll(() => search(page)).toBe('');
  });

  it('gains an entry for a click on a step, which back and forward go through', async () => {
    const page = await read('/');
    await page
      .getByRole('list', { name: 'Chronicle' })
      .getByRole('button')
      .or(page.getByRole('list', { name: 'Chronicle' }).getByRole('link'))
      .nth(3)
      .click();
    await page.locator('[data-step="4"]').first().waitFor({ state: 'attached' });
    await expect.poll(() => search(page)).toMatch(/^\?at=/);
    await page.goBack();
    await page.locator('[data-step="1"]').first().waitFor({ state: 'attached' });
    await page.goForward();
    await page.locator('[data-step="4"]').first().waitFor({ state: 'attached' });
  });
});

describe('the keyboard', () => {
  it('reaches the slider, moves time by it and plays', async () => {
    const page = await read('/');
    const walked: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await focused(page);
      if (walked.length > 0 && name === walked[0]) break;
      walked.push(name);
    }
    expect(walked).toContain('Time');
    expect(walked).toContain('Play');
    await page.getByRole('slider', { name: 'Time' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await step(page)).toBe('2');
    await page.keyboard.press('End');
    expect(await step(page)).toBe(String(STEPS));
    await page.keyboard.press('Home');
    expect(await step(page)).toBe('1');
  });

  it('shows where the focus is', async () => {
    const page = await read('/');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null ? '' : getComputedStyle(element).outlineStyle;
    });
    expect(outline).not.toBe('none');
  });
});

describe('the page', () => {
  it.each([1440, 800, 390, 320])('does not scroll sideways at a width of %i', async (width) => {
    const page = await read('/', { width, height: 568 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });

  it('keeps the whole chronicle in the document, and marks its current item', async () => {
    const page = await read('/');
    const chronicle = page.getByRole('list', { name: 'Chronicle', includeHidden: true });
    expect(await chronicle.locator(':scope > li').count()).toBe(await stepCount(page));
    await seek(page, 5);
    expect(await chronicle.locator('[aria-current="step"]').count()).toBe(1);
  });

  it('lets chronicle and step follow at rest while the slider is dragged, animates nothing, and is not settled before', async () => {
    const page = await read('/', { still: false });
    const seen = await page.evaluate(
      async (steps) => {
        const slider = document.querySelector<HTMLInputElement>('[aria-label="Time"]');
        const root = document.querySelector<HTMLElement>('[data-step]');
        for (const step of steps) {
          if (slider) slider.value = step;
          slider?.dispatchEvent(new Event('input', { bubbles: true }));
          await Promise.resolve();
        }
        const current = document.querySelector('.chronicle [aria-current]');
        return {
          step: [root?.dataset['step'], slider?.getAttribute('aria-valuetext')?.slice(0, 6)],
          listed: [...(current?.parentElement?.children ?? [])].findIndex((row) => row === current) + 1,
          settled: root?.dataset['settled'],
          moving: root?.getAnimations({ subtree: true }).length,
        };
      },
      ['3', '4', '5'],
    );
    expect(seen).toEqual({ step: ['5', 'step 5'], listed: 3, settled: undefined, moving: 0 });
    expect(await land(page)).toBe('0s');
    await page.locator('[data-step="5"][data-settled]').first().waitFor({ state: 'attached' });
    const chronicle = page.getByRole('list', { name: 'Chronicle', includeHidden: true });
    expect(await chronicle.locator(':scope > li').nth(4).getAttribute('aria-current')).toBe('step');
    expect(await page.locator('.step-head .count').textContent()).toBe(`Step 5 of ${String(STEPS)}`);
    // What is said at rest tells that moves no longer hurry.
    await page.getByRole('status').filter({ hasText: 'Step 5 of' }).waitFor({ state: 'attached' });
    await seek(page, 6);
    expect(await land(page)).toBe('');
  });

  it('has the bead of the current step land for no one who wants no motion', async () => {
    expect(await land(await read('/'))).toBe('0s');
  });

  it('says when its data was read and its graph drawn, and measures each change of step', async () => {
    const page = await read('/');
    await seek(page, 7);
    const names = await page.evaluate(() => performance.getEntries().map(({ name }) => name));
    for (const name of ['data', 'drawn', 'settled', 'seek']) expect(names).toContain(`backchannel:${name}`);
  });
});
