import { describe, expect, it } from 'vitest';
import { withSeats } from '../../src/commands/layout/with-seats';

const TEXT = '{\n  "title": "A, \\"seats\\": { }",\n  "actors": [ ]\n}\n';
const SEATS = { key: 'abc', seats: { full: [[1, 2], [3]], small: [[4]] } };

describe('writing seats into a dataset', () => {
  it('puts them last and leaves every other byte as it was', () => {
    const made = withSeats(TEXT, SEATS);
    expect(JSON.parse(made)).toEqual({ title: 'A, "seats": { }', actors: [], seats: SEATS });
    expect(made.startsWith('{\n  "title": "A, \\"seats\\": { }",\n  "actors": [ ],\n  "seats": {')).toBe(true);
    expect(made.endsWith('}\n')).toBe(true);
  });

  it('replaces what it wrote before', () => {
    const next = { key: 'def', seats: { full: [[9]] } };
    expect(withSeats(withSeats(TEXT, SEATS), next)).toBe(withSeats(TEXT, next));
  });

  it('refuses a file in which seats stand elsewhere', () => {
    expect(() => withSeats('{ "seats": { "key": "a", "seats": { "full": [[1]] } }, "title": "A" }', SEATS)).toThrow(
      'seats stand elsewhere than at the end of the file',
    );
  });
});
