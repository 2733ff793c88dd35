import { vi } from 'vitest';
import type { Outside } from '../../../src/views/share/outside';

const PAGE = 'https://example.org/tale/';

/** A browser that allows everything, and a page on the web. */
export function outside(part: Partial<Outside> = {}): Outside {
  return {
    reach: 'public',
    framed: false,
    opaque: false,
    link: (start) => (start === 'moment' ? `${PAGE}?at=call` : PAGE),
    embed: ({ start, view, theme, controls, autoplay }) => {
      const query = [
        ['at', start === 'moment' ? 'call' : 'talks'],
        ['view', view],
        ['theme', theme],
        ['controls', controls ? '1' : '0'],
        ['autoplay', autoplay ? '1' : '0'],
      ] as const;
      return {
        src: `${PAGE}?embed=1&${query.map((pair) => pair.join('=')).join('&')}`,
        link: PAGE,
        page: PAGE,
        query,
        script: 'https://example.org/embed.js',
      };
    },
    copy: () => Promise.resolve(true),
    save: vi.fn(() => 'saved' as const),
    fontFaces: () => Promise.resolve(''),
    raster: () => Promise.resolve(new Blob(['png'], { type: 'image/png' })),
    print: () => Promise.resolve(true),
    ...part,
  };
}
