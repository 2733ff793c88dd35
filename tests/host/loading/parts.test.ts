// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PART_READY, Parts, type Part } from '../../../src/host/loading/parts';

const BASE = 'https://example.org/site/assets/';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

/** What the page has asked for so far: addresses of scripts and style sheets. */
function asked(): readonly string[] {
  return [...document.head.querySelectorAll('script, link')].map((one) =>
    one instanceof HTMLScriptElement ? one.src : one instanceof HTMLLinkElement ? one.href : '',
  );
}

/** Answers the request for a part as its script would, or fails it. */
async function answer(name: string, part?: Partial<Part>): Promise<void> {
  const script = [...document.head.querySelectorAll('script')].findLast(({ src }) => src === BASE + name);
  script?.dispatchEvent(
    part === undefined
      ? new Event('error')
      : new CustomEvent(PART_READY, { detail: { needs: [], styles: [], run: () => undefined, ...part } }),
  );
  await Promise.resolve();
}

describe('a later part of the app', () => {
  it('is fetched once from beside the first script and shares what that exports', async () => {
    const parts = new Parts(`${BASE}index.js`, { one: 1 });
    const both = [parts.fetch('./lanes.js'), parts.fetch('./lanes.js')];
    expect(asked()).toEqual([`${BASE}lanes.js`]);
    await answer('lanes.js', {
      run: (require, exports) => Object.assign(exports, { default: require('./index.js') }),
    });
    expect(await Promise.all(both)).toEqual([{ default: { one: 1 } }, { default: { one: 1 } }]);
  });

  it('runs after the parts that it needs and after its style sheets', async () => {
    const parts = new Parts(`${BASE}index.js`, {});
    const ran: string[] = [];
    const lanes = parts.fetch('./lanes.js');
    await answer('lanes.js', { needs: ['./bead.js'], styles: ['./lanes.css'], run: () => ran.push('lanes') });
    expect(asked()).toEqual([`${BASE}lanes.js`, `${BASE}bead.js`, `${BASE}lanes.css`]);
    await answer('bead.js', { run: () => ran.push('bead') });
    expect(ran).toEqual(['bead']);
    document.head.querySelector('link')?.dispatchEvent(new Event('load'));
    await lanes;
    expect(ran).toEqual(['bead', 'lanes']);
  });

  it('comes together with all that it is known to need, each fetched once', async () => {
    const parts = new Parts(`${BASE}index.js`, {});
    const ran: string[] = [];
    const lanes = parts.fetch('./lanes.js', './bead.js', './lanes.css');
    const all = [`${BASE}bead.js`, `${BASE}lanes.css`, `${BASE}lanes.js`];
    expect(asked()).toEqual(all);
    document.head.querySelector('link')?.dispatchEvent(new Event('load'));
    await answer('lanes.js', { needs: ['./bead.js'], styles: ['./lanes.css'], run: () => ran.push('lanes') });
    await answer('bead.js', { run: () => ran.push('bead') });
    await lanes;
    expect(ran).toEqual(['bead', 'lanes']);
    expect(asked()).toEqual(all);
  });

  it('can be had once a need that did not come is there', async () => {
    const parts = new Parts(`${BASE}index.js`, {});
    const first = parts.fetch('./lanes.js', './bead.js');
    await answer('bead.js');
    await answer('lanes.js', { needs: ['./bead.js'] });
    await answer('bead.js', {});
    expect(await first).toEqual({});
  });

  it('can have another part fetched later', async () => {
    const parts = new Parts(`${BASE}index.js`, {});
    const share = parts.fetch('./share.js');
    let open: (() => Promise<unknown>) | undefined;
    await answer('share.js', {
      run: (_, __, load) => {
        open = () => load('./data.js');
      },
    });
    await share;
    expect(asked()).toEqual([`${BASE}share.js`]);
    const data = open?.();
    await answer('data.js', { run: (_, exports) => Object.assign(exports, { default: 'data' }) });
    expect(await data).toEqual({ default: 'data' });
  });

  it('is asked for again after it could not be had', async () => {
    const parts = new Parts(`${BASE}index.js`, {});
    const first = parts.fetch('./lanes.js');
    await answer('lanes.js');
    await expect(first).rejects.toThrow('no such part: "./lanes.js"');
    const second = parts.fetch('./lanes.js');
    await answer('lanes.js', {});
    expect(await second).toEqual({});
  });

  it('has its address allowed by one policy that allows no other', async () => {
    const rules: { createScriptURL(url: string): string }[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (_: string, rule: (typeof rules)[number]) => {
        rules.push(rule);
        return rule;
      },
    });
    const parts = new Parts(`${BASE}index.js`, {});
    void parts.fetch('./lanes.js');
    void parts.fetch('./share.js');
    expect(asked()).toEqual([`${BASE}lanes.js`, `${BASE}share.js`]);
    expect(rules).toHaveLength(1);
    for (const url of ['https://example.com/x.js', `${BASE}../x.js`, `${BASE}x.js?y`])
      expect(() => rules[0]?.createScriptURL(url)).toThrow('not a script of this app');
    await Promise.resolve();
  });
});
