import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowdStory } from '../../layout/crowd/crowd-story';
import { launch, settled, visit } from '../browser';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { SITE } from '../site';
import { violations } from '../violations';

const GOOD = readFileSync(join(import.meta.dirname, '../../../data/tomahawk-decision.json'), 'utf8');
const BROKEN = GOOD.replace('"actor": "ushakov"', '"actor": "ushakow"');
const LINES = BROKEN.slice(0, BROKEN.indexOf('"ushakow"')).split('\n');
const [LINE, COLUMN] = [LINES.length, (LINES.at(-1)?.length ?? 0) + 1];
const FRAME = `<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" title="The story"`;

let browser: Browser;
let site: Served;
let host: Served;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY });
  const frame = `${FRAME} src="${site.origin}/?preview" width="900" height="600"></iframe>`;
  host = await serve(SITE, { pages: { '/host.html': frame } });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

function jsonFile(name: string, content: string | Buffer): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName, { type: 'application/json' }));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

describe('the preview of a file in the built site', () => {
  it('shows the exact problem of a dropped file, mends it, draws it and saves it', async () => {
    const { page, wrong, strangers, close } = await visit(browser, `${site.origin}/?preview`);
    await drop(page, 'mine.json', BROKEN);
    await settled(page);
    const problem = page.getByRole('list', { name: 'Problems' }).getByRole('listitem').first();
    expect(await problem.innerText()).toContain(`Line ${String(LINE)}, col ${String(COLUMN)}`);
    expect(await problem.innerText()).toContain('There is no actor "ushakow"');
    expect(await page.locator('[data-interaction="aides-call"]').count()).toBe(0);
    expect(await page.getByRole('list', { name: 'Held back until this is mended' }).innerText()).toContain('Witkoff');

    await page.getByRole('button', { name: 'Use “ushakov”' }).click();
    await page.locator('[data-interaction="aides-call"]').first().waitFor({ state: 'attached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('mine.json');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(GOOD);
    expect({ wrong, strangers: strangers.filter((url) => !url.startsWith('blob:')) }).toEqual({
      wrong: [],
      strangers: [],
    });
    await close();
  });

  it('opens a small file after a large one that is drawn on a canvas, and the page stays alive between them', async () => {
    const { page, wrong, close } = await visit(browser, `${site.origin}/?preview`);
    await drop(page, 'large.json', crowdStory(120, 1200));
    await page.locator('.stage canvas').first().waitFor({ timeout: 120_000 });
    await drop(page, 'mine.json', GOOD);
    await page.locator('[data-interaction="aides-call"]').first().waitFor({ state: 'attached' });
    expect(await page.locator('.stage canvas').count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  it('marks it as a preview and asks for nothing more than the page’s own files', async () => {
    const { page, close } = await visit(browser, `${site.origin}/?preview`);
    const asked: string[] = [];
    await page.getByRole('heading', { name: 'Preview a data file' }).waitFor();
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.getByLabel('Data file').setInputFiles(jsonFile('mine.json', GOOD));
    await settled(page);
    const bar = page.getByRole('complementary', { name: 'Preview' });
    expect(await bar.innerText()).toBe('Preview of mine.json, not published, nothing is uploaded');
    // The app's own later parts may come; nothing of the file goes anywhere.
    const parts = new RegExp(`^GET ${site.origin}/assets/[\\w.-]+$`, 'u');
    expect(asked.filter((one) => !parts.test(one))).toEqual([]);
    await close();
  });

  it('keeps the step and the address of a preview when the file is checked again', async () => {
    const { page, close } = await visit(browser, `${site.origin}/?preview`);
    await page.getByLabel('Data file').setInputFiles(jsonFile('mine.json', GOOD));
    await settled(page);
    await page.getByRole('slider', { name: 'Time' }).fill('5');
    await page.getByRole('textbox', { name: 'Text of mine.json' }).fill(GOOD.replace('The Tomahawk decision', 'Mine'));
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('heading', { name: 'Mine', exact: true }).waitFor();
    expect(await page.locator('[data-step]').getAttribute('data-step')).toBe('5');
    expect(page.url()).toMatch(/\/\?preview&at=[\w-]+$/);
    await close();
  });

  it('refuses what is not UTF-8, and draws nothing', async () => {
    const { page, wrong, close } = await visit(browser, `${site.origin}/?preview`);
    await page
      .getByLabel('Data file')
      .setInputFiles(jsonFile('mine.json', Buffer.from('{"title": "Z\xfcrich"}', 'latin1')));
    await page.getByText('The file is not UTF-8: byte 13 is 0xFC').waitFor();
    expect(await page.getByRole('region', { name: 'Graph' }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core finds wrong, empty or with a problem, in %s',
    async (theme) => {
      const { page, close } = await visit(browser, `${host.origin}/?preview`, { theme });
      await page.getByRole('button', { name: 'Start with an example' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await drop(page, 'mine.json', BROKEN);
      await settled(page);
      expect(await violations(page)).toEqual([]);
      await close();
    },
  );

  it('works in a sandboxed frame without an origin', async () => {
    const { page, wrong, close } = await visit(browser, `${host.origin}/host.html`, {}, [host.origin, site.origin]);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('no frame in the page');
    await frame.getByRole('button', { name: 'Start with an example' }).click();
    await settled(frame);
    await frame.getByText('2 of 2 steps drawn').waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});

describe('a story beside the shipped ones', () => {
  const laid = (content: string): Promise<Served> =>
    serve(SITE, { policy: STRICT_POLICY, pages: { '/data/mine.json': content } });

  it('opens by its name, with its own address', async () => {
    const other = await laid(GOOD.replace('The Tomahawk decision', 'Another story'));
    const { page, wrong, close } = await visit(browser, `${other.origin}/?data=mine`);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Another story');
    expect(page.url()).toBe(`${other.origin}/?data=mine`);
    expect(await page.title()).toBe('Another story · Backchannel');
    expect(wrong).toEqual([]);
    await close();
    await other.close();
  });

  it('says where it is wrong when nothing of it can be drawn', async () => {
    const other = await laid('{\n  "title": "A",\n  "actors": {}\n}');
    const { page, close } = await visit(browser, `${other.origin}/?data=mine`);
    const panel = page.getByRole('region', { name: 'data/mine.json' });
    await panel.getByText('Line 3, col 13').waitFor();
    expect(await panel.getByRole('heading', { level: 1 }).innerText()).toBe('This story cannot be shown yet');
    await close();
    await other.close();
  });

  it('leads to the others where there is none of that name', async () => {
    const { page, close } = await visit(browser, `${site.origin}/?data=no-such-story`);
    await page.getByRole('heading', { name: 'There is no story called “no-such-story”' }).waitFor();
    const link = page.getByRole('link', { name: 'The Tomahawk decision' });
    expect(await link.getAttribute('href')).toBe('./?data=tomahawk-decision');
    await close();
  });
});
