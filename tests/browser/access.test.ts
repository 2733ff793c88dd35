import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, seek, settled, stepCount, visit } from './browser';
import { serve, type Served } from './serve';
import { SITE } from './site';

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

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

/** What axe-core finds wrong with the page, each with the places where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate((options) => window.axe.run(options), RULES);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

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
