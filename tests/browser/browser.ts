import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findChromium } from './chromium';

/** What a page is opened with; sizes in CSS pixels. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** Without motion, which is the default. */
  readonly still?: boolean;
  /** With a finger and no mouse, as on a phone. */
  readonly touch?: boolean;
  /** Runs in the page before its own scripts. */
  readonly script?: () => void;
}

/** A page, and all that went wrong on it since it was opened. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught errors and violations of the policy, in the order in which they came. */
  readonly wrong: readonly string[];
  /** Requests to other hosts than those of the address. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts the machine's Chromium; throws where there is none. With `bars`, scroll bars take room as those of a mouse do.
 */
export function launch(bars = false): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: set CHROMIUM to its path');
  const args = ['--no-sandbox', '--font-render-hinting=none'];
  return chromium.launch({ executablePath, args, ignoreDefaultArgs: bars ? ['--hide-scrollbars'] : [] });
}

/** Opens an address in a context of its own; `hosts` are the origins that may be asked. */
export async function visit(
  browser: Browser,
  address: string,
  view: View = {},
  hosts = [originOf(address)],
): Promise<Visit> {
  const { width = 1440, height = 900, theme = 'light', still = true, touch = false, script } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: still ? 'reduce' : 'no-preference',
    hasTouch: touch,
    isMobile: touch,
  });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  const wrong: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !hosts.some((host) => url.startsWith(host))) strangers.push(url);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, wrong, strangers, close: () => context.close() };
}

function originOf(address: string): string {
  return address.startsWith('file:') ? 'file://' : new URL(address).origin;
}

/** Waits until the picture stands still. */
export async function settled(frame: Page | Frame): Promise<void> {
  await frame.locator('[data-settled]').first().waitFor({ state: 'attached', timeout: 20_000 });
}

/** Goes to a step by the slider, as a person who sets it would. */
export async function seek(frame: Page | Frame, step: number): Promise<void> {
  await frame.getByRole('slider', { name: 'Time' }).fill(String(step));
  await frame
    .locator(`[data-step="${String(step)}"][data-settled]`)
    .first()
    .waitFor({ state: 'attached' });
}

/** How many steps the story has, as the slider says. */
export async function stepCount(frame: Page | Frame): Promise<number> {
  const slider = frame.getByRole('slider', { name: 'Time' });
  return Number((await slider.getAttribute('max')) ?? (await slider.getAttribute('aria-valuemax')));
}
