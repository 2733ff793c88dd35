import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress, type Address } from '../../src/host/address';

describe('reading an address', () => {
  it('finds the story, the step and the colours', () => {
    expect(readAddress('?data=other-story&at=aides-call&theme=dark')).toEqual({
      address: { data: 'other-story', at: 'aides-call', theme: 'dark' },
      problems: [],
    });
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
    expect(problems).toEqual(['The address asks for colours that do not exist, so yours are used.']);
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
  });

  it('keeps one order, whatever was given', () => {
    expect(writeAddress({ theme: 'dark', at: 'one', data: 'story' })).toBe('?data=story&at=one&theme=dark');
  });

  it('is read back as it was', () => {
    const address: fc.Arbitrary<Address> = fc
      .record({
        data: fc.option(fc.stringMatching(/^[a-z0-9-]{1,64}$/), { nil: undefined }),
        at: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      })
      .map(({ data, at, theme }) => ({ ...(data !== undefined && { data }), ...(at !== undefined && { at }), theme }));
    fc.assert(
      fc.property(address, (one) => {
        expect(readAddress(writeAddress(one)).address).toEqual(one);
      }),
    );
  });
});
