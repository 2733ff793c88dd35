import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmbedAddress } from '../../../src/views/share/outside';
import { snippet, type SnippetKind } from '../../../src/views/share/snippets';

const ADDRESS: EmbedAddress = {
  src: 'https://example.org/tale/?embed=1&at=call&view=graph&theme=auto',
  link: 'https://example.org/tale/?at=call',
  page: 'https://example.org/tale/',
  query: [
    ['at', 'call'],
    ['view', 'graph'],
    ['theme', 'auto'],
  ],
  script: 'https://example.org/embed.js',
};

/** The snippet as a page would hold it. */
function pasted(kind: SnippetKind, title = 'The grain pact', height = 600): HTMLElement {
  const code = snippet(kind, ADDRESS, { title, height });
  return new DOMParser().parseFromString(code, 'text/html').body;
}

function attributes(page: HTMLElement, selector: string): Readonly<Record<string, string>> {
  const all = page.querySelector(selector)?.attributes ?? [];
  return Object.fromEntries([...all].map(({ name, value }) => [name, value]));
}

describe('the snippets', () => {
  it('frame the story, lazily and with a name, at a plain height and without a sandbox', () => {
    expect(attributes(pasted('frame'), 'iframe')).toEqual({
      src: ADDRESS.src,
      title: 'Replay: The grain pact',
      width: '100%',
      height: '600',
      style: 'border: 0',
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write; web-share',
      allowfullscreen: '',
    });
  });

  it.each(['frame', 'sizing', 'element'] as const)('lead on to the story where no frame is shown: %s', (kind) => {
    expect(attributes(pasted(kind), 'a')).toEqual({ href: ADDRESS.link });
  });

  it('hold a script only where one is wanted', () => {
    expect(pasted('frame').querySelector('script')).toBeNull();
    for (const kind of ['sizing', 'element'] as const) {
      expect(attributes(pasted(kind), 'script')).toEqual({ async: '', src: ADDRESS.script });
    }
    expect(attributes(pasted('sizing'), 'iframe')).toHaveProperty('data-backchannel');
  });

  it('give the element every choice as an attribute', () => {
    expect(attributes(pasted('element'), 'backchannel-story')).toEqual({
      src: ADDRESS.page,
      title: 'Replay: The grain pact',
      height: '600',
      ...Object.fromEntries(ADDRESS.query),
    });
  });

  it('hold no markup of a title, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('frame', 'sizing', 'element'), (title, kind) => {
        const plain = pasted(kind, 'x');
        const page = pasted(kind, title);
        expect([...page.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(
          [...plain.querySelectorAll('*')].map(({ localName }) => localName),
        );
      }),
      { numRuns: 40 },
    );
  });
});
