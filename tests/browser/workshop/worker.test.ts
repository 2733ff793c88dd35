import type { Browser, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeStory } from '../../../bench/large-story';
import { twin } from '../../../src/site/twin';
import { launch, settled, visit } from '../browser';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { SITE } from '../site';

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

const STEPS = 3000;
const LARGE = largeStory(STEPS);
/** What is drawn of a story with seats: the one or the other. */
const GRAPH = '.stage :is(svg [data-actor], canvas)';

/** Notes everything that the page says of a file that is being opened. */
const HEAR = `(() => {
  const said = (globalThis.said = []);
  const hear = () => {
    const words = document.querySelector('.opening [role="status"]')?.textContent;
    if (words && said.at(-1) !== words) said.push(words);
  };
  new MutationObserver(hear).observe(document, { childList: true, characterData: true, subtree: true });
})()`;

let browser: Browser;
let site: Served;
let host: Served;

beforeAll(async () => {
  browser = await launch();
  const pages = {
    '/data/unseated.json': JSON.stringify(UNSEATED),
    '/data/large.json': LARGE,
    '/data/large.js': twin(LARGE),
  };
  site = await serve(SITE, { policy: STRICT_POLICY, cors: true, pages });
  const frame = `<iframe sandbox="allow-scripts" title="The story" src="${site.origin}/?data=large" width="1200" height="700"></iframe>`;
  host = await serve(SITE, {
    pages: { '/host.html': `<!doctype html><title>A host</title><link rel="icon" href="data:,">${frame}` },
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

/** Opens a page of the site of which nothing was asked yet, runs a script in it before all others, and goes on. */
async function opened(path: string, script = ''): Promise<Awaited<ReturnType<typeof visit>>> {
  const open = await visit(browser, 'about:blank');
  await open.page.addInitScript(script);
  await open.page.goto(`${site.origin}${path}`, { waitUntil: 'commit' });
  return open;
}

async function drop(page: Page, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    async ([fileName, address]) => {
      const data = new DataTransfer();
      data.items.add(new File([await (await fetch(address)).text()], fileName, { type: 'application/json' }));
      return data;
    },
    [name, '/data/large.json'] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

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

describe('a story of three thousand interactions', () => {
  it('is read and laid out in a worker in a sandboxed frame, and says how far it is', async () => {
    const { page, wrong, close } = await visit(browser, 'about:blank');
    await page.addInitScript(HEAR);
    const started = page.waitForEvent('worker');
    await page.goto(`${host.origin}/host.html`, { waitUntil: 'commit' });
    const worker = await started;
    const ended = new Promise((resolve) => worker.once('close', resolve));
    const frame = page.frameLocator('iframe');
    await frame.getByText(`1 of ${String(STEPS)}`, { exact: true }).waitFor({ state: 'attached' });
    await frame.locator(GRAPH).first().waitFor({ state: 'attached' });
    await ended;
    const [, story] = page.frames();
    expect(await story?.evaluate('said')).toEqual(['Reading the file…', 'Laying out 500 actors…']);
    expect(await frame.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  it('can be read and moved through before it is laid out, and keeps its step when it is', async () => {
    // The worker's last words, from the seats' key on, are held back until the reader has moved on.
    const held = `(() => {
      const listen = Worker.prototype.addEventListener;
      Worker.prototype.addEventListener = function (name, hear) {
        const kept = [];
        let going = false;
        listen.call(this, name, (event) => {
          if (going || (kept.length === 0 && !('key' in (event.data ?? {})))) return hear(event);
          kept.push(event);
          globalThis.goOn = () => {
            going = true;
            kept.forEach(hear);
          };
          if ('all' in event.data) document.documentElement.dataset.held = '';
        });
      };
    })()`;
    const { page, close } = await opened('/?data=large', held);
    await page.getByText('The graph is not laid out yet.').waitFor();
    await page.getByRole('slider', { name: 'Time' }).fill('1500');
    await page.locator('.chronicle [aria-current="step"]').getByText('Visit number 1499').waitFor();
    await page.getByRole('slider', { name: 'Time' }).focus();
    await page.locator('[data-held]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-settled]').count()).toBe(0);
    await page.evaluate('goOn()');
    await page.locator(GRAPH).first().waitFor({ state: 'attached' });
    await settled(page);
    expect(await page.locator('.backchannel').getAttribute('data-step')).toBe('1500');
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Time');
    await close();
  });

  it('is not opened where the reader cancels that, and is where the reader asks for it after all', async () => {
    // A worker that never hears its order reads for good.
    const deaf = `(() => {
      const post = Worker.prototype.postMessage;
      globalThis.deaf = true;
      Worker.prototype.postMessage = function (...order) {
        if (!globalThis.deaf) post.apply(this, order);
      };
    })()`;
    const { page, close } = await opened('/?data=large', deaf);
    const worker = await page.waitForEvent('worker');
    const ended = new Promise((resolve) => worker.once('close', resolve));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await ended;
    await page.getByText('The file was not opened.').waitFor();
    await page.evaluate('globalThis.deaf = false');
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.locator(GRAPH).first().waitFor({ state: 'attached' });
    await close();
  });

  it('is laid out once, however often the same file is dropped', async () => {
    const { page, wrong, close } = await visit(browser, `${site.origin}/?preview`);
    let workers = 0;
    page.on('worker', () => (workers += 1));
    await drop(page, 'one.json');
    await page.locator(GRAPH).first().waitFor({ state: 'attached' });
    await drop(page, 'two.json');
    await page.locator('.preview-bar').getByText('two.json').waitFor();
    await page.locator(GRAPH).first().waitFor({ state: 'attached' });
    expect(workers).toBe(1);
    expect(wrong).toEqual([]);
    await close();
  });

  it('opens on the page in a browser without workers', async () => {
    const { page, close } = await opened('/?data=large', 'delete globalThis.Worker');
    await page.locator(GRAPH).first().waitFor({ state: 'attached' });
    expect(await page.locator('.backchannel').getAttribute('data-step')).toBe('1');
    await close();
  });
});
