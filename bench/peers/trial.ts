import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Peer } from './page';

/** What one load of a page gave, without figures that it never reached; times in milliseconds, heap in megabytes. */
export interface Trial {
  /** From navigation to the first frame with the graph, and to its last move. */
  readonly drawn?: number;
  readonly settled?: number;
  /** Time of the main thread up to the first graph. */
  readonly cpuDrawn?: number;
  /** What tasks of more than 50 ms took beyond that until it settled. */
  readonly blocked?: number;
  /** Time of the main thread a seek; the slowest of 20 to be presented, as 95th percentile. */
  readonly cpuSeek?: number;
  readonly presented?: number;
  /** 95th percentile of the time between two frames. */
  readonly pan?: number;
  readonly zoom?: number;
  readonly heap?: number;
  /** Farthest that a node went in twelve seeks, as a share of the picture's width. */
  readonly moved?: number;
  /** Whether the page was given up before it came to its end. */
  readonly givenUp?: true;
  /** Both coordinates of each node that could be asked for, by name. */
  readonly places?: Places;
}

type Places = Readonly<Record<string, number>>;

/** A page to try: the product names its moments otherwise, and is asked by its slider. */
export interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly steps: number;
  readonly product: boolean;
}

/** Milliseconds after which a page counts as never drawn, or never at rest, and after which a trial is given up. */
const PATIENCE = 30_000;
const LIMIT = 150_000;
const SEEKS = 60;

/** What runs in a page before its own scripts: it keeps the long tasks and the slow key presses. */
function listen(): void {
  const kept: { tasks: [number, number][]; keys: number[] } = { tasks: [], keys: [] };
  Object.assign(window, { kept });
  new PerformanceObserver((list) =>
    kept.tasks.push(...list.getEntries().map(({ startTime, duration }): [number, number] => [startTime, duration])),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    kept.keys.push(...list.getEntries().flatMap(({ name, duration }) => (name === 'keydown' ? [duration] : [])));
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

declare global {
  interface Window {
    kept: { tasks: [number, number][]; keys: number[] };
    peer: Peer;
    paced: number[];
  }
}

/**
 * Opens a page in a fresh context and measures it, as far as it comes in two minutes and a half; `times` says how much
 * slower than this machine the processor is made. A browser in which a page was given up is of no more use.
 */
export async function trial(browser: Browser, candidate: Candidate, times = 1, quick = false): Promise<Trial> {
  const found: Found = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, LIMIT, UP)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(listen);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (times > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  const done = measure(page, session, candidate, quick, found);
  // A page that no longer answers fails when its browser is closed, which is not news.
  done.catch(() => undefined);
  const end = await Promise.race([done, limit]);
  clearTimeout(timer);
  if (end === UP) found.givenUp = true;
  else await context.close();
  return found;
}

const UP = Symbol('the time is up');

type Found = { -readonly [key in keyof Trial]: Trial[key] };

/** Adds to what is found as soon as it is known. */
async function measure(
  page: Page,
  session: CDPSession,
  candidate: Candidate,
  quick: boolean,
  found: Found,
): Promise<void> {
  const names = candidate.product
    ? (['backchannel:drawn', 'backchannel:settled'] as const)
    : (['drawn', 'settled'] as const);
  await page.goto(candidate.address, { waitUntil: 'commit' });
  const drawn = await markOf(page, names[0]);
  if (drawn === undefined) return;
  Object.assign(found, { drawn, cpuDrawn: await cpu(session) });
  if (quick) return;
  const settled = await markOf(page, names[1]);
  if (settled !== undefined) found.settled = settled;
  found.blocked = await page.evaluate(
    (end) =>
      window.kept.tasks.reduce((sum, [start, duration]) => sum + (start < end ? Math.max(0, duration - 50) : 0), 0),
    settled ?? PATIENCE,
  );
  found.heap = await heapOf(session);
  const places = await placesOf(page, candidate);
  Object.assign(found, await seeking(page, session, candidate));
  const after = await placesOf(page, candidate);
  const known = Object.values(places);
  const extent = Math.max(...known) - Math.min(...known);
  const ways = Object.entries(after).map(([name, value]) => Math.abs(value - (places[name] ?? value)));
  const moved = Math.max(0, ...ways) / extent;
  Object.assign(found, { places, moved: Number.isFinite(moved) ? moved : 0 }, await gestures(page, candidate));
}

/** When a mark was set, from navigation; undefined where it never was. */
async function markOf(page: Page, name: string): Promise<number | undefined> {
  try {
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
      timeout: PATIENCE,
      polling: 50,
    });
  } catch {
    return undefined;
  }
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);
}

/** Milliseconds that the main thread has worked so far. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

/** Where all nodes are; of a story on a canvas, those that its keyboard layer holds, which are others at each step. */
function placesOf(page: Page, { product }: Candidate): Promise<Places> {
  if (!product) return page.evaluate(() => Object.fromEntries(window.peer.places().entries()));
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-actor]')].flatMap((mark) => {
        const id = mark.getAttribute('data-actor') ?? '';
        const [x = 0, y = 0] = (mark.getAttribute('transform') ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? [];
        return [
          [`${id} x`, x],
          [`${id} y`, y],
        ];
      }),
    ),
  );
}

/** Goes through the story in equal strides, one a key press, each after the last one's frames. */
async function seeking(page: Page, session: CDPSession, { steps, product }: Candidate): Promise<Partial<Trial>> {
  await page.evaluate(
    ({ count, all, own }) => {
      let stop = 0;
      const slider = document.querySelector<HTMLInputElement>('input[type=range][aria-label="Time"], [role=slider]');
      // The page hears a key that nothing has the focus for once more, from its root.
      addEventListener('keydown', ({ key, isTrusted }) => {
        if (key !== 'F8' || !isTrusted) return;
        stop = (stop + 1) % (count + 1);
        const step = Math.max(1, Math.round((stop * all) / count));
        if (!own) window.peer.seek(step);
        else if (slider instanceof HTMLInputElement) {
          slider.value = String(step);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
    },
    { count: SEEKS, all: steps, own: product },
  );
  const before = await cpu(session);
  for (let seek = 0; seek < SEEKS; seek += 1) {
    await page.keyboard.press('F8');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  const cpuSeek = ((await cpu(session)) - before) / SEEKS;
  const slow = await page.evaluate(() => window.kept.keys);
  const all = [...slow, ...Array.from({ length: Math.max(0, SEEKS - slow.length) }, () => 16)].sort((p, q) => p - q);
  return { cpuSeek, presented: all[Math.floor(all.length * 0.95)] ?? 16 };
}

async function gestures(page: Page, { product }: Candidate): Promise<{ readonly pan: number; readonly zoom: number }> {
  await page.evaluate(() => {
    window.paced = [];
    let last = 0;
    const tick = (now: number): void => {
      if (last > 0) window.paced.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const [x, y] = product ? await middleOf(page) : [640, 360];
  const zoom = await framesOf(page, async () => {
    await page.mouse.move(x, y);
    if (product) await page.keyboard.down('Control');
    for (let turn = 0; turn < 30; turn += 1) {
      await page.mouse.wheel(0, turn < 15 ? -60 : 30);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    if (product) await page.keyboard.up('Control');
  });
  const pan = await framesOf(page, async () => {
    await page.mouse.move(x, y + 120);
    await page.mouse.down();
    for (let turn = 0; turn < 40; turn += 1) {
      await page.mouse.move(x + turn * 4 * (turn % 20 < 10 ? 1 : -1), y + 120 + turn);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.mouse.up();
  });
  return { pan, zoom };
}

async function middleOf(page: Page): Promise<[number, number]> {
  const box = await page.locator('.stage').first().boundingBox();
  return box === null ? [640, 360] : [box.x + box.width / 2, box.y + box.height / 2];
}

/** The 95th percentile of the frames that pass while something happens. */
async function framesOf(page: Page, happen: () => Promise<void>): Promise<number> {
  await page.evaluate(() => (window.paced.length = 0));
  await happen();
  const frames = await page.evaluate(() => [...window.paced].sort((p, q) => p - q));
  return frames[Math.floor(frames.length * 0.95)] ?? 0;
}
