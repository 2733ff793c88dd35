// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/host/share/site-address';

/** A page at an address, with the way to the root of its site and what the build knew. */
function page(base: string, root: string, canonical?: string): Document {
  const made = document.implementation.createHTMLDocument();
  const place = made.createElement('base');
  place.href = base;
  const story = made.createElement('script');
  story.id = 'story';
  Object.assign(story.dataset, { slug: 'tale', root });
  made.head.append(place, story);
  if (canonical !== undefined) {
    const link = made.createElement('link');
    link.rel = 'canonical';
    link.href = canonical;
    made.head.append(link);
  }
  return made;
}

const SITE = {
  page: 'https://example.org/site/tale/',
  frame: 'https://example.org/site/v1/tale/',
  script: 'https://example.org/site/v1/embed.js',
};

describe('where a story stands', () => {
  it.each([
    ['https://example.org/site/?at=call', './'],
    ['https://example.org/site/index.html#x', './'],
    ['https://example.org/site/tale/?at=call', '../'],
    ['https://example.org/site/v1/tale/?embed=1', '../../'],
  ])('is told from %s', (base, root) => {
    expect(siteAddress(page(base, root), true)).toEqual(SITE);
  });

  it('is what the build knew, wherever the page is read', () => {
    expect(siteAddress(page('https://mirror.example/x/', '../', SITE.page), true)).toEqual(SITE);
  });

  it('has no lasting address in development', () => {
    expect(siteAddress(page('http://127.0.0.1:5173/tale/', '../'), false)).toEqual({
      page: 'http://127.0.0.1:5173/tale/',
      frame: 'http://127.0.0.1:5173/tale/',
      script: 'http://127.0.0.1:5173/embed.js',
    });
  });

  it('is the file itself for a page opened from a disk', () => {
    expect(siteAddress(page('file:///home/ann/site/index.html?at=call', './'), true)).toEqual({
      page: 'file:///home/ann/site/index.html',
      frame: 'file:///home/ann/site/index.html',
      script: 'file:///home/ann/site/embed.js',
    });
  });
});
