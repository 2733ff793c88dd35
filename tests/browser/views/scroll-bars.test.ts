import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, settled, visit } from '../browser';
import { serve, type Served } from '../serve';
import { SITE } from '../site';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(true), serve(SITE)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Runs in the page: the room beside a bar of the lanes, and how far lanes, bead of the step and its stop reach. */
function lanes(): Readonly<Record<'page' | 'room' | 'all' | 'bead' | 'stop', number>> {
  const frame = document.querySelector('.lanes .frame');
  const middle = (selector: string): number => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box === undefined ? -1 : Math.round(box.x + box.width / 2);
  };
  return {
    page: innerWidth,
    room: frame?.clientWidth ?? 0,
    all: frame?.scrollWidth ?? 0,
    bead: middle('.lanes .bead.current'),
    stop: middle('.time .handle'),
  };
}

it.each([
  ['/', 1440, 900],
  ['/', 1000, 700],
  ['/', 800, 600],
  ['/?embed=1', 800, 600],
])(
  'a scroll bar beside the lanes of %s at %i × %i takes none of the columns off their stops',
  async (path, ...size) => {
    const [width, height] = size;
    const { page, close } = await visit(
      browser,
      `${site.origin}${path}${path.includes('?') ? '&' : '?'}view=lanes&at=..`,
      {
        width,
        height,
      },
    );
    await settled(page);
    await page.locator('.lanes .bead.current').waitFor();
    const { page: whole, room, all, bead, stop } = await page.evaluate(lanes);
    expect(room).toBeLessThan(whole);
    expect(all).toBe(room);
    expect(Math.abs(bead - stop)).toBeLessThanOrEqual(1);
    await close();
  },
);
