import { describe, expect, it } from 'vitest';
import { seek } from '../browser';
import { reader } from '../reader';
import { STEPS } from '../site';

const read = reader();

describe('a screen reader', () => {
  it.each(['/?actor=trump', '/?embed=1&actor=trump', '/?view=lanes'])('hears a step once at %s', async (path) => {
    const page = await read(path);
    await page.getByRole('slider', { name: 'Time' }).focus();
    const said = await page.evaluateHandle(() => {
      const told: string[] = [];
      const hear = (records: readonly MutationRecord[]): void => {
        const regions = records.map(
          ({ target }) => target.parentElement?.closest('[role="status"]')?.textContent ?? '',
        );
        told.push(...new Set(regions.filter((one) => one !== '')));
      };
      new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
      return told;
    });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.evaluate((told) => told.length)).toBeGreaterThan(0);
    await page.locator('[data-step="2"][data-settled]').waitFor({ state: 'attached' });
    expect(await said.jsonValue()).toEqual([expect.stringMatching(/^Step 2 of /u)]);
  });

  it('hears nothing while the story plays, and one sentence when it pauses', async () => {
    const page = await read('/');
    const status = page.getByRole('status');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('2×');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.locator('[data-step="2"]').first().waitFor({ state: 'attached', timeout: 20_000 });
    expect(await status.textContent()).toBe('');
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect.poll(() => status.textContent()).toMatch(new RegExp(`^Step 2 of ${STEPS}, .+: .+\\.$`, 'u'));
  });

  it('hears from which step on the story is read, once that is another', async () => {
    const page = await read('/?at=leaders-call');
    const status = page.getByRole('status');
    await page.getByRole('button', { name: 'From here on' }).click();
    await expect.poll(() => status.textContent()).toMatch(/^Starts at step 7\. Step 7 of /u);
    await page.getByRole('slider', { name: 'Time' }).press('ArrowRight');
    await expect.poll(() => status.textContent()).toMatch(/^Step 8 of /u);
    await page.getByRole('region', { name: 'Timeline' }).getByRole('button', { name: 'Whole story' }).click();
    await expect.poll(() => status.textContent()).toMatch(/^Starts at step 1\. Step 8 of /u);
  });

  it('hears what a question asks once, and what its part of the page is for', async () => {
    const page = await read('/?tour=1&predict=1');
    expect(await page.getByRole('form', { name: 'Predict', exact: true }).count()).toBe(1);
  });

  it('finds headings in order, and the landmarks of a page', async () => {
    const page = await read('/?at=leaders-call');
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    for (const landmark of ['banner', 'main'] as const) expect(await page.getByRole(landmark).count()).toBe(1);
    expect(await page.getByRole('complementary', { name: 'Step' }).count()).toBe(1);
    for (const name of ['Graph', 'Timeline']) expect(await page.getByRole('region', { name }).count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('hears an actor as a button, and which one the reader looks at', async () => {
    const page = await read('/?at=leaders-call&actor=putin');
    const graph = page.getByRole('region', { name: 'Graph' });
    for (const [name, current] of [
      ['Vladimir Putin', 'true'],
      ['Steve Witkoff', 'false'],
    ] as const) {
      const actor = graph.getByRole('button', {
        name: new RegExp(`^${name}, .+, in \\d+ of the \\d+ steps so far, [A-Z]{2}$`, 'u'),
      });
      expect(await actor.getAttribute('aria-current')).toBe(current);
    }
  });

  it('reads the list view in the order in which it is seen', async () => {
    const page = await read('/', { width: 390, height: 844 });
    await page.getByRole('button', { name: 'List' }).click();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings[0]).toBe('Chronicle');
  });
});

describe('a reader who wants no motion', () => {
  it('sees none: no animation runs after a step', async () => {
    const page = await read('/');
    for (const step of [9, STEPS, 3]) {
      await seek(page, step);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
