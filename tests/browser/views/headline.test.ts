import { expect, it } from 'vitest';
import { reader } from '../reader';

const TITLE =
  'Met with colonial officials during a working vacation. Also met with the former president. Departed on January 1.';

const story = {
  title: 'A journey',
  sources: [{ id: 'diary', title: 'A diary' }],
  actors: [
    { id: 'envoy', name: 'The envoy' },
    { id: 'host', name: 'The host' },
  ],
  interactions: [
    {
      id: 'call',
      type: 'visit',
      title: TITLE,
      date: '1866-01-09',
      participants: [{ actor: 'envoy' }, { actor: 'host' }],
      evidence: [{ source: 'diary', paragraph: 1 }],
    },
  ],
};

const read = reader(() => ({ pages: { '/data/journey.json': JSON.stringify(story) } }));

it.each([
  ['a window', 800, 600],
  ['a narrow window', 620, 700],
  ['a desk', 1280, 720],
  ['a phone', 390, 844],
])('a headline of two sentences without a summary is whole in %s, with its date', async (_, width, height) => {
  const page = await read('/?data=journey', { width, height });
  const rail = await page.locator('.time').boundingBox();
  for (const selector of ['.step-head h2', '.step-head .date']) {
    const box = await page.locator(selector).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(rail?.y ?? 0);
  }
});

it('what leads to its evidence stands in the line of its date, where the step is a caption', async () => {
  const page = await read('/?data=journey', { width: 800, height: 600 });
  const [link, date] = await Promise.all(
    ['.caption-links', '.step-head .date'].map((selector) => page.locator(selector).boundingBox()),
  );
  const middle = (link?.y ?? 0) + (link?.height ?? 0) / 2;
  expect(middle).toBeGreaterThan(date?.y ?? Infinity);
  expect(middle).toBeLessThan((date?.y ?? 0) + (date?.height ?? 0));
});
