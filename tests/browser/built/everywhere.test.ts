import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumEngine, firefoxEngine, type Doc, type Engine, type Opened } from '../engines';
import { serve, STRICT_POLICY, type Served } from '../serve';
import { SITE, STEPS } from '../site';

/** Runs first in every document: keeps what the policy refused, and every use of storage and of workers. */
const WATCH = `{
  const seen = (globalThis.seen = []);
  addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective + ' ' + event.blockedURI));
  const tell = (owner, name) => {
    const before = owner?.[name];
    if (typeof before !== 'function') return;
    owner[name] = function (...given) {
      seen.push(name);
      return new.target ? new before(...given) : before.apply(this, given);
    };
  };
  for (const name of ['getItem', 'setItem', 'removeItem']) tell(globalThis.Storage?.prototype, name);
  tell(globalThis.IDBFactory?.prototype, 'open');
  tell(globalThis.CacheStorage?.prototype, 'open');
  tell(globalThis.ServiceWorkerContainer?.prototype, 'register');
  for (const name of ['Worker', 'SharedWorker', 'BroadcastChannel']) tell(globalThis, name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    get() { seen.push('cookie'); return cookie.get.call(this); },
    set(text) { seen.push('cookie'); cookie.set.call(this, text); },
  });
}`;

const ELSEWHERE = 'https://elsewhere.invalid/x.png';

/** What the watch must see, or it would see nothing at all. */
const SINS = `void localStorage.getItem('x'); void document.cookie; console.error('a sin'); new Image().src = '${ELSEWHERE}'`;

const QUERY = '?embed=1&speed=2';

/** Served twice, without and with the headers that let other origins read it. */
const SITES = ['without CORS', 'with CORS'] as const;

let sites: readonly Served[] = [];
let host: Served;
/** The host's pages by a name of another site. */
let around = '';

const frame = (id: string, src: string, attributes: string): string =>
  `<iframe id="${id}" title="${id}" src="${src}" ${attributes}></iframe>`;

const hostPage = (...frames: readonly string[]): string =>
  `<!doctype html><title>A host</title><link rel="icon" href="data:,">${frames.join('\n')}`;

beforeAll(async () => {
  sites = await Promise.all([false, true].map((cors) => serve(SITE, { policy: STRICT_POLICY, cors })));
  const pages = sites.map((site, index) => {
    const story = `${site.origin}/tomahawk-decision/`;
    return [
      `/${String(index)}.html`,
      hostPage(
        frame('plain', `${story}${QUERY}`, 'width="400" height="600"'),
        frame('sandboxed', `${story}${QUERY}`, 'width="400" height="600" sandbox="allow-scripts"'),
        frame('still', `${story}${QUERY}`, 'width="400" height="600" sandbox=""'),
      ),
    ] as const;
  });
  const story = `${sites[0]?.origin ?? ''}/tomahawk-decision/${QUERY}`;
  const ten = Array.from({ length: 10 }, (_, index) =>
    frame(`n${String(index)}`, story, 'width="200" height="400" sandbox="allow-scripts"'),
  );
  host = await serve(SITE, {
    pages: {
      ...Object.fromEntries(pages),
      '/folded.html': hostPage(
        frame('folded', story, 'width="0" height="0" sandbox="allow-scripts"'),
        frame('hidden', story, 'hidden width="600" height="600"'),
      ),
      '/ten.html': hostPage(...ten),
    },
  });
  around = host.origin.replace('127.0.0.1', 'localhost');
});

afterAll(() => Promise.all([...sites, host].map((served) => served.close())));

/** The value of an expression in a document, once it is true. */
function until(doc: Doc, expression: string): Promise<void> {
  return expect
    .poll(() => doc.evaluate<boolean>(`Boolean(${expression})`), { timeout: 30_000, interval: 100 })
    .toBe(true);
}

/** Starts the story, waits until time has moved on, and stops it; what the policy, storage and workers saw of that. */
async function played(doc: Doc): Promise<readonly string[]> {
  await until(doc, `document.querySelector('[data-step="1"][data-settled] [data-actor]')`);
  await doc.evaluate(`document.querySelector('[aria-label="Play"]').click()`);
  await until(doc, `document.querySelector('[data-step="2"]')`);
  await doc.evaluate(`document.querySelector('[aria-label="Pause"]').click()`);
  return doc.evaluate<string[]>('seen');
}

function nothingWrong({ wrong, strangers }: Opened): void {
  expect({ wrong, strangers }).toEqual({ wrong: [], strangers: [] });
}

const ENGINES = [
  ['Chromium', chromiumEngine],
  ['Firefox', firefoxEngine],
] as const;

describe.each(ENGINES)('in %s', (_, start) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.close());

  describe.each(SITES)('a story that is served %s', (title) => {
    const index = SITES.indexOf(title);

    it('plays on a page of its own, stores nothing and asks nobody else', async () => {
      const origin = sites[index]?.origin ?? '';
      const page = await engine.open(`${origin}/tomahawk-decision/?speed=2`, [origin], WATCH);
      expect(await played(page)).toEqual([]);
      nothingWrong(page);
      await page.evaluate(SINS);
      await until(page, 'seen.length > 2');
      expect(await page.evaluate<string[]>('[...new Set(seen)].sort()')).toEqual([
        'cookie',
        'getItem',
        `img-src ${ELSEWHERE}`,
      ]);
      expect(page.wrong).toContain('a sin');
      await page.close();
    });

    it('plays in a frame of another site and in one without an origin, and reads in one without scripts', async () => {
      const hosts = [...sites.map(({ origin }) => origin), around];
      const page = await engine.open(`${around}/${String(index)}.html`, hosts, WATCH);
      const [plain, sandboxed, still] = await Promise.all(['plain', 'sandboxed', 'still'].map((id) => page.frame(id)));
      if (!plain || !sandboxed || !still) throw new Error('a frame is missing');
      expect(await sandboxed.evaluate('origin')).toBe('null');
      expect(await Promise.all([played(plain), played(sandboxed)])).toEqual([[], []]);
      await until(still, `document.querySelectorAll('.static h3').length === ${String(STEPS)}`);
      await until(still, `document.querySelector('.static figure > svg').getBoundingClientRect().width > 200`);
      nothingWrong(page);
      await page.close();
    });
  });

  it('a story plays from a file', async () => {
    const file = pathToFileURL(join(SITE, 'tomahawk-decision', 'index.html')).href;
    const page = await engine.open(`${file}?speed=2`, ['file://'], WATCH);
    expect(await played(page)).toEqual([]);
    nothingWrong(page);
    await page.close();
  });

  it('a story waits in a frame that is folded away, and is drawn when it is given room', async () => {
    const page = await engine.open(`${around}/folded.html`, [sites[0]?.origin ?? '', around], WATCH);
    const folded = await page.frame('folded');
    await until(folded, `document.querySelector('[data-step]')`);
    await page.evaluate(
      `document.getElementById('folded').width = document.getElementById('folded').height = 600; document.getElementById('hidden').hidden = false`,
    );
    expect(await played(folded)).toEqual([]);
    expect(await played(await page.frame('hidden'))).toEqual([]);
    nothingWrong(page);
    await page.close();
  });

  it('ten stories stand on one page and know nothing of each other', async () => {
    const page = await engine.open(`${around}/ten.html`, [sites[0]?.origin ?? '', around], WATCH);
    const frames = await Promise.all(Array.from({ length: 10 }, (__, index) => page.frame(`n${String(index)}`)));
    for (const one of frames) await until(one, `document.querySelector('[data-step="1"][data-settled]')`);
    const [first] = frames;
    await first?.evaluate(`document.querySelector('[aria-label="Next"]').click()`);
    if (first) await until(first, `document.querySelector('[data-step="2"]')`);
    const steps = frames.map((one) => one.evaluate<string>(`document.querySelector('[data-step]').dataset.step`));
    expect(await Promise.all(steps)).toEqual(['2', ...new Array<string>(9).fill('1')]);
    nothingWrong(page);
    await page.close();
  });
});
