import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seek, type View } from '../browser';
import { measureStage } from '../measure';
import { reader } from '../reader';
import { CALL, STORY } from '../site';
import { button, buttons, middleOf, placeOf, reach, scrolled } from './zoom';

const read = reader();

/** The first story, once its zoom has come. */
async function opened(view: View = {}, query = ''): Promise<Page> {
  const page = await read(`/${query}`, view);
  await buttons(page).first().waitFor();
  return page;
}

async function overlaps(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(measureStage, 1)).overlaps;
}

describe('the zoom of the stage', () => {
  it('comes nearer and goes back by its buttons, and then stands as it stood', async () => {
    const page = await opened();
    const before = await reach(page);
    await button(page, 'Zoom in').click();
    await expect.poll(() => reach(page)).toBeCloseTo(before * 2, 0);
    await button(page, 'Zoom out').click();
    await expect.poll(() => reach(page)).toBeCloseTo(before, 1);
    await button(page, 'Zoom in').click();
    await button(page, 'Zoom in').click();
    await button(page, 'Show the whole graph').click();
    await expect.poll(() => reach(page)).toBeCloseTo(before, 1);
  });

  it('hears plus, minus and nought, but leaves them to the slider that has a zoom of its own', async () => {
    const page = await opened();
    const before = await reach(page);
    await page.getByRole('slider', { name: 'Time' }).focus();
    await page.keyboard.press('+');
    expect(await reach(page)).toBeCloseTo(before, 1);
    await page.locator('[data-actor][tabindex="0"]').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(() => reach(page)).toBeCloseTo(before * 4, 0);
    await page.keyboard.press('-');
    await expect.poll(() => reach(page)).toBeCloseTo(before * 2, 0);
    await page.keyboard.press('0');
    await expect.poll(() => reach(page)).toBeCloseTo(before, 1);
  });

  it('comes nearer to the pointer by the wheel with Ctrl, and leaves the bare wheel to the page', async () => {
    const page = await opened({ width: 500, height: 600 });
    const [actor = ''] = STORY.actors.map(({ id }) => id);
    const at = await placeOf(page, actor);
    const before = await reach(page);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    expect(await reach(page)).toBeCloseTo(before, 1);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => reach(page)).toBeGreaterThan(before * 1.2);
    const after = await placeOf(page, actor);
    expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(60);
  });

  it('lets the mouse take hold of the ground of a picture that is near, and opens nothing by it', async () => {
    const page = await opened();
    await button(page, 'Zoom in').click();
    const [actor = ''] = STORY.actors.map(({ id }) => id);
    const [x, y] = await middleOf(page);
    await page.waitForFunction(() => document.querySelector('.near') !== null);
    const before = await placeOf(page, actor);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 5 });
    await page.mouse.up();
    const after = await placeOf(page, actor);
    expect(after.x - before.x).toBeCloseTo(30, 0);
    expect(after.y - before.y).toBeCloseTo(20, 0);
    expect(new URL(page.url()).searchParams.get('actor')).toBeNull();
  });

  it('goes to the actor that the reader looks at', async () => {
    const actor = STORY.interactions.at(-1)?.participants[0]?.actor ?? '';
    const page = await opened({}, `?actor=${actor}`);
    await page.locator('[data-actor][tabindex="0"]').focus();
    await page.keyboard.press('z');
    const [x, y] = await middleOf(page);
    const box = await page.getByRole('region', { name: 'Graph' }).boundingBox();
    await expect
      .poll(async () => {
        const at = await placeOf(page, actor);
        return Math.abs(at.x - x) <= (box?.width ?? 0) / 2 && Math.abs(at.y - y) <= (box?.height ?? 0) / 2;
      })
      .toBe(true);
    expect(await button(page, 'Zoom out').getAttribute('aria-disabled')).toBe('false');
  });

  it('brings a mark that the keyboard reaches into view', async () => {
    const page = await opened();
    for (let press = 0; press < 3; press += 1) await button(page, 'Zoom in').click();
    await page.locator('[data-actor][tabindex="0"]').focus();
    for (const _ of STORY.actors) {
      await page.keyboard.press('ArrowRight');
      const inView = (): Promise<boolean> =>
        page.evaluate(() => {
          const mark = document.activeElement?.getBoundingClientRect();
          const stage = document.querySelector('section[aria-label="Graph"]')?.getBoundingClientRect();
          if (!mark || !stage) return false;
          const [x, y] = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
          return x > stage.left && x < stage.right && y > stage.top && y < stage.bottom;
        });
      await expect.poll(inView).toBe(true);
    }
  });

  it('never moves an actor while time moves, however near it is', async () => {
    const page = await opened();
    await button(page, 'Zoom in').click();
    await button(page, 'Zoom in').click();
    const [actor = ''] = STORY.actors.map(({ id }) => id);
    const before = await reach(page);
    const at = await placeOf(page, actor);
    for (const step of [CALL, STORY.interactions.length, 1]) {
      await seek(page, step);
      expect(await placeOf(page, actor)).toEqual(at);
      expect(await reach(page)).toBe(before);
    }
  });
});

describe.each([
  ['the first story on a desk', '', { width: 1440, height: 900 }],
  ['the first story on a phone', '', { width: 390, height: 844 }],
  ['the second story on a desk', 'camp-david/', { width: 1440, height: 900 }],
])('the labels of %s', (_, path, view) => {
  it('cover no other label and no glyph at 2, 4 and 8 times', async () => {
    const page = await read(`/${path}`, view);
    await page.waitForFunction(() => document.querySelector('.zoom') !== null);
    await page.locator('[data-actor][tabindex="0"]').focus();
    const before = await reach(page);
    for (const scale of [2, 4, 8]) {
      await page.keyboard.press('+');
      await expect.poll(() => reach(page)).toBeCloseTo(before * scale, 0);
      expect((await overlaps(page)).filter((one) => !one.includes('bead'))).toEqual([]);
    }
  });
});
