import { describe, expect, it } from 'vitest';
import { frameAddress, originOf, pageOf } from '../../src/embed/frame-address';

const BASE = 'https://host.example/articles/one/';
const none = { src: null, story: null, link: null, root: undefined };

describe('the page that an element frames', () => {
  it('is what src says, taken from the page around it, its query aside', () => {
    expect(pageOf({ ...none, src: '/stories/a/?at=x#y', story: 'b' }, BASE)).toBe('https://host.example/stories/a/');
    const file = 'file:///home/me/dist/a/index.html';
    expect(pageOf({ ...none, src: file }, BASE)).toBe(file);
  });

  it('is else where the link inside leads, if that is the story', () => {
    const link = 'https://b.example/v1/camp-david/?at=summit';
    const root = 'https://other.example/';
    expect(pageOf({ ...none, link }, BASE)).toBe('https://b.example/v1/camp-david/');
    expect(pageOf({ ...none, link, story: 'camp-david', root }, BASE)).toBe('https://b.example/v1/camp-david/');
    expect(pageOf({ ...none, link, story: 'david', root }, BASE)).toBe('https://other.example/david/');
  });

  it('is else the page of the story beside the script', () => {
    expect(pageOf({ ...none, story: 'camp-david', root: 'https://b.example/v1/' }, BASE)).toBe(
      'https://b.example/v1/camp-david/',
    );
  });

  it.each([
    ['nothing', none],
    ['a script for an address', { ...none, src: 'javascript:alert(1)' }],
    ['data for an address', { ...none, link: 'data:text/html,x' }],
    ['a slug that is none', { ...none, story: '../x', root: 'https://b.example/' }],
    ['a story of no known site', { ...none, story: 'camp-david' }],
  ])('is none with %s', (_, wanted) => {
    expect(pageOf(wanted, BASE)).toBeUndefined();
  });
});

describe('the address of the frame', () => {
  it('has every attribute under its own name, and is an embed', () => {
    const attributes = new Map([
      ['at', 'leaders-call'],
      ['actor', 'putin,trump'],
      ['autoplay', ''],
      ['controls', '0'],
      ['theme', ''],
      ['height', '300'],
    ]);
    expect(frameAddress('https://b.example/a/', (name) => attributes.get(name) ?? null)).toBe(
      'https://b.example/a/?embed=1&at=leaders-call&actor=putin,trump&controls=0&autoplay=1',
    );
  });
});

describe('an address copied from a page into src', () => {
  const address = (attributes: Record<string, string>) =>
    frameAddress('https://b.example/', (name) => attributes[name] ?? null);

  it('says the story, the step and the filters, as it does in the page', () => {
    expect(address({ src: '/?data=camp-david&at=summit&actor=carter,begin&embed=1&utm_source=x#y' })).toBe(
      'https://b.example/?embed=1&data=camp-david&at=summit&actor=carter,begin',
    );
  });

  it('gives way to the attributes', () => {
    expect(address({ src: 'https://b.example/?at=summit&theme=dark', at: 'vance', theme: '' })).toBe(
      'https://b.example/?embed=1&at=vance',
    );
  });
});

describe('the origin that messages of a frame come from', () => {
  it.each([
    ['https://b.example', null],
    ['null', ''],
    ['null', 'allow-scripts'],
    ['https://b.example', 'allow-scripts allow-same-origin'],
  ])('is %s with the sandbox %j', (origin, sandbox) => {
    const frame = document.createElement('iframe');
    frame.src = 'https://b.example/a/';
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    expect(originOf(frame)).toBe(origin);
  });
});
