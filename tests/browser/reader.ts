import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launch, settled, visit, type View, type Visit } from './browser';
import { serve, type Served } from './serve';
import { SITE } from './site';

/** Serves the built site to the tests of a file and gives what opens a page of it; pages are closed after each test. */
export function reader(): (path: string, view?: View) => Promise<Page> {
  let browser: Browser;
  let site: Served;
  let open: Visit[] = [];

  beforeAll(async () => {
    browser = await launch();
    site = await serve(SITE);
  });

  afterEach(async () => {
    await Promise.all(open.map(({ close }) => close()));
    open = [];
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async (path, view) => {
    const made = await visit(browser, `${site.origin}${path}`, view);
    open.push(made);
    await settled(made.page);
    return made.page;
  };
}
