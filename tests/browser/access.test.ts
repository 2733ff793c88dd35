import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seek, settled, stepCount, visit } from './browser';
import { serve, type Served } from './serve';
import { SITE } from './site';
import { violations } from './violations';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['light', 'dark'] as const)('axe-core on the %s page', (theme) => {
  it.each([
    [1440, 900],
    [390, 844],
  ])('finds nothing at %i × %i, neither at the first step nor at the last', async (width, height) => {
    const { page, close } = await visit(browser, `${site.origin}/`, { width, height, theme });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await seek(page, await stepCount(page));
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
