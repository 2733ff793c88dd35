import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { crowdStory } from '../../layout/crowd/crowd-story';
import { reader } from '../reader';

const read = reader(() => ({ pages: { '/data/crowd.json': crowdStory(320, 900) } }));

const SIDES = 6;

const PATH = '/?at=package-called-off';

/** Takes the reader's own colours, on a dark or a light ground, and waits for the patterns. */
async function force(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
  await page.locator('.patterns').waitFor({ state: 'attached' });
}

/** The file names of the scripts and style sheets of the patterns that a page has asked for. */
function asked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => name.startsWith('patterns-')),
  );
}

/** Runs in the page before its scripts: counts the different patterns that shapes on a canvas are filled with. */
function countFills(): void {
  const fill: unknown = Reflect.get(CanvasRenderingContext2D.prototype, 'fill');
  const patterns = new Set<CanvasPattern>();
  CanvasRenderingContext2D.prototype.fill = function (...how: readonly unknown[]) {
    if (this.fillStyle instanceof CanvasPattern) patterns.add(this.fillStyle);
    document.documentElement.dataset['fills'] = String(patterns.size);
    if (typeof fill === 'function') Reflect.apply(fill, this, how);
  };
}

function fills(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['fills'] ?? 0));
}

/** The tile that an actor’s mark is filled with, as a path; undefined without one. */
function worn(page: Page, actor: string): Promise<string | undefined> {
  return page.locator(`.actor[data-actor="${actor}"] .body`).evaluate((body) => {
    const named = (fill: string | null | undefined): Element | null => {
      const id = /^url\("?#([^")]+)"?\)$/u.exec(fill ?? '')?.[1];
      return id === undefined ? null : document.getElementById(id);
    };
    const inside = named(getComputedStyle(body).fill)?.querySelector('[fill]')?.getAttribute('fill');
    return named(inside)?.querySelector('path')?.getAttribute('d') ?? undefined;
  });
}

/** A strip of pixels under the upper rim of an actor’s mark, as a picture. */
async function rim(page: Page, actor: string): Promise<string> {
  const box = await page.locator(`.actor[data-actor="${actor}"] .body`).boundingBox();
  if (box === null) throw new Error(`not drawn: "${actor}"`);
  const clip = { x: Math.round(box.x + box.width / 2) - 8, y: Math.round(box.y) + 2, width: 16, height: 4 };
  return (await page.screenshot({ clip })).toString('base64');
}

describe('where the colours are the reader’s own', () => {
  it('the patterns of the sides are asked for when that begins, and not before', async () => {
    const page = await read(PATH);
    await page.locator('.zoom').waitFor({ state: 'attached' });
    expect(await asked(page)).toEqual([]);
    await force(page);
    expect((await asked(page)).map((name) => name.replace(/-[^.]*/u, '')).sort()).toEqual([
      'patterns.css',
      'patterns.js',
    ]);
    await page.emulateMedia({ forcedColors: 'none' });
    await expect.poll(() => page.locator('.patterns').count()).toBe(0);
    expect(
      await page
        .locator('.actor.seen .body')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).fill.startsWith('url'))),
    ).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('each side has a pattern inside its marks, on a %s ground', async (scheme) => {
    const page = await read(PATH);
    await force(page, scheme);
    const sides = ['trump', 'putin', 'zelensky'];
    const tiles = await Promise.all(sides.map((actor) => worn(page, actor)));
    expect(tiles).not.toContain(undefined);
    expect(new Set(tiles).size).toBe(sides.length);
    expect(await Promise.all(['white-house', 'kremlin', 'ukraine'].map((actor) => worn(page, actor)))).toEqual(tiles);
    const patterned = await rim(page, 'putin');
    await page
      .locator('section.stage')
      .evaluate((stage: HTMLElement) => stage.style.setProperty('--person-red', 'Canvas'));
    expect(await rim(page, 'putin')).not.toBe(patterned);
  });

  it('a swatch beside the name of a side is filled as its marks are', async () => {
    const page = await read(PATH);
    await force(page);
    const found = await page.evaluate(() => {
      const names = [...document.querySelectorAll('[data-label^="side "]')].map((one) =>
        one.getAttribute('data-label'),
      );
      const swatches = [...document.querySelectorAll('[data-swatch]')].map((one) => ({
        side: one.getAttribute('data-swatch'),
        drawn: document
          .querySelector(one.getAttribute('fill')?.slice(4, -1) ?? '')
          ?.firstElementChild?.getAttribute('d'),
      }));
      return { names, swatches };
    });
    // The press is grey, and wears none.
    expect(found.swatches.map(({ side }) => `side ${side}`)).toEqual(
      found.names.filter((name) => name !== 'side press'),
    );
    expect(new Set(found.swatches.map(({ drawn }) => drawn)).size).toBe(3);
  });

  it('what cannot be pressed now is grey', async () => {
    const page = await read('/');
    await page.getByRole('button', { name: 'Zoom out' }).waitFor();
    await force(page);
    const color = (name: string): Promise<string> =>
      page.getByRole('button', { name, exact: true }).evaluate((one) => getComputedStyle(one).color);
    const [grey, plain] = await Promise.all([color('Previous'), color('Next')]);
    expect(grey).not.toBe(plain);
    expect([await color('Zoom out'), await color('Zoom in')]).toEqual([grey, plain]);
  });

  it('the lanes tell sides apart too', async () => {
    const page = await read(`${PATH}&view=lanes`);
    await force(page);
    const tiles = await Promise.all(['trump', 'putin', 'zelensky'].map((actor) => worn(page, actor)));
    expect(tiles).not.toContain(undefined);
    expect(new Set(tiles).size).toBe(3);
  });

  it('the dots of a crowd are filled with those of its sides', async () => {
    const page = await read('/?data=crowd&at=..', { script: countFills });
    expect(await fills(page)).toBe(0);
    await force(page, 'dark');
    await expect.poll(() => fills(page)).toBe(SIDES);
  });

  it('the share dialog has an edge, and of its tabs only the one on show a line beneath', async () => {
    const page = await read(PATH);
    await force(page, 'dark');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('tab', { name: 'Embed' }).click();
    const [edge, ground] = await page
      .getByRole('dialog')
      .evaluate((dialog) => [getComputedStyle(dialog).borderTopColor, getComputedStyle(dialog).backgroundColor]);
    expect(edge).not.toBe(ground);
    const lines = await page
      .getByRole('tab')
      .evaluateAll((tabs) =>
        tabs.map((tab) => [tab.getAttribute('aria-selected'), getComputedStyle(tab).borderBottomColor] as const),
      );
    expect(lines.length).toBe(6);
    for (const [selected, line] of lines) expect(line === ground).toBe(selected === 'false');
  });
});
