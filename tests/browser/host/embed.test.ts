import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, settled, visit, type View, type Visit } from '../browser';
import { measureStage } from '../measure';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { SITE } from '../site';

let browser: Browser;
let site: Served;
let host: Served;

/** An article, long enough to be scrolled, with the story in its middle; `/host.html?…` hands its query on to that. */
const ARTICLE = (story: string): string => `<!doctype html><title>An article</title><link rel="icon" href="data:,">
  <style>body { margin: 0 } iframe { border: 0; display: block } p { height: 1500px; margin: 0 }</style>
  <a href="#before" id="before">Before</a>
  <script>
    const { size = '800x600', above = '0', rights = 'allow-scripts', ...query } = Object.fromEntries(new URLSearchParams(location.search));
    const [width, height] = size.split('x');
    const frame = Object.assign(document.createElement('iframe'), { width, height, title: 'The story' });
    if (rights !== 'all') frame.sandbox = rights;
    else frame.allow = 'fullscreen';
    frame.src = '${story}?' + new URLSearchParams({ embed: '1', ...query });
    document.body.append(Object.assign(document.createElement('div'), { style: 'height:' + above + 'px' }), frame);
  </script>
  <a href="#after" id="after">After</a><p></p>`;

beforeAll(async () => {
  browser = await launch();
  site = await serve(SITE, { policy: STRICT_POLICY });
  host = await serve(SITE, { pages: { '/host.html': ARTICLE(`${site.origin}/tomahawk-decision/`) } });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), host.close()]);
});

/** The story in an article, with what the address of its frame and the frame are to say. */
async function embedded(query: string, view: View = {}): Promise<Visit & { readonly frame: Frame }> {
  const made = await visit(browser, `${host.origin}/host.html?${query}`, view, [host.origin, site.origin]);
  const [, frame] = made.page.frames();
  if (frame === undefined) throw new Error('no frame in the page');
  // What is out of sight is not drawn, and so never stands still.
  if (!query.includes('above')) await settled(frame);
  await frame.getByRole('link', { name: 'Open the full page' }).waitFor({ state: 'attached' });
  return { ...made, frame };
}

/** Where the focus is: in the page around the story, by its id, or within the frame. */
function focusIn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id ?? document.activeElement?.localName);
}

describe('the embedded page', () => {
  it.each(['280x360', '320x300', '320x480', '390x600', '700x420', '800x600', '1440x900'])(
    'fits a frame of %s, does not scroll, and lets wheel and finger go through to the page around it',
    async (size) => {
      const { page, frame, wrong, strangers, close } = await embedded(`size=${size}`);
      const found = await frame.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
        const elements = [...document.querySelectorAll('body *')];
        return {
          over: [scrollWidth - clientWidth, scrollHeight - clientHeight],
          held: elements.filter((element) => getComputedStyle(element).overscrollBehaviorY !== 'auto').length,
          taken: elements.filter(
            (element) => !/^(auto|manipulation|pan-y|pan-x pan-y)$/.test(getComputedStyle(element).touchAction),
          ).length,
        };
      });
      expect(found).toEqual({ over: [0, 0], held: 0, taken: 0 });
      const box = await frame.locator('.change').boundingBox();
      await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
      expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
      await close();
    },
  );

  it('shows the picture of the step with nothing cut off where there is room for one, else step and list', async () => {
    for (const size of ['390x600', '800x600']) {
      const { frame, close } = await embedded(`size=${size}&at=package-called-off`);
      expect((await frame.evaluate(measureStage, 3)).cutOffs).toEqual([]);
      await close();
    }
    const { frame, close } = await embedded('size=300x400&at=package-called-off');
    expect(await frame.getByRole('region', { name: 'Graph' }).isVisible()).toBe(false);
    expect(await frame.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true);
    expect(await frame.getByRole('list', { name: 'Chronicle' }).count()).toBe(1);
    await close();
  });

  it('is passed through by Tab, forward and back, and never holds the focus', async () => {
    const { page, frame, close } = await embedded('size=800x600');
    await page.locator('#before').focus();
    const within: (string | null)[] = [];
    for (await page.keyboard.press('Tab'); (await focusIn(page)) !== 'after'; await page.keyboard.press('Tab')) {
      within.push(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
      expect(within.length).toBeLessThan(40);
    }
    expect(within).toEqual(expect.arrayContaining(['Open the full page', 'Time', 'Previous', 'Play', 'Next']));
    let back = 0;
    for (
      await page.keyboard.press('Shift+Tab');
      (await focusIn(page)) !== 'before';
      await page.keyboard.press('Shift+Tab')
    )
      back += 1;
    expect(back).toBe(within.length);
    await close();
  });

  it('leads to the same moment on the full page, and writes its address out where none may be opened', async () => {
    const { page, frame, close } = await embedded('at=aides-call&theme=dark&controls=1&speed=2');
    const link = frame.getByRole('link', { name: 'Open the full page' });
    expect(await link.getAttribute('href')).toBe('?at=aides-call&speed=2&theme=dark');
    await link.click();
    await frame.getByText(`${site.origin}/tomahawk-decision/?at=aides-call&speed=2&theme=dark`).waitFor();
    expect(page.context().pages()).toHaveLength(1);
    await close();
  });

  it('opens the full page where it may, and says no more about it', async () => {
    const { page, frame, close } = await embedded('rights=all&at=aides-call');
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame.getByRole('link', { name: 'Open the full page' }).click(),
    ]);
    await settled(opened);
    expect(opened.url()).toBe(`${site.origin}/tomahawk-decision/?at=aides-call`);
    expect(await opened.evaluate('opener')).toBeNull();
    await close();
  });

  it('fills the screen and comes back where its host allows it, and offers it nowhere else', async () => {
    const { frame, close } = await embedded('rights=all');
    await frame.getByRole('button', { name: 'Full screen' }).click();
    await frame.getByRole('button', { name: 'Leave full screen' }).click();
    await frame.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
    await close();
    const other = await embedded('');
    expect(await other.frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    await other.close();
  });

  it('adds nothing to the history of the page around it', async () => {
    const { page, frame, close } = await embedded('rights=all');
    const before = await page.evaluate(() => history.length);
    await frame.getByRole('button', { name: 'Show the list' }).click();
    await frame.getByRole('list', { name: 'Chronicle' }).getByRole('button').nth(3).click();
    await frame.locator('[data-step="4"]').first().waitFor({ state: 'attached' });
    expect(await frame.evaluate(() => location.search)).toMatch(/^\?at=[\w-]+&view=list&embed=1$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await close();
  });
});

describe('an embedded page without controls', () => {
  it('is the picture and the change line, and by keyboard all of it', async () => {
    const { page, frame, close } = await embedded('controls=0&size=600x400');
    const stage = await frame.getByRole('region', { name: 'Graph' }).boundingBox();
    expect(stage?.height).toBe(400 - 42 - 40);
    const root = frame.locator('[data-step]').first();
    const covered = () =>
      frame.evaluate(() => document.elementFromPoint(300, 390)?.closest('.time') instanceof HTMLElement);
    expect(await covered()).toBe(false);
    await frame.getByRole('slider', { name: 'Time' }).focus();
    expect(await covered()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await root.getAttribute('data-step')).toBe('2');
    await close();
  });
});

describe('an embedded page that plays by itself', () => {
  it('waits until it is seen', async () => {
    const { page, frame, close } = await embedded('autoplay=1&above=2000', { still: false });
    const pause = frame.getByRole('button', { name: 'Pause' });
    expect(await pause.count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 2000));
    await pause.waitFor();
    expect(await frame.evaluate(() => location.search)).toBe('?embed=1&autoplay=1');
    await close();
  });

  it('does not for a reader who wants no motion', async () => {
    const { page, frame, close } = await embedded('autoplay=1');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await frame.getByRole('button', { name: 'Play' }).count()).toBe(1);
    await close();
  });
});

describe('the page without scripts', () => {
  it('gives way to the app without a jump, and is gone then', async () => {
    for (const path of ['/tomahawk-decision/', '/tomahawk-decision/?embed=1']) {
      const { page, close } = await visit(browser, 'about:blank', {}, [site.origin]);
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.origin}${path}`);
      await settled(page);
      expect(await page.locator('.static').count()).toBe(0);
      expect(await page.locator('h1').count()).toBe(1);
      const shifts: number[] = await page.evaluate('shifts');
      expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
      await close();
    }
  });

  it('does not stand in for a story that is not there: the page says so and lists those that are', async () => {
    const { page, close } = await visit(browser, `${site.origin}/?data=no-such-story`);
    await page.getByText(/no story called “no-such-story”/).waitFor();
    expect(await page.getByRole('link', { name: 'The Tomahawk decision' }).count()).toBe(1);
    await close();
  });
});
