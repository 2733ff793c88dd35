import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../browser';
import { reader } from '../reader';

const read = reader();

/** Holds back each script and style sheet asked for from now on; gives what was asked for, and lets it come. */
async function held(page: Page): Promise<{ readonly asked: readonly string[]; readonly release: () => void }> {
  const asked: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/[^/]*\.(js|css)$/u, async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await released;
    await route.continue();
  });
  return { asked, release };
}

describe('what a reader first asks for', () => {
  it.each([
    ['Share', 'dialog[open]'],
    ['Find and filter', 'input[type="search"]'],
  ])('comes in one go by “%s”, with all that it needs', async (name, sign) => {
    const page = await read('/');
    await settled(page);
    const { asked, release } = await held(page);
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect.poll(() => asked.length).toBeGreaterThan(1);
    const before = [...asked];
    release();
    await page.locator(sign).first().waitFor();
    expect(asked).toEqual(before);
  });
});

describe('a story that the page does not hold', () => {
  it('is asked for together with what opens it', async () => {
    const page = await read('/camp-david/');
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    await page.route(/\/(assets|data)\//u, async (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(pathname.replace(/^.*\//u, ''));
      if (!/^(index|print|libre)/u.test(asked.at(-1) ?? '')) await released;
      await route.continue();
    });
    await page.goto(`${new URL(page.url()).origin}/?data=camp-david`, { waitUntil: 'commit' });
    await expect
      .poll(() => asked.join(' '))
      .toMatch(/(?=.*\bworkshop-[^ ]*\.js)(?=.*\bworker-[^ ]*\.js)(?=.*\bcamp-david\.json)/u);
    release();
    await settled(page);
    expect(asked.filter((one) => one === 'camp-david.json')).toHaveLength(1);
  });
});
