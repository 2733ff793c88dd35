import { describe, expect, it } from 'vitest';
import { settled } from '../browser';
import { reader } from '../reader';

const read = reader();

/** Where the marks of the graph and the boxes of the page are, and how many elements stand outside of the picture. */
interface Sight {
  readonly places: readonly (string | null)[];
  readonly boxes: readonly string[];
  readonly around: number;
}

/** Runs in the page before its own scripts: keeps what is to be seen when the page says that it has drawn its graph. */
function watch(): void {
  const look = (): Sight => ({
    places: [...document.querySelectorAll('.stage :is([data-actor], .bead)')].map((mark) =>
      mark.getAttribute('transform'),
    ),
    boxes: ['.head', '.change', '.stage', '.detail', '.time'].map((one) => {
      const box = document.querySelector(one)?.getBoundingClientRect();
      return [one, box?.x, box?.y, box?.width].join(' ');
    }),
    around: document.querySelectorAll('header *, .chronicle *, .panel *, .rail *').length,
  });
  const sights: { first?: Sight; look: () => Sight } = { look };
  Object.assign(window, { sights });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    if (name === 'backchannel:drawn') sights.first = look();
    return mark(name, options);
  };
}

declare global {
  interface Window {
    sights: { readonly first?: Sight; readonly look: () => Sight };
    asked: number;
  }
}

describe.each([
  [1440, 900],
  [800, 600],
  [390, 844],
])('a page of %i × %i that opens', (width, height) => {
  it('draws the graph before what stands around it, and moves nothing when that comes', async () => {
    const page = await read('/', { width, height, still: false, script: watch });
    const { first, last } = await page.evaluate(() => ({
      first: window.sights.first,
      last: window.sights.look(),
    }));
    expect(first?.around).toBe(0);
    expect(first?.places.length).toBeGreaterThan(20);
    expect(last.around).toBeGreaterThan(100);
    expect(last.places).toEqual(first?.places);
    expect(last.boxes).toEqual(first?.boxes);
  });
});

describe('a page whose list of states is long on its way', () => {
  it('shows the chronicle beneath it only when it has come', async () => {
    const page = await read('/');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/(?:Standings|shared)-[^/]*\.js$/u, async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    const chronicle = page.locator('.chronicle');
    await chronicle.waitFor({ state: 'attached' });
    await page.locator('.panel h2').waitFor();
    expect(await chronicle.isVisible()).toBe(false);
    release();
    await page.getByRole('table', { name: 'Where things stand' }).waitFor();
    expect(await chronicle.isVisible()).toBe(true);
  });
});

describe('a reader who drags through the story', () => {
  it('leaves no step behind that still waits for its picture to stand still', async () => {
    const page = await read('/', { width: 1280, height: 720, still: false });
    await page.evaluate(async () => {
      window.asked = 0;
      const root = document.querySelector('.backchannel');
      const ask = root?.getAnimations.bind(root);
      if (root && ask)
        root.getAnimations = (options) => {
          window.asked += 1;
          return ask(options);
        };
      const slider = document.querySelector('input');
      for (let seek = 0; seek < 40; seek += 1) {
        if (slider) slider.value = String(1 + (seek % 14));
        slider?.dispatchEvent(new Event('input', { bubbles: true }));
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      }
    });
    await settled(page);
    const asked = await page.evaluate(() => window.asked);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(2 * 40);
  });
});
