import puppeteer from 'puppeteer-core';
import { launch } from './browser';
import { findFirefox } from './firefox';

/** What a test asks of a document, whichever browser shows it: the value of an expression. */
export interface Doc {
  evaluate<Value>(expression: string): Promise<Value>;
}

/** A page with all that went wrong on it, and the requests to other hosts than those that may be asked. */
export interface Opened extends Doc {
  readonly wrong: readonly string[];
  readonly strangers: readonly string[];
  /** The document in a frame of the page, by the id of its element. */
  frame(id: string): Promise<Doc>;
  close(): Promise<void>;
}

/** A browser of one kind. */
export interface Engine {
  /** Opens an address; `watch` runs in every document before anything else. */
  open(address: string, hosts: readonly string[], watch: string): Promise<Opened>;
  close(): Promise<void>;
}

const SIZE = { width: 1280, height: 900 };

/** A frame that runs no script is told to have none by the browser itself, as an error of its own. */
const OF_THE_SANDBOX = /^Blocked script execution in .* sandboxed/u;

/** Gathers what goes wrong. */
class Complaints {
  readonly wrong: string[] = [];
  readonly strangers: string[] = [];
  readonly #hosts: readonly string[];

  constructor(hosts: readonly string[]) {
    this.#hosts = hosts;
  }

  said(kind: string, text: string): void {
    if (kind === 'error' && !OF_THE_SANDBOX.test(text)) this.wrong.push(text);
  }

  asked(url: string): void {
    if (!/^(?:data|about|blob):/u.test(url) && !this.#hosts.some((host) => url.startsWith(host)))
      this.strangers.push(url);
  }
}

/** The machine's Chromium, by its own protocol. */
export async function chromiumEngine(): Promise<Engine> {
  const browser = await launch();
  return {
    async open(address, hosts, watch) {
      const context = await browser.newContext({ viewport: SIZE });
      await context.addInitScript(watch);
      const page = await context.newPage();
      const complaints = new Complaints(hosts);
      page.on('console', (message) => complaints.said(message.type(), message.text()));
      page.on('pageerror', (error) => complaints.said('error', String(error)));
      page.on('request', (request) => complaints.asked(request.url()));
      page.on('worker', (worker) => complaints.said('error', `a worker: ${worker.url()}`));
      await page.goto(address);
      return {
        ...complaints,
        evaluate: (expression) => page.evaluate(expression),
        frame: async (id) => found(await (await page.$(`#${id}`))?.contentFrame(), id),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

/** The machine's Firefox, by WebDriver BiDi; throws where there is none. */
export async function firefoxEngine(): Promise<Engine> {
  const executablePath = findFirefox();
  if (executablePath === undefined)
    throw new Error('no Firefox found: set FIREFOX to its path, or install firefox-esr');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  return {
    async open(address, hosts, watch) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(SIZE);
      await page.evaluateOnNewDocument(watch);
      const complaints = new Complaints(hosts);
      page.on('console', (message) => complaints.said(message.type(), message.text()));
      page.on('pageerror', (error) => complaints.said('error', String(error)));
      page.on('request', (request) => complaints.asked(request.url()));
      page.on('workercreated', (worker) => complaints.said('error', `a worker: ${worker.url()}`));
      await page.goto(address);
      return {
        ...complaints,
        evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
        frame: async (id) => {
          const frame = found(await (await page.$(`#${id}`))?.contentFrame(), id);
          return { evaluate: <Value>(expression: string) => frame.evaluate(expression) as Promise<Value> };
        },
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

function found<Frame>(frame: Frame | null | undefined, id: string): Frame {
  if (frame === null || frame === undefined) throw new Error(`no frame in the page: "${id}"`);
  return frame;
}
