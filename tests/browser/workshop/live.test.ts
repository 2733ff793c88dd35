import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, settled, visit, type Visit } from '../browser';
import { startDevServer, type DevServer } from '../dev-server';

const SLUG = 'tomahawk-decision';
const AT = 'aides-call';

let folder: string;
let file: string;
let good: string;
let server: DevServer;
let browser: Browser;
let open: Visit;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-data-'));
  file = join(folder, `${SLUG}.json`);
  copyFileSync(join(import.meta.dirname, `../../../data/${SLUG}.json`), file);
  good = readFileSync(file, 'utf8');
  server = await startDevServer(folder);
  browser = await launch();
  open = await visit(browser, `${server.origin}/?at=${AT}`);
  await open.page.waitForLoadState('networkidle');
  await settled(open.page);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Saves the file and waits until the page shows `text`. */
async function savedUntil(content: string, text: string): Promise<void> {
  writeFileSync(file, content);
  await open.page.getByText(text).first().waitFor({ timeout: 10_000 });
}

describe('the page while its data file is being written', () => {
  it('shows a saved change at the same step and address, without a reload', async () => {
    const { page } = open;
    const step = await page.locator('[data-step]').getAttribute('data-step');
    const renamed = good.replace('"title": "The Tomahawk decision"', '"title": "The decision, again"');
    await page.evaluate(() => document.body.classList.add('same-page'));
    await savedUntil(renamed, 'The decision, again');
    expect(await page.locator('body.same-page').count()).toBe(1);
    expect(await page.locator('[data-step]').getAttribute('data-step')).toBe(step);
    expect(new URL(page.url()).searchParams.get('at')).toBe(AT);
  });

  it('keeps the last good picture when the file is wrong, and says where and what to write', async () => {
    const { page } = open;
    const places = () =>
      page.locator('[data-actor]').evaluateAll((all) => all.map((one) => one.getAttribute('transform')));
    const before = await places();
    const step = await page.locator('[data-step]').getAttribute('data-step');
    const broken = good.replace('"actor": "ushakov"', '"actor": "ushakow"');
    const line = broken.slice(0, broken.indexOf('"ushakow"')).split('\n');
    const at = `${String(line.length)}:${String((line.at(-1)?.length ?? 0) + 1)}`;
    await savedUntil(broken, 'There is no actor "ushakow"');
    await page.getByRole('button', { name: `Copy data/${SLUG}.json:${at}` }).waitFor();
    expect(await page.getByText('The last good picture stays').count()).toBe(1);
    expect(
      await page.getByRole('list', { name: 'Not drawn anew until this is mended' }).getByRole('listitem').count(),
    ).toBeGreaterThan(0);
    await savedUntil('{ "title": ', 'file ends inside');
    expect(await page.getByText('The last good picture stays').count()).toBe(1);
    expect(await page.locator('[data-step]').getAttribute('data-step')).toBe(step);
    expect(await places()).toHaveLength(before.length);
  });

  it('shows what was written last, however quickly one save follows another', async () => {
    writeFileSync(file, '');
    writeFileSync(file, '{');
    await savedUntil(good.replace('"actor": "ushakov"', '"actor": "ushakof"'), 'There is no actor "ushakof"');
  });

  it('puts the panel away when the file is right again', async () => {
    writeFileSync(file, good);
    await open.page.getByRole('region', { name: `data/${SLUG}.json` }).waitFor({ state: 'detached', timeout: 10_000 });
    expect(await open.page.locator('[data-step]').count()).toBe(1);
    expect(open.wrong).toEqual([]);
  });
});

describe('the word that there is something to look at', () => {
  it.each([
    [390, 844],
    [320, 568],
    [800, 600],
    [1440, 900],
  ])('covers neither the title nor a button at %i × %i', async (width, height) => {
    writeFileSync(file, good);
    const { page, close } = await visit(browser, `${server.origin}/?at=${AT}`, { width, height });
    await page.waitForLoadState('networkidle');
    await settled(page);
    writeFileSync(file, good.replace('"summary"', '"sumary"'));
    const word = page.getByRole('button', { name: /thing(s)? to look at/u });
    const { top, right, bottom, left } = await word.evaluate((one) => one.getBoundingClientRect());
    const covered = await page.locator('h1, header button, .change, [role="group"]').evaluateAll(
      (all, own) =>
        all.filter((one) => {
          const box = one.getBoundingClientRect();
          return box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom;
        }).length,
      { top, right, bottom, left },
    );
    expect(covered).toBe(0);
    // What is as high as its window scrolls no more than before.
    if (width >= 560) expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await close();
  });
});

describe('the page of a file that is wrong from the start', () => {
  it('says why, and shows the story once it is mended', async () => {
    writeFileSync(file, good.replace('],', '],,'));
    const { page, close } = await visit(browser, `${server.origin}/${SLUG}/`);
    await page.getByText('A comma too many').waitFor();
    expect(await page.getByText('Nothing can be drawn yet').count()).toBe(1);
    writeFileSync(file, good);
    await settled(page);
    await close();
  });
});

describe('what the development server offers to other pages', () => {
  it('is what the built site offers: the example drives its graph as one scrolls, by the script of the same address', async () => {
    const { page, wrong, close } = await visit(browser, `${server.origin}/example/`);
    const frame = page.locator('iframe').first().contentFrame();
    await frame.locator(`[data-step][data-settled]`).waitFor({ state: 'attached', timeout: 60_000 });
    const before = await frame.locator('[data-step]').getAttribute('data-step');
    await page.mouse.move(300, 400);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 400);
        return frame.locator('[data-step]').getAttribute('data-step');
      })
      .not.toBe(before);
    expect(wrong).toEqual([]);
    await close();
    const { page: script, close: leave } = await visit(browser, `${server.origin}/v1/embed.js`);
    expect(await script.locator('body').textContent()).toContain('backchannel-story');
    await leave();
  });
});
