import type { Browser, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, settled, visit } from './browser';
import { serve, STRICT_POLICY, type Served } from './serve';
import { SITE } from './site';

const UNSEATED = {
  title: 'A short story',
  actors: [
    { id: 'a', name: 'Ann' },
    { id: 'b', name: 'Bob' },
  ],
  interactions: [
    {
      id: 'call',
      type: 'call',
      title: 'Ann calls Bob',
      date: '2020-01-01',
      participants: [{ actor: 'a' }, { actor: 'b' }],
    },
  ],
};

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY, pages: { '/data/unseated.json': JSON.stringify(UNSEATED) } });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

it('lays a story without seats out in a worker, under the strict policy, and ends the worker', async () => {
  const { page, wrong, close } = await visit(browser, `${site.origin}/`);
  await settled(page);
  const started = page.waitForEvent('worker');
  await page.goto(`${site.origin}/?data=unseated`, { waitUntil: 'commit' });
  const worker: Worker = await started;
  const ended = new Promise((resolve) => worker.once('close', resolve));
  await page.locator('[data-actor="b"]').first().waitFor({ state: 'attached' });
  await ended;
  expect(worker.url()).toMatch(/^blob:/);
  expect(await page.locator('[data-actor]').count()).toBe(UNSEATED.actors.length);
  expect(wrong).toEqual([]);
  await close();
});
