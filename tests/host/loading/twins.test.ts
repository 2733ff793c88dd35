// @vitest-environment jsdom
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Twins } from '../../../src/host/loading/twins';
import { twin } from '../../../src/site/twin';

afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

function asked(): HTMLScriptElement {
  const script = document.head.querySelector('script');
  if (script === null) throw new Error('no script was asked for');
  return script;
}

/** Runs the text of a twin as the browser would, and tells that it has run. */
function run(script: HTMLScriptElement, text: string): void {
  const page = { currentScript: script };
  runInNewContext(text, { document: page, CustomEvent });
  script.dispatchEvent(new Event('load'));
}

describe('data by its twin', () => {
  it('comes as the text of the file, as the build has written it, and leaves nothing behind', async () => {
    const text = '{"title":"“A”\\u2028</script>"}\u2028';
    const before = Object.keys(window);
    const loading = new Twins('../').load('camp-david');
    expect(asked().src).toMatch(/\/data\/camp-david\.js$/);
    run(asked(), twin(text));
    expect(await loading).toBe(text);
    expect(document.head.querySelector('script')).toBeNull();
    expect(Object.keys(window)).toEqual(before);
  });

  it('is undefined where there is no such script, or the script is another', async () => {
    const missing = new Twins('./').load('lost');
    asked().dispatchEvent(new Event('error'));
    expect(await missing).toBeUndefined();
    const other = new Twins('./').load('other');
    run(asked(), '');
    expect(await other).toBeUndefined();
  });

  it('is asked for under one policy of Trusted Types that allows data of this site alone', async () => {
    const made: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
        made.push(name);
        return rules;
      },
    });
    const twins = new Twins('./');
    const loading = [twins.load('one'), twins.load('two')];
    for (const script of document.head.querySelectorAll('script')) script.dispatchEvent(new Event('error'));
    expect(await Promise.all(loading)).toEqual([undefined, undefined]);
    expect(made).toEqual(['backchannel-data']);
    await expect(twins.load('../assets/x')).rejects.toThrow('not a script of this app');
  });
});
