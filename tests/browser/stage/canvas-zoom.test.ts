import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/layout/crowd/crowd';
import { seek, settled } from '../browser';
import { crowdVisitor, graph, names, pixels, places, seats, stage } from './crowd';

const { visit, open } = crowdVisitor();

/** Pixels by which two boxes may meet before that counts. */
const TOLERANCE = 1;

/** Labels that touch each other, or a mark on the stage. */
async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate((tolerance) => {
    const boxes = (selector: string): { readonly name: string; readonly box: DOMRect }[] =>
      [...document.querySelectorAll(`section[aria-label="Graph"] ${selector}`)].map((element) => ({
        name: element.getAttribute('data-label') ?? element.getAttribute('class') ?? '',
        box: element.getBoundingClientRect(),
      }));
    const labels = boxes('[data-label]');
    const marks = boxes(':is(.body, .disc)');
    return labels.flatMap((p, index) =>
      [...labels.slice(index + 1), ...marks].flatMap((q) => {
        const x = Math.min(p.box.right, q.box.right) - Math.max(p.box.left, q.box.left);
        const y = Math.min(p.box.bottom, q.box.bottom) - Math.max(p.box.top, q.box.top);
        return Math.min(x, y) > tolerance ? [`${p.name} × ${q.name}`] : [];
      }),
    );
  }, TOLERANCE);
}

describe('the zoom of a large story', () => {
  it.each([
    [1440, 900],
    [390, 844],
  ])('lets no name touch another or a mark at %i × %i, however near', async (width, height) => {
    const page = await open(900, { width, height });
    expect(await overlaps(page)).toEqual([]);
    for (const presses of [1, 2]) {
      const before = await names(page);
      for (let press = 0; press < presses; press += 1)
        await stage(page).getByRole('button', { name: 'Zoom in' }).click();
      await expect
        .poll(async () => {
          const now = await names(page);
          return now !== undefined && now !== before;
        })
        .toBe(true);
      expect(await stage(page).locator('[data-label]').count()).toBeGreaterThan(4);
      for (const step of [900, 901, 320]) {
        await seek(page, step);
        expect(await overlaps(page)).toEqual([]);
      }
    }
    await page.context().close();
  });

  it('is the same picture again after a zoom and back', async () => {
    const page = await open(900);
    const before = await pixels(page);
    await stage(page).getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => pixels(page)).not.toBe(before);
    await stage(page).getByRole('button', { name: 'Show the whole graph' }).click();
    await expect.poll(() => pixels(page)).toBe(before);
    await page.context().close();
  });

  it('comes nearer between two fingers, is moved by one, and is the same again', async () => {
    const { page } = await visit('/?data=crowd', { width: 390, height: 844, touch: true });
    await settled(page);
    const out = stage(page).getByRole('button', { name: 'Zoom out' });
    await stage(page).getByRole('button', { name: 'Zoom in' }).waitFor();
    // Where there is little room, a button comes when it is of use.
    expect(await out.count()).toBe(0);
    const before = await pixels(page);
    const { x = 0, y = 0, width = 0, height = 0 } = (await stage(page).boundingBox()) ?? {};
    const session = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...aside: readonly number[]): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: aside.map((dx, id) => ({ x: x + width / 2 + dx, y: y + height / 2, id })),
      });
    await send('touchStart', -30, 30);
    for (const reach of [50, 70, 90, 110]) await send('touchMove', -reach, reach);
    await send('touchEnd');
    await expect.poll(() => out.getAttribute('aria-disabled')).toBe('false');
    await expect.poll(() => pixels(page)).not.toBe(before);
    const left = async (): Promise<number> => {
      const [place = ''] = [...(await places(page)).values()];
      return Number(/[-\d.]+/.exec(place)?.[0]);
    };
    const near = await left();
    await send('touchStart', 0);
    for (const at of [20, 40, 60]) await send('touchMove', at);
    await send('touchEnd');
    await expect.poll(left).toBeCloseTo(near + 60, 0);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
    await send('touchStart', -150, 150);
    for (const reach of [90, 50, 20, 10]) await send('touchMove', -reach, reach);
    await send('touchEnd');
    await expect.poll(() => pixels(page)).toBe(before);
    await page.context().close();
  });

  it('has buttons that keep their corner at every size of a class, at steps whose actors are elsewhere', async () => {
    const page = await open(900);
    const corner = () =>
      stage(page)
        .getByRole('group', { name: 'Zoom of the graph' })
        .evaluate((group) => {
          const [own, all] = [
            group.getBoundingClientRect(),
            group.parentElement?.getBoundingClientRect() ?? new DOMRect(),
          ];
          return [own.left - all.left < all.right - own.right, own.top - all.top < all.bottom - own.bottom];
        });
    const before = await corner();
    for (const [width, height] of [
      [1900, 1000],
      [1700, 800],
      [1440, 1100],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const step of [901, 320]) {
        await seek(page, step);
        expect(await corner()).toEqual(before);
      }
    }
    await page.context().close();
  });

  it.each([
    [320, 568],
    [390, 844],
    [1440, 900],
  ])('has buttons that cover no actor of the step at %i × %i, and come back to their corner', async (width, height) => {
    const page = await open(0, { width, height, touch: width < 560 });
    const zoom = stage(page).getByRole('group', { name: 'Zoom of the graph' });
    const box = () =>
      zoom.evaluate((group) => {
        const [own, all] = [group.getBoundingClientRect(), group.parentElement?.getBoundingClientRect()];
        return { x: own.x - (all?.x ?? 0), y: own.y - (all?.y ?? 0), width: own.width, height: own.height };
      });
    const frame = await stage(page)
      .locator('.frame:has(canvas)')
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    const { x, y } = placesOf(seats, frame);
    const home = await box();
    const middle = { x: home.x + home.width / 2, y: home.y + home.height / 2 };
    const away = new Map(
      graph.nodes.map(({ id }, index) => [id, Math.hypot((x[index] ?? 0) - middle.x, (y[index] ?? 0) - middle.y)]),
    );
    const nearest = ({ actors }: (typeof graph.links)[number]): number =>
      Math.min(...actors.map((id) => away.get(id) ?? Infinity));
    const byNearness = [...graph.links].sort((p, q) => nearest(p) - nearest(q));
    const covered = () =>
      zoom.evaluate((group) => {
        const box = group.getBoundingClientRect();
        return [...document.querySelectorAll('section[aria-label="Graph"] .actor.active .body')].filter((one) => {
          const mark = one.getBoundingClientRect();
          return mark.left < box.right && box.left < mark.right && mark.top < box.bottom && box.top < mark.bottom;
        }).length;
      });
    for (const { step } of byNearness.slice(0, 5)) {
      await seek(page, step);
      expect(await covered()).toBe(0);
    }
    await seek(page, byNearness.at(-1)?.step ?? 0);
    expect(await box()).toEqual(home);
    await page.context().close();
  });
});
