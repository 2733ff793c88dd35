import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seek, settled } from '../browser';
import { holdSizes, measureStage } from '../measure';
import { violations } from '../violations';
import { INTERACTIONS, crowdVisitor, names, pixels, places, stage, story } from './crowd';

const { visit, open } = crowdVisitor();

/** Pixels by which a text may be cut off before that counts. */
const TOLERANCE = 1;

/** Runs in the page: how many pixels the canvas and what is drawn over it are from showing a place at the same spot. */
function apart(): number {
  const canvas = document.querySelector('canvas');
  if (canvas === null) return Infinity;
  const [box, shown] = [canvas.getBoundingClientRect(), Number(canvas.nextElementSibling?.getAttribute('width'))];
  const scale = Math.min(box.width / canvas.width, box.height / canvas.height);
  const ratio = canvas.width / shown;
  const [left, top] = [
    box.x + (box.width - canvas.width * scale) / 2,
    box.y + (box.height - canvas.height * scale) / 2,
  ];
  const spots = [0, 100, 400].flatMap((at) =>
    [...(canvas.parentElement?.querySelectorAll(':scope > svg') ?? [])].map((svg) => {
      if (!(svg instanceof SVGSVGElement)) return Infinity;
      const spot = new DOMPoint(at, at).matrixTransform(svg.getScreenCTM() ?? undefined);
      return Math.hypot(spot.x - left - at * ratio * scale, spot.y - top - at * ratio * scale);
    }),
  );
  return Math.max(...spots);
}

/** What is drawn of each mark, without the words that only a screen reader hears. */
function marks(page: Page): Promise<readonly string[]> {
  return stage(page)
    .locator(':is(.line, .bead, .actor, .label)')
    .evaluateAll((all) => all.map((mark) => mark.outerHTML.replaceAll(/ (?:aria-label|id|tabindex)="[^"]*"/gu, '')));
}

/** Moves time frame by frame, as a hand does that drags the slider. */
function drag(page: Page, steps: readonly number[]): Promise<void> {
  return page.evaluate(async (all) => {
    const slider = document.querySelector<HTMLInputElement>('input[aria-label="Time"]');
    if (slider === null) throw new Error('no slider');
    for (const step of all) {
      slider.value = String(step);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
  }, steps);
}

describe('the stage of a large story', () => {
  it('is a canvas, on which those of the step have marks of their own', async () => {
    const page = await open(600);
    expect(await stage(page).locator('canvas').count()).toBe(1);
    const own = story.steps[599]?.interaction.participants.map(({ actor }) => actor) ?? [];
    for (const id of own) {
      expect(await stage(page).locator(`[data-actor="${id}"]`).count()).toBe(1);
      expect(await stage(page).locator(`[data-label="${id}"]`).count()).toBe(1);
    }
    const current = stage(page).locator('.bead[aria-current="step"]');
    expect(await current.getAttribute('data-interaction')).toBe(story.steps[599]?.interaction.id);
    expect(await page.evaluate(measureStage, TOLERANCE)).toMatchObject({ cutOffs: [] });
    await page.context().close();
  });

  it('shows after any walk through time what it shows when it is opened there', async () => {
    const walked = await open(0);
    const opened = await open(400);
    for (const step of [INTERACTIONS, 399, 401, 1, 700, 400]) await seek(walked, step);
    expect(await pixels(walked)).toBe(await pixels(opened));
    await seek(walked, 401);
    expect(await pixels(walked)).not.toBe(await pixels(opened));
    await Promise.all([walked, opened].map((page) => page.context().close()));
  });

  it('shows after a drag the marks and names that it shows when it is opened there', async () => {
    const dragged = await open(0);
    const opened = await open(400);
    await drag(dragged, [40, 90, INTERACTIONS, 700, 399, 400]);
    await dragged.locator('[data-step="400"][data-settled]').first().waitFor({ state: 'attached' });
    for (const seen of [names, places, marks]) expect(await seen(dragged)).toEqual(await seen(opened));
    await Promise.all([dragged, opened].map((page) => page.context().close()));
  });

  it('has the focus stay on a mark that is given it after a drag', async () => {
    const page = await open(0);
    await drag(page, [40, 90, 399, 400]);
    await page.locator('[data-step="400"][data-settled]').first().waitFor({ state: 'attached' });
    const mark = stage(page).locator('[data-actor]').first();
    await mark.focus();
    expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('never moves anyone while time moves', async () => {
    const page = await open(0);
    const known = new Map<string, string>();
    for (const step of [3, 80, 81, 500, 900, INTERACTIONS, 500, 3]) {
      await seek(page, step);
      for (const [id, place] of await places(page)) {
        expect(known.get(id) ?? place).toBe(place);
        known.set(id, place);
      }
    }
    expect(known.size).toBeGreaterThan(8);
    await page.context().close();
  });

  it('says that only the latest ties stand out, and shows all alike when asked', async () => {
    const page = await open(INTERACTIONS);
    const note = stage(page).getByText('Ties of the last 120 steps stand out; older ones are faint.');
    await note.waitFor();
    const before = await pixels(page);
    await page.getByRole('button', { name: 'Show all alike' }).click();
    await page.locator('canvas[aria-busy="false"]').waitFor();
    expect(await note.count()).toBe(0);
    expect(await pixels(page)).not.toBe(before);
    await page.context().close();
  });

  it('says so where the browser gives nothing to draw on, and waits for nothing', async () => {
    const { page, wrong, close } = await visit('/?data=crowd', {
      script: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await stage(page).getByText('The graph could not be drawn.').waitFor();
    await settled(page);
    await seek(page, 2);
    expect(wrong).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)('is without fault for axe, %s', async (theme) => {
    const page = await open(600, { theme });
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

it('a large story that is printed by the browser’s own menu has its names and marks over their dots', async () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    const { page } = await visit('/?data=crowd', { width, height, script: holdSizes });
    await settled(page);
    expect(await page.evaluate(apart)).toBeLessThan(1.5);
    await page.evaluate(() => document.documentElement.setAttribute('data-held', ''));
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(apart)).toBeLessThan(1.5);
    await page.context().close();
  }
});
