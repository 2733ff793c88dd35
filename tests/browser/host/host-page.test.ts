import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, settled, visit, type Visit } from '../browser';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { CALL, SITE, STORY } from '../site';
import { violations } from '../violations';
import { chronology } from '../../../src/model/chronology';

let browser: Browser;
let site: Served;
let host: Served;
let published: Served;

const order = chronology(STORY);
const stepOf = (at: string): number => order.stepOf.get(at)?.number ?? 0;

/** A host with a strict policy of its own: no inline script or style, scripts and frames from the site alone. */
const hostPolicy = (origin: string): string =>
  `default-src 'none'; script-src ${origin} 'self'; frame-src ${origin}; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,"><body>${body}</body></html>`;

/** What the built `_headers` say of a path, as Netlify and Cloudflare read them. */
function headersAt(path: string): Record<string, string> {
  const blocks = readFileSync(join(SITE, '_headers'), 'utf8').split(/\n\n/);
  const lines = blocks.flatMap((block) => {
    const [pattern = '', ...rest] = block.trim().split('\n');
    return path.startsWith(pattern.slice(0, -1)) ? rest : [];
  });
  return Object.fromEntries(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')).trim().toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
}

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY });
  published = await serve(SITE, { headers: headersAt });
  const { origin } = site;
  host = await serve(SITE, {
    policy: hostPolicy(origin),
    pages: {
      '/other.html': page(
        `<iframe sandbox="allow-scripts" title="A story" src="${origin}/?data=camp-david" width="900" height="640"></iframe>`,
      ),
      '/lost.html': page(
        `<iframe sandbox="allow-scripts" title="A story" src="${origin}/?data=no-such-story" width="900" height="640"></iframe>`,
      ),
      '/element.html': page(
        `<script src="${origin}/v1/embed.js" async></script><script src="${origin}/embed.js"></script>
        <backchannel-story story="tomahawk-decision" at="leaders-call" height="500">
          <a href="${origin}/v1/tomahawk-decision/">The Tomahawk decision</a>
        </backchannel-story>
        <backchannel-story story="camp-david"></backchannel-story>`,
      ),
      '/sizing.html': page(
        `<script src="${origin}/embed.js"></script>
        <iframe data-backchannel title="A story" src="${origin}/tomahawk-decision/" width="390" height="300"></iframe>
        <iframe data-backchannel title="Sandboxed" sandbox="allow-scripts" src="${origin}/tomahawk-decision/" width="390" height="300"></iframe>
        <iframe title="Not asked for" src="${origin}/tomahawk-decision/" width="390" height="300"></iframe>`,
      ),
    },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close(), published.close()]);
});

function open(path: string): Promise<Visit> {
  return visit(browser, `${host.origin}${path}`, {}, [host.origin, site.origin]);
}

/** The first frame of a page, in whichever tree it stands. */
async function firstFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('no frame in the page');
  await settled(frame);
  return frame;
}

describe('a frame without an origin, from a server without CORS', () => {
  it('opens another story of the site by its twin, without an error', async () => {
    const { page, wrong, strangers, close } = await open('/other.html');
    const frame = await firstFrame(page);
    expect(await frame.getByRole('heading', { level: 1 }).textContent()).toContain('Camp David');
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });

  it('says so when there is no such story, and lists those that there are', async () => {
    const { page, close } = await open('/lost.html');
    const frame = page.frameLocator('iframe');
    await frame.getByText(/no story called “no-such-story”/).waitFor();
    expect(await frame.getByRole('link', { name: 'The Tomahawk decision' }).count()).toBe(1);
    await close();
  });
});

describe('on a page of others under a strict policy', () => {
  it.each(['flex', 'block', 'inline'])('the element is as high as it was told, laid out as %s', async (display) => {
    const { page, close } = await open('/element.html');
    await firstFrame(page);
    const height = await page.locator('backchannel-story[height]').evaluate((one: HTMLElement, laid) => {
      one.style.display = laid;
      return one.shadowRoot?.querySelector('iframe')?.getBoundingClientRect().height;
    }, display);
    expect(height).toBe(500);
    await close();
  });

  it('the element opens its stories, is guided by methods and attributes, and tells its events', async () => {
    const { page, wrong, strangers, close } = await open('/element.html');
    const first = await firstFrame(page);
    expect(first.url()).toContain(`${site.origin}/v1/tomahawk-decision/`);
    expect(await first.locator('[data-step]').first().getAttribute('data-step')).toBe(String(CALL));
    const state = await page.evaluate('document.querySelector("backchannel-story").getState()');
    expect(state).toMatchObject({ step: CALL, at: 'leaders-call', playing: false });
    const told: unknown = await page.evaluate(`new Promise((resolve) => {
      const story = document.querySelector('backchannel-story');
      story.addEventListener('stepchange', ({ detail }) => resolve(detail), { once: true });
      story.setAttribute('at', 'aides-call');
    })`);
    expect(told).toMatchObject({ at: 'aides-call' });
    expect(await page.locator('backchannel-story iframe').first().getAttribute('title')).toBe('The Tomahawk decision');
    expect(await page.getByRole('link', { name: 'The Tomahawk decision' }).isVisible()).toBe(true);
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });

  it('a frame that asks for it is made as high as its page, and no other', async () => {
    const { page, wrong, close } = await open('/sizing.html');
    await page.waitForFunction(
      '[...document.querySelectorAll("iframe[data-backchannel]")].every((one) => one.offsetHeight > 350)',
    );
    expect(
      await page
        .locator('iframe')
        .last()
        .evaluate((frame: HTMLElement) => frame.offsetHeight),
    ).toBe(304);
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('the example article, served with the headers of the build', () => {
  it.each([
    ['on a desk', { width: 1280, height: 800 }],
    ['on a phone, in the dark', { width: 390, height: 844, theme: 'dark' as const }],
  ])('drives its graph as it is scrolled, by key and by press, and follows it, %s', async (_, view) => {
    const { page, wrong, strangers, close } = await visit(browser, `${published.origin}/example/`, view);
    const frame = await firstFrame(page);
    const step = (at: string): Promise<void> =>
      frame
        .locator(`[data-step="${String(stepOf(at))}"]`)
        .first()
        .waitFor({ state: 'attached' });
    const current = (at: string): Promise<void> =>
      page.locator(`section[data-at="${at}"][aria-current="step"]`).waitFor({ state: 'attached' });

    await page.evaluate('document.querySelector("[data-at=package-called-off] p").scrollIntoView({ block: "center" })');
    await current('package-called-off');
    await step('package-called-off');

    await page.getByRole('button', { name: 'An answer on the plane' }).focus();
    await step('dealmaker-remarks');
    await page.getByRole('button', { name: 'The leaders speak' }).press('Enter');
    await step('leaders-call');

    await page.evaluate('document.querySelector("backchannel-story").seek("putins-warning")');
    await current('putins-warning');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });

  it('has nothing for axe-core to find', async () => {
    const { page, close } = await visit(browser, `${published.origin}/example/`);
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
