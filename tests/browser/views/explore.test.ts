import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';
import { STEPS, STORY } from '../site';

const SIZES = [
  [1440, 900],
  [320, 568],
] as const;

const read = reader();

/** Where every actor stands, by id. */
function places(page: Page): Promise<Record<string, string | null>> {
  return page
    .locator('[data-actor]')
    .evaluateAll((all) =>
      Object.fromEntries(all.map((one) => [one.getAttribute('data-actor') ?? '', one.getAttribute('transform')])),
    );
}

/** Ids of the actors that are dimmed. */
function dimmed(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-actor].dim')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-actor') ?? '').sort());
}

function search(page: Page): string {
  return new URL(page.url()).search;
}

/** Presses Tab until what has the focus is called so, and gives its whole name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent.replace(/\s+/gu, ' ').trim() ?? '');
    if (name.test(focused)) return;
  }
  throw new Error(`the focus never comes to ${String(name)}`);
}

const taking = (...sides: readonly string[]): readonly string[] =>
  STORY.actors.filter(({ side = '' }) => sides.includes(side)).map(({ id }) => id);

/** Ids of the interactions in which one of the actors takes part, and of everyone in these. */
function around(ids: readonly string[]): { readonly steps: number; readonly actors: ReadonlySet<string> } {
  const groups = STORY.interactions
    .map(({ participants }) => participants.map(({ actor }) => actor))
    .filter((group) => group.some((actor) => ids.includes(actor)));
  return { steps: groups.length, actors: new Set([...ids, ...groups.flat()]) };
}

describe.each(SIZES)('by keyboard alone, at %i × %i', (width, height) => {
  it.each(['Zelenskyy', 'Зеленский', 'Zelesnky'])(
    '/ finds "%s", and leads to the actor and to a step',
    async (typed) => {
      const page = await read('/', { width, height });
      await page.keyboard.press('/');
      const box = page.getByRole('searchbox', { name: 'Names, places, words' });
      await box.waitFor();
      expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await box.inputValue()).toBe('');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Volodymyr Zelensky' }).waitFor();
      expect(search(page)).toBe('?actor=zelensky');
      await tabTo(page, /Zelensky is received at the White House$/u);
      await page.keyboard.press('Enter');
      const number = await page.locator('[data-step]').first().getAttribute('data-step');
      await expect.poll(() => search(page)).toBe('?at=zelensky-in-washington&actor=zelensky');
      expect(Number(number)).toBeGreaterThan(1);
    },
  );

  it('a place that is found leads to its step', async () => {
    const page = await read('/', { width, height });
    await page.keyboard.press('/');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('anchoage');
    await tabTo(page, /^Trump and Putin meet in Anchorage/u);
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toBe('?at=anchorage-meeting');
    await page.getByRole('heading', { level: 2, name: 'Trump and Putin meet in Anchorage' }).waitFor();
  });

  it('a filter by side dims, moves no one, says how much it leaves, and is cleared by one button', async () => {
    const page = await read('/', { width, height });
    const before = await places(page);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').waitFor();
    await tabTo(page, /^Ukraine, \d+$/u);
    await page.keyboard.press('Enter');
    const { steps, actors } = around(taking('ukrainian-side'));
    await page.getByText(`${steps} of ${STEPS} steps in view, ${STEPS - steps} dimmed.`).waitFor();
    expect(search(page)).toBe('?side=ukrainian-side');
    const out = STORY.actors.map(({ id }) => id).filter((id) => !actors.has(id));
    expect(await dimmed(page)).toEqual(out.sort());
    expect(await places(page)).toEqual(before);
    await tabTo(page, /^Clear filters$/u);
    await page.keyboard.press('Enter');
    await page.getByText(`${STEPS} of ${STEPS} steps in view, 0 dimmed.`).waitFor();
    expect([await dimmed(page), search(page)]).toEqual([[], '']);
    expect(await places(page)).toEqual(before);
  });

  it('a focus grows by d and shrinks by Shift d, dims the rest and moves no one', async () => {
    const page = await read('/?actor=daily-mail', { width, height });
    const before = await places(page);
    await page.getByRole('heading', { level: 2, name: 'Daily Mail' }).waitFor();
    await expect.poll(() => dimmed(page)).not.toEqual([]);
    const near = (await dimmed(page)).length;
    await page.getByRole('button', { name: /^Back to step/u }).focus();
    await page.keyboard.press('d');
    await expect.poll(() => search(page)).toBe('?actor=daily-mail&depth=2');
    expect((await dimmed(page)).length).toBeLessThanOrEqual(near);
    await page.keyboard.press('d');
    await page.keyboard.press('Shift+D');
    await page.keyboard.press('Shift+D');
    await expect.poll(() => search(page)).toBe('?actor=daily-mail');
    expect((await dimmed(page)).length).toBe(near);
    expect(await places(page)).toEqual(before);
  });

  it('no page of it scrolls sideways', async () => {
    const page = await read('/?actor=trump,putin&type=call', { width, height });
    await page.getByRole('heading', { level: 2, name: 'Donald Trump and Vladimir Putin' }).waitFor();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBe(0);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').waitFor();
    expect(await wide()).toBe(0);
  });
});

describe('a slash', () => {
  it('that is typed into the search is a slash, and the search is opened once', async () => {
    const page = await read('/');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    await page.getByRole('button', { name: 'Next', exact: true }).focus();
    await page.keyboard.press('/');
    await expect.poll(() => page.getByRole('searchbox').evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

describe('whoever types at once, while the search is still on its way', () => {
  it.each(['/', 'the button'])('has it in the field, after %s', async (opened) => {
    const page = await read('/');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const asked = page.waitForRequest(/\/Exploring-[^/]*\.js$/u);
    await page.route(/\/Exploring-[^/]*\.js$/u, async (route) => {
      await held;
      await route.continue();
    });
    if (opened === '/') await page.keyboard.press('/');
    else await page.getByRole('button', { name: 'Find and filter' }).press('Enter');
    await page.keyboard.type('the White House');
    await asked;
    release();
    const field = page.getByRole('searchbox');
    await field.waitFor();
    await page.keyboard.type(', 2025');
    expect(await field.inputValue()).toBe('the White House, 2025');
    expect(search(page)).toBe('');
  });

  it('has the keys of the page again where the search cannot be had', async () => {
    const page = await read('/');
    const gone = page.waitForEvent('requestfailed');
    await page.route(/\/Exploring-[^/]*\.js$/u, (route) => route.abort());
    await page.keyboard.press('/');
    await gone;
    await page.locator('.panel h2').waitFor();
    await page.keyboard.press(']');
    await page.locator('[data-step="2"]').waitFor();
  });
});
