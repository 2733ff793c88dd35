import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, settled, stepCount, visit } from './browser';
import { serve, STRICT_POLICY, type Served } from './serve';
import { SITE, STEPS } from './site';

let browser: Browser;
let site: Served;
let host: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY });
  host = await serve(SITE, {
    pages: {
      '/host.html': `<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" title="The story"
        src="${site.origin}/tomahawk-decision/" width="800" height="600"></iframe>`,
      '/still.html': `<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe sandbox="" title="The story"
        src="${site.origin}/tomahawk-decision/" width="800" height="600"></iframe>`,
    },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

/** Plays from the first step until time has moved, then stops. */
async function plays(frame: Page | Frame): Promise<void> {
  await settled(frame);
  const root = frame.locator('[data-step]').first();
  expect(await root.getAttribute('data-step')).toBe('1');
  await frame.getByRole('button', { name: 'Play', exact: true }).click();
  await frame.locator('[data-step="2"]').first().waitFor({ state: 'attached', timeout: 30_000 });
  await frame.getByRole('button', { name: 'Pause', exact: true }).click();
}

describe('the built page under a strict policy, without CORS', () => {
  it.each(['/', '/tomahawk-decision/'])('plays at %s without an error or a request elsewhere', async (path) => {
    const { page, wrong, strangers, close } = await visit(browser, `${site.origin}${path}`, { still: false });
    await plays(page);
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });

  it('plays in a sandboxed frame on another origin', async () => {
    const hosts = [host.origin, site.origin];
    const { page, wrong, strangers, close } = await visit(browser, `${host.origin}/host.html`, { still: false }, hosts);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('no frame in the page');
    await plays(frame);
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });

  it('reads as text with its picture in a frame that runs no script', async () => {
    const { page, close } = await visit(browser, `${host.origin}/still.html`, {}, [host.origin, site.origin]);
    const frame = page.frameLocator('iframe');
    expect(await frame.getByRole('heading', { level: 3 }).count()).toBe(STEPS);
    expect(await frame.getByText('Who dealt with whom').isVisible()).toBe(true);
    expect(await frame.locator('figure > svg').isVisible()).toBe(true);
    await close();
  });

  it('takes the text away when the app starts', async () => {
    const { page, close } = await visit(browser, `${site.origin}/`);
    await settled(page);
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });

  it('opens from a file', async () => {
    const address = pathToFileURL(join(SITE, 'index.html')).href;
    const { page, wrong, close } = await visit(browser, address);
    await settled(page);
    expect(await stepCount(page)).toBe(STEPS);
    expect(wrong).toEqual([]);
    await close();
  });

  it('says so when the address names a story that is not there', async () => {
    const { page, close } = await visit(browser, `${site.origin}/?data=no-such-story`);
    await page.getByText(/no story called “no-such-story”/).waitFor();
    expect(await page.getByRole('link', { name: 'The Tomahawk decision' }).count()).toBe(1);
    await close();
  });
});
