import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { seek, stepCount } from '../browser';
import { reader } from '../reader';
import { STEPS, STORY } from '../site';

const read = reader();
const story = chronology(STORY);
const [cancelled, warning] = ['package-called-off', 'putins-warning'].map((id) => story.stepOf.get(id));

function shown(page: Page): Promise<string | null> {
  return page.locator('[data-step]').first().getAttribute('data-step');
}

/** Presses a key that is heard anywhere in the page, and waits for what it opens. */
async function open(page: Page, key: string, heading: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

describe('“Why was it cancelled?”', () => {
  it('is two key presses, from the first moment on, and the thread is lit on stage, slider and list', async () => {
    const page = await read('/?at=package-called-off');
    await open(page, 'w', 'Why?');
    await expect.poll(() => focused(page)).toContain(warning?.interaction.title);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(String(warning?.number));
    const thread = page.getByRole('list', { name: 'The thread' });
    const titles = await thread.locator('.title').allTextContents();
    expect(titles).toContain(cancelled?.interaction.title);
    expect(await thread.locator('[aria-current="step"]').textContent()).toContain(warning?.interaction.title);
    await expect.poll(() => page.locator('.stage .bead.lit').count()).toBe(1);
    expect(await page.locator('.stage .thread > g').count()).toBe(titles.length - 1);
    expect(await page.locator('.stage .bead.dim').count()).toBe(STEPS - titles.length);
    expect(new URL(page.url()).searchParams.get('why')).toBe('package-called-off');
  });

  it('is walked to its root and left there by Escape, with the focus on the mark of the step', async () => {
    const page = await read('/?at=package-called-off&view=lanes');
    await open(page, 'w', 'Why?');
    await expect.poll(() => focused(page)).toContain(warning?.interaction.title);
    const before = await page.getByRole('list', { name: 'The thread' }).getByRole('listitem').count();
    for (let presses = 0; presses < before; presses += 1) await page.keyboard.press('Enter');
    const root = await shown(page);
    expect(Number(root)).toBeLessThan(warning?.number ?? 0);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Why?', exact: true }).waitFor({ state: 'detached' });
    expect(await shown(page)).toBe(root);
    expect(new URL(page.url()).searchParams.has('why')).toBe(false);
    const id = story.steps[Number(root) - 1]?.interaction.id;
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-interaction'))).toBe(id);
  });
});

describe('by the keyboard alone', () => {
  it('a step is held, another compared with it in words and on the stage, and let go', async () => {
    const page = await read('/');
    await page.keyboard.press('h');
    const line = page.getByRole('group', { name: 'Two moments compared' });
    await line.getByText('Go to another step to compare it with this one.').waitFor();
    await page.getByRole('slider', { name: 'Time' }).focus();
    await page.keyboard.press('End');
    await line.getByRole('listitem').first().waitFor();
    expect(await line.getByRole('status').textContent()).toMatch(
      new RegExp(`^From step 1 to step ${STEPS}: ${STEPS - 1} steps added`, 'u'),
    );
    await expect.poll(() => page.locator('.stage .marks .badge').count()).toBeGreaterThanOrEqual(STEPS - 1);
    await expect.poll(() => new URL(page.url()).searchParams.get('held')).toBe(story.steps[0]?.interaction.id);
    await page.keyboard.press('h');
    await line.waitFor({ state: 'detached' });
    expect(await page.getByRole('group', { name: 'What changed' }).count()).toBe(1);
    expect(await page.locator('.stage .marks').count()).toBe(0);
  });

  it('causes are followed by letter, states unfold and lead to the step that set them', async () => {
    const page = await read('/?at=package-called-off');
    await page.keyboard.press('c');
    await expect.poll(() => shown(page)).toBe(String(warning?.number));
    await page.keyboard.press('e');
    await expect.poll(() => shown(page)).toBe(String(cancelled?.number));
    const state = page.getByRole('button', { name: 'Tomahawk package', exact: true });
    await state.focus();
    await page.keyboard.press('Enter');
    expect(await state.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('Enter');
    expect(await shown(page)).toBe(/step (\d+)/u.exec(first)?.[1]);
  });

  it('the list of keys opens, takes the focus and is left again', async () => {
    const page = await read('/');
    await open(page, '?', 'Keys');
    expect(await focused(page)).toBe('Keys');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys', exact: true }).waitFor({ state: 'detached' });
    await open(page, '?', 'Keys');
    await page.getByRole('switch', { name: 'Single letters: on' }).focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('w');
    await page.keyboard.press('?');
    expect(await page.getByRole('heading', { name: 'Keys', exact: true }).count()).toBe(1);
    expect(new URL(page.url()).searchParams.has('why')).toBe(false);
  });

  it('no letter is taken from a field', async () => {
    const page = await read('/');
    await open(page, '/', 'Find and filter');
    const field = page.getByRole('searchbox');
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('wehc?');
    expect(await field.inputValue()).toBe('wehc?');
    expect(await page.getByRole('heading', { name: 'Find and filter' }).count()).toBe(1);
  });
});

describe('the switch of views', () => {
  it('shows the graph as chosen where the list stands beside it', async () => {
    const page = await read('/?view=list');
    expect(await page.getByRole('button', { name: 'Graph', exact: true }).getAttribute('aria-pressed')).toBe('true');
  });
});

/** Runs in the page: which labels, beads and glyphs of the lanes lie over one another, in each of their drawings. */
function overlapsInLanes(): readonly string[] {
  return [...document.querySelectorAll('section[aria-label="Lanes"] svg[role=group]')].flatMap((svg) => {
    const marks = [...svg.querySelectorAll('[data-label], [data-actor] > .body, .bead > circle:not(.target)')].map(
      (one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return {
          name: one.getAttribute('data-label') ?? one.parentElement?.getAttribute('aria-label') ?? '',
          left,
          right,
          top,
          bottom,
        };
      },
    );
    return marks.flatMap((p, index) =>
      marks
        .slice(index + 1)
        .filter(
          (q) =>
            Math.min(
              Math.min(p.right, q.right) - Math.max(p.left, q.left),
              Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top),
            ) > 1,
        )
        .map((q) => `${p.name} × ${q.name}`),
    );
  });
}

describe.each([
  [1440, 900],
  [390, 844],
] as const)('the lanes at %i × %i', (width, height) => {
  it('lay no label over a label, a bead or a glyph at any step, and write the verb of a cause', async () => {
    const page = await read('/?view=lanes', { width, height });
    await page.getByRole('region', { name: 'Lanes' }).waitFor();
    const found: string[] = [];
    let verbs = 0;
    for (let step = 1; step <= (await stepCount(page)); step += 1) {
      await seek(page, step);
      found.push(...(await page.evaluate(overlapsInLanes)).map((one) => `step ${step}: ${one}`));
      verbs += await page.locator('.lanes [data-label^="verb "]').count();
    }
    expect(found).toEqual([]);
    expect(verbs).toBeGreaterThan(0);
  });
});
