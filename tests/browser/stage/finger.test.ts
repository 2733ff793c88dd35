import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';

const read = reader();

/** What stands out in the graph because it is pointed at. */
function lit(page: Page): Promise<number> {
  return page.locator('section.stage .lit').count();
}

describe.each([
  [390, 844],
  [320, 568],
])('a reader with a finger at %i × %i', (width, height) => {
  const open = (): Promise<Page> => read('/?at=aides-call', { width, height, touch: true });

  it('comes back from an actor to a graph in which nothing stands out', async () => {
    const page = await open();
    await page.locator('[data-actor="putin"]').tap();
    await page.getByRole('region', { name: 'Vladimir Putin' }).waitFor();
    await page.getByRole('button', { name: 'Back to step' }).tap();
    await page.getByRole('region', { name: 'Vladimir Putin' }).waitFor({ state: 'detached' });
    expect(await lit(page)).toBe(0);
  });

  it('sees what is found beneath what was typed', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Find and filter' }).tap();
    const field = page.getByRole('searchbox');
    await field.fill('tomahawk');
    const found = page.getByRole('list', { name: 'Found' }).getByRole('button');
    await found.first().waitFor();
    const rail = await page.locator('.time').evaluate((one) => one.getBoundingClientRect().top);
    const second = await found.nth(1).evaluate((one) => one.getBoundingClientRect().bottom);
    expect(second).toBeLessThan(rail);
    const head = await page
      .getByRole('button', { name: 'Back to step' })
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(head).toBeGreaterThanOrEqual(0);
  });
});

it('what the keyboard comes to in the graph stands out', async () => {
  const page = await read('/?at=aides-call');
  await page.locator('section.stage [tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await lit(page)).toBeGreaterThan(0);
});
