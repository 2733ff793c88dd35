import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../browser';
import { visitor } from '../reader';

const GOOD = readFileSync(join(import.meta.dirname, '../../../data/tomahawk-decision.json'), 'utf8');
const BROKEN = GOOD.replace('"actor": "ushakov"', '"actor": "ushakow"').replace('"kind": "state"', '"kind": "stat"');
const LINES = BROKEN.slice(0, BROKEN.indexOf('"ushakow"')).split('\n');
const [LINE, COLUMN] = [String(LINES.length), String((LINES.at(-1)?.length ?? 0) + 1)];
const TEXT = 'Text of story.json';

const visit = visitor();

/** What has the focus, by its name or its words; empty where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/gu, ' ').trim();
  });
}

/** Presses a key until something named so has the focus, at most thirty times; gives all that had it on the way. */
async function press(page: Page, key: string, name: string): Promise<readonly string[]> {
  const way: string[] = [];
  while (way.at(-1) !== name && way.length < 30) {
    await page.keyboard.press(key);
    way.push(await focused(page));
  }
  expect(way.at(-1)).toBe(name);
  return way;
}

/** Opens the example by keys alone, and puts another text in its place. */
async function write(text: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const { page, close } = await visit('/?preview');
  await page.getByRole('button', { name: 'Start with an example' }).waitFor();
  await press(page, 'Tab', 'Start with an example');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.getByText('2 of 2 steps drawn').waitFor();
  expect(await focused(page)).toBe('story.json');
  expect(await press(page, 'Tab', TEXT)).toEqual(['Undo', 'Check again', 'Open a file…', 'Save the file', TEXT]);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await press(page, 'Shift+Tab', 'Check again');
  await page.keyboard.press('Enter');
  await page.getByText('4 things to look at').waitFor();
  return { page, close };
}

describe('whoever writes a story with the keyboard alone', () => {
  it('leaves the text by Tab, goes to the line of a problem and comes back to it by Escape', async () => {
    const { page, close } = await write(BROKEN);
    await press(page, 'Tab', TEXT);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Use “state”');
    await press(page, 'Tab', `Go to line ${LINE}`);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(TEXT);
    await page.getByText(`line ${LINE}, column ${COLUMN}, Esc to the problems`).waitFor();
    expect(await page.getByRole('textbox').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(`Go to line ${LINE}`);
    await close();
  });

  it('stands in the text where a problem was mended, and comes from there to those that are left', async () => {
    const { page, close } = await write(BROKEN);
    await press(page, 'Tab', 'Use “ushakov”');
    await page.keyboard.press('Enter');
    await page.getByText('3 things to look at').waitFor();
    expect(await focused(page)).toBe(TEXT);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('3 things to look at');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Use “state”');
    await close();
  });

  it('writes the signs that are keys of the story, which hears nothing of them', async () => {
    const { page, close } = await write(BROKEN);
    await press(page, 'Tab', TEXT);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('?/[ew+0-');
    expect(await page.getByRole('textbox').inputValue()).toBe(`${BROKEN}?/[ew+0-`);
    expect(await focused(page)).toBe(TEXT);
    expect(await page.getByRole('heading', { name: 'Keys' }).count()).toBe(0);
    await close();
  });
});
