import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, settled, visit } from '../browser';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { CALL, SITE, STEPS } from '../site';

let browser: Browser;
let site: Served;
let host: Served;

/** A host that keeps what it hears from the story in `heard`, and holds a neighbour who would like to speak for it. */
const hostPage = (story: string): string => `<!doctype html><title>A host</title><link rel="icon" href="data:,">
  <script>
    const heard = [];
    addEventListener('message', ({ source, data }) => { if (source === frames[0]) heard.push(data); });
    const say = (method, value, id) => frames[0].postMessage({ context: 'backchannel', version: 1, method, value, id }, '*');
  </script>
  <iframe sandbox="allow-scripts" title="The story" src="${story}" width="800" height="600"></iframe>
  <iframe sandbox="allow-scripts" title="A neighbour" src="/neighbour.html"></iframe>`;

const NEIGHBOUR = `<!doctype html><title>A neighbour</title><script>
  addEventListener('message', () => {
    parent.frames[0].postMessage({ context: 'backchannel', version: 1, method: 'seek', value: 5, id: 'n' }, '*');
    parent.postMessage('posted', '*');
  });
</script>`;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY });
  host = await serve(SITE, {
    pages: {
      '/host.html': hostPage(`${site.origin}/tomahawk-decision/?embed=1#?secret=aB3dE5`),
      '/neighbour.html': NEIGHBOUR,
    },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

describe('a page around the story', () => {
  it('guides it by messages, hears only what it asked for, and is the only one that is heard', async () => {
    const hosts = [host.origin, site.origin];
    const { page, wrong, strangers, close } = await visit(browser, `${host.origin}/host.html`, {}, hosts);
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error('no frame in the page');
    await page.waitForFunction('heard.some(({ event }) => event === "ready")');
    await settled(frame);

    await page.evaluate('say("addEventListener", "stepchange"), say("seek", "leaders-call", "s")');
    await page.waitForFunction('heard.some(({ event }) => event === "stepchange")');
    await page.waitForFunction('heard.some(({ id }) => id === "s")');
    expect(await page.evaluate('heard.find(({ id }) => id === "s").value.step')).toBe(CALL);
    expect(await page.evaluate('heard.find(({ event }) => event === "stepchange").value')).toEqual({
      step: CALL,
      steps: STEPS,
      at: 'leaders-call',
    });
    await frame
      .locator(`[data-step="${String(CALL)}"]`)
      .first()
      .waitFor({ state: 'attached' });

    await page.evaluate(
      'say("addEventListener", "focus"), say("focus", ["trump", "putin"]), say("filter", { type: "call" }, "f")',
    );
    await page.waitForFunction('heard.some(({ event }) => event === "focus")');
    await page.waitForFunction('heard.some(({ id }) => id === "f")');
    expect(await page.evaluate('heard.find(({ event }) => event === "focus").value')).toEqual({
      actor: ['trump', 'putin'],
    });
    expect(await page.evaluate('heard.find(({ id }) => id === "f").value')).toMatchObject({
      actor: ['trump', 'putin'],
      type: ['call'],
    });
    await frame.locator('.bead.dim').first().waitFor({ state: 'attached' });
    await page.evaluate('say("focus"), say("filter", null)');

    await page.evaluate('say("play", undefined, "p"), say("pause")');
    await page.waitForFunction('heard.some(({ id }) => id === "p")');
    expect(await page.evaluate('heard.filter(({ event }) => event === "play" || event === "pause")')).toEqual([]);

    expect(await page.evaluate('heard.filter(({ message }) => message === "height")')).toEqual([
      { message: 'height', value: 600, secret: 'aB3dE5' },
    ]);

    await page.evaluate(
      'new Promise((done) => { addEventListener("message", ({ data }) => { if (data === "posted") done(); }); frames[1].postMessage("now", "*"); })',
    );
    await page.evaluate('say("getState", undefined, "last")');
    await page.waitForFunction('heard.some(({ id }) => id === "last")');
    expect(await page.evaluate('heard.find(({ id }) => id === "last").value.step')).toBe(CALL);
    expect(await page.evaluate('heard.some(({ id }) => id === "n")')).toBe(false);
    expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
    await close();
  });
});
