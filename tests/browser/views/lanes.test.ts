import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../reader';

const read = reader();

async function open(path: string, width: number, height: number): Promise<Page> {
  const page = await read(path, { width, height });
  await page.getByRole('region', { name: 'Lanes' }).waitFor();
  return page;
}

/** Runs in the page: the lines of each name before a lane or a band, and how far the widest reaches. */
function namesInLanes(): readonly { readonly text: string; readonly state: boolean; readonly right: number }[] {
  return [...document.querySelectorAll('.heads [data-label]')].map((label) => ({
    text: [...label.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ') || label.textContent,
    state: label.getAttribute('data-label')?.startsWith('state') ?? false,
    right: label.getBoundingClientRect().right,
  }));
}

const PAGES = ['/?view=lanes&at=aides-call', '/camp-david/?view=lanes'].flatMap((path) =>
  (
    [
      [390, 844],
      [320, 568],
      [800, 600],
      [844, 390],
      [1440, 900],
    ] as const
  ).map(([width, height]) => [path, width, height] as const),
);

describe.each(PAGES)('the lanes of %s at %i × %i', (path, width, height) => {
  it('write every name and the heading whole, inside their room, and no two states alike', async () => {
    const page = await open(path, width, height);
    const names = await page.evaluate(namesInLanes);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(({ text }) => text.includes('…'))).toEqual([]);
    const edge = await page.locator('.heads').evaluate((heads) => Number(heads.getAttribute('width')));
    expect(names.filter(({ state, right }) => !state && right > edge)).toEqual([]);
    expect(names.filter(({ right }) => right > width)).toEqual([]);
    const states = names.filter(({ state }) => state).map(({ text }) => text);
    expect(new Set(states).size).toBe(states.length);
  });
});

it('a band says each of its states that has room on two lines', async () => {
  const page = await open('/?view=lanes&at=package-called-off', 1440, 900);
  const words = await page.locator('.lanes [data-label^="band "] text').allTextContents();
  expect(words).toEqual(expect.arrayContaining(['considered', 'warned', 'against', 'cancelled']));
});

it('the key of the lanes is seen where there is room for it, and gives way in a low window', async () => {
  const key = (page: Page) => page.getByRole('list', { name: 'Key' });
  expect(await key(await open('/?view=lanes', 1440, 900)).isVisible()).toBe(true);
  expect(await key(await open('/?view=lanes', 390, 844)).isVisible()).toBe(true);
  expect(await key(await open('/?view=lanes', 844, 390)).count()).toBe(0);
});

it('on a phone held sideways the page is scrolled through all lanes, which have no scroll bar of their own', async () => {
  const page = await open('/?view=lanes&at=aides-call', 844, 390);
  const [inner, all] = await page
    .locator('.lanes .frame')
    .evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]);
  expect(inner).toBe(all);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(inner);
  const top = (await page.locator('.time').boundingBox())?.y ?? 0;
  const lanes = await page
    .locator('.heads [data-lane]')
    .evaluateAll((all) => all.map((lane) => lane.getBoundingClientRect().bottom));
  expect(lanes.filter((bottom) => bottom < top).length).toBeGreaterThanOrEqual(7);
});

it.each([
  [844, 390],
  [390, 844],
  [320, 568],
  [1440, 900],
])('the bead of the step is in sight among many lanes at %i × %i, wherever time goes', async (width, height) => {
  const page = await open('/camp-david/?view=lanes&at=summit', width, height);
  const rail = page.locator('.time');
  const inSight = async (): Promise<boolean> => {
    const bead = await page.locator('.lanes .bead.current').boundingBox();
    const edge = await rail.boundingBox();
    return bead !== null && edge !== null && bead.y >= 0 && bead.y + bead.height <= edge.y + 1;
  };
  await expect.poll(inSight).toBe(true);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'End']) {
    await page.getByRole('slider', { name: 'Time' }).press(key);
    await expect.poll(inSight).toBe(true);
  }
});

it('the words of the lanes grow with the reader’s text, and lie over nothing', async () => {
  const sizes = async (page: Page): Promise<readonly number[]> => {
    await page.locator('.lanes .verb').first().waitFor();
    return page
      .locator('.lanes :is(.verb, [data-label^="band "] text)')
      .evaluateAll((all) => [...new Set(all.map((one) => parseFloat(getComputedStyle(one).fontSize)))].sort());
  };
  const path = '/?view=lanes&at=package-called-off';
  const usual = await sizes(await open(path, 1440, 900));
  const page = await read(path, {
    width: 1440,
    height: 900,
    script: () => {
      new MutationObserver(() => (document.documentElement.style.fontSize = '32px')).observe(document, {
        childList: true,
      });
    },
  });
  expect(usual).toEqual([12.5, 13]);
  expect(await sizes(page)).toEqual([18.75, 26]);
  const meeting = await page.locator('.lanes :is(.verb, [data-label^="band "])').evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect());
    return boxes.filter((p, index) =>
      boxes
        .slice(index + 1)
        .some((q) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1),
    ).length;
  });
  expect(meeting).toBe(0);
});

it('the lanes outline the sides, and mark the step, in the reader’s own colours', async () => {
  const page = await open('/?view=lanes&at=package-called-off', 1440, 900);
  await page.emulateMedia({ forcedColors: 'active' });
  const colors = await page.evaluate(() => {
    const named = (name: string): string => {
      const one = document.body.appendChild(document.createElement('i'));
      one.style.color = name;
      const { color } = getComputedStyle(one);
      one.remove();
      return color;
    };
    const strokes = (selector: string): readonly string[] => [
      ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).stroke)),
    ];
    return {
      grounds: strokes('.lanes svg > rect[class^="side-"]'),
      step: strokes('.connector.current .shaft'),
      expected: [named('GrayText'), named('Highlight')],
    };
  });
  expect([...colors.grounds, ...colors.step]).toEqual(colors.expected);
});
