import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDS, LISTS, readAddress, writeAddress } from '../../../src/host/address/address';
import { addresses } from './random-addresses';

describe('reading an address', () => {
  it('finds the story, the step and the colours', () => {
    expect(readAddress('?data=other-story&at=aides-call&theme=dark')).toEqual({
      address: { data: 'other-story', at: 'aides-call', theme: 'dark' },
      problems: [],
    });
  });

  it('finds the steps whose causes are walked and that is held', () => {
    expect(readAddress('?at=one&why=two&held=three').address).toMatchObject({ why: 'two', held: 'three' });
    expect(writeAddress({ held: 'three', why: 'two', at: 'one', theme: 'auto' })).toBe('?at=one&why=two&held=three');
  });

  it('takes an empty one for all defaults', () => {
    expect(readAddress('')).toEqual({ address: { theme: 'auto' }, problems: [] });
    expect(readAddress('?at=')).toEqual({ address: { theme: 'auto' }, problems: [] });
  });

  it('ignores what it does not know', () => {
    expect(readAddress('?utm_source=mail&at=one')).toEqual({ address: { at: 'one', theme: 'auto' }, problems: [] });
  });

  it('brings colours that do not exist back to the reader’s own, and says so', () => {
    const { address, problems } = readAddress('?theme=sepia');
    expect(address).toEqual({ theme: 'auto' });
    expect(problems).toEqual([{ name: 'theme', value: 'sepia' }]);
  });

  it('takes empty lists for the default', () => {
    expect(readAddress('?actor=&type=,')).toEqual({ address: { theme: 'auto' }, problems: [] });
  });

  it('gives each value that it cannot use', () => {
    const { address, problems } = readAddress('?view=map&speed=9&depth=0');
    expect(address).toEqual({ theme: 'auto' });
    expect(problems).toEqual([
      { name: 'depth', value: '0' },
      { name: 'view', value: 'map' },
      { name: 'speed', value: '9' },
    ]);
  });

  it.each(['9', '5', '1.5', '04', 'x', ''])('knows no depth of "%s"', (depth) => {
    const { address, problems } = readAddress(`?actor=ann&depth=${depth}`);
    expect(address).toEqual({ theme: 'auto', actor: ['ann'] });
    expect(problems).toEqual([{ name: 'depth', value: depth }]);
  });

  it('knows what the host of a frame wants, and leaves a wish that is no wish at its default', () => {
    expect(readAddress('?embed=1&controls=0&autoplay=1&lang=en-GB')).toEqual({
      address: { theme: 'auto', embed: 1, controls: 0, autoplay: 1 },
      problems: [],
    });
    const { address, problems } = readAddress('?embed=yes&controls=&autoplay=1e9&lang=<script>&embed=1&__proto__[x]=1');
    expect(address).toEqual({ theme: 'auto' });
    expect(problems).toEqual([
      { name: 'embed', value: 'yes' },
      { name: 'controls', value: '' },
      { name: 'autoplay', value: '1e9' },
      { name: 'lang', value: '<script>' },
    ]);
  });

  it.each(['../secret', 'https://example.org/x', 'Story', '', 'a'.repeat(65)])('opens no story named "%s"', (slug) => {
    const { address, problems } = readAddress(`?${new URLSearchParams({ data: slug }).toString()}`);
    expect(address.data).toBeUndefined();
    expect(problems).toHaveLength(1);
  });
});

describe('writing an address', () => {
  it('leaves the defaults out', () => {
    expect(writeAddress({ theme: 'auto' })).toBe('');
    expect(writeAddress({ at: 'one', theme: 'auto' })).toBe('?at=one');
    expect(writeAddress({ view: 'graph', speed: 1, depth: 1, actor: [], theme: 'auto' })).toBe('');
    expect(writeAddress({ embed: 0, controls: 1, autoplay: 0, theme: 'auto' })).toBe('');
  });

  it('keeps one order, whatever was given', () => {
    expect(writeAddress({ theme: 'dark', at: 'one', data: 'story' })).toBe('?data=story&at=one&theme=dark');
    expect(writeAddress({ preview: true, depth: 2, actor: ['a', 'b'], at: 'one', theme: 'auto' })).toBe(
      '?preview&at=one&actor=a,b&depth=2',
    );
  });
});

describe('an address and what it says', () => {
  it('are one another’s inverse, for every parameter that there is', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual({ address, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('come to rest at once: whatever was asked for, the address that is written is read without a problem and written the same', () => {
    const name = fc.constantFrom(
      'data',
      'preview',
      'depth',
      'view',
      'speed',
      'theme',
      'embed',
      'controls',
      'lang',
      'x',
      ...IDS,
      ...LISTS,
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ',', '1', '2', 'lanes', 'dark', '..', 'a,b,a'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (asked) => {
        const { address } = readAddress(`?${new URLSearchParams(asked).toString()}`);
        const written = writeAddress(address);
        const again = readAddress(written);
        expect(again.problems).toEqual([]);
        expect(writeAddress(again.address)).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
