/** Where a browser test begins: `reader` for a page of the built site, `visitor` for what is wrong on it as well. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, settled, visit, type View, type Visit } from './browser';
import { serve, type Served, type Serving } from './serve';
import { SITE } from './site';

/**
 * Serves the built site to the tests of a file, with more pages where they are given, and gives what opens a page of
 * it. Whoever opens one closes it, or leaves it open until all tests of the file are done.
 */
export function visitor(serving: () => Serving = () => ({})): (path: string, view?: View) => Promise<Visit> {
  let browser: Browser;
  let site: Served;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(SITE, serving())]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return (path, view) => visit(browser, `${site.origin}${path}`, view);
}

/** The same for pages that are read once their picture stands still; they are closed after each test. */
export function reader(serving?: () => Serving): (path: string, view?: View) => Promise<Page> {
  const opens = visitor(serving);
  let open: Visit[] = [];

  afterEach(async () => {
    await Promise.all(open.map(({ close }) => close()));
    open = [];
  });

  return async (path, view) => {
    const made = await opens(path, view);
    open.push(made);
    await settled(made.page);
    return made.page;
  };
}
