import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';
import { STORY } from '../site';
import { button, buttons, middleOf, placeOf, reach, scrolled } from './zoom';

const read = reader();

describe('the zoom on a phone', () => {
  /** Fingers that go from some places to others, in ten strides. */
  async function fingers(
    session: CDPSession,
    from: readonly (readonly [number, number])[],
    to: readonly (readonly [number, number])[],
  ): Promise<void> {
    const points = (share: number): { x: number; y: number; id: number }[] =>
      from.map(([x, y], id) => ({
        x: x + ((to[id]?.[0] ?? x) - x) * share,
        y: y + ((to[id]?.[1] ?? y) - y) * share,
        id,
      }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
    for (let stride = 1; stride <= 10; stride += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(stride / 10) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async function held(path = '', width = 390, height = 844): Promise<{ page: Page; session: CDPSession }> {
    const page = await read(`/${path}`, { width, height, touch: true });
    await page.waitForFunction(() => document.querySelector('.zoom') !== null);
    return { page, session: await page.context().newCDPSession(page) };
  }

  it.each([
    ['first', '', 390, 844],
    ['first', '', 320, 568],
    ['second', 'camp-david/', 390, 844],
    ['second', 'camp-david/', 320, 568],
  ])('the %s story has a button that covers no mark and no name, and stays where it is', async (_, ...where) => {
    const { page } = await held(...where);
    const nearer = button(page, 'Zoom in');
    await nearer.waitFor();
    const box = () =>
      nearer.evaluate((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return { left, right, top, bottom };
      });
    const own = await box();
    const marks = page.locator('[data-actor], .bead > :not(.target), [data-label] text');
    const covered = await marks.evaluateAll((found, { left, right, top, bottom }) => {
      return found.filter((mark) => {
        const box = mark.getBoundingClientRect();
        return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      }).length;
    }, own);
    expect(covered).toBe(0);
    const up = await scrolled(page);
    await nearer.click();
    await buttons(page).nth(2).waitFor();
    const by = (await scrolled(page)) - up;
    expect(await box()).toEqual({ ...own, top: own.top - by, bottom: own.bottom - by });
  });

  it('two fingers come nearer, and one then moves the picture', async () => {
    const { page, session } = await held();
    const before = await reach(page);
    const [x, y] = await middleOf(page);
    await fingers(
      session,
      [
        [x - 30, y],
        [x + 30, y],
      ],
      [
        [x - 90, y],
        [x + 90, y],
      ],
    );
    await expect.poll(() => reach(page)).toBeGreaterThan(before * 2);
    const [actor = ''] = STORY.actors.map(({ id }) => id);
    const at = await placeOf(page, actor);
    await fingers(session, [[x, y]], [[x + 40, y]]);
    await expect.poll(async () => (await placeOf(page, actor)).x).not.toBe(at.x);
  });

  it('one finger scrolls the page where the whole graph is in view', async () => {
    const { page, session } = await held();
    const before = await reach(page);
    const [x, y] = await middleOf(page);
    await fingers(session, [[x, y + 100]], [[x, y - 100]]);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
    expect(await reach(page)).toBeCloseTo(before, 1);
  });
});
