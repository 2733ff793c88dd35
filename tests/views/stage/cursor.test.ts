import { describe, expect, it } from 'vitest';
import { Cursor } from '../../../src/views/stage/cursor.svelte';
import { graphOf } from '../../layout/story';

const GRAPH = graphOf(['a b', 'b c', 'a c']);

describe('the cursor of the stage', () => {
  it('starts on the first actor of the story, the one tab stop', () => {
    const cursor = new Cursor(GRAPH);
    expect(cursor.at({ kind: 'actor', id: 'a' })).toBe(true);
    expect(cursor.at({ kind: 'actor', id: 'b' })).toBe(false);
    expect(cursor.at({ kind: 'interaction', id: 'i0' })).toBe(false);
  });

  it('goes from actor to actor in the order of the story, round and round', () => {
    const cursor = new Cursor(GRAPH);
    expect(cursor.follow('ArrowRight')).toEqual({ kind: 'actor', id: 'b' });
    expect(cursor.follow('ArrowLeft')).toEqual({ kind: 'actor', id: 'c' });
  });

  it('walks the interactions of the actor that was reached last', () => {
    const cursor = new Cursor(GRAPH);
    expect(cursor.follow('ArrowDown')).toEqual({ kind: 'interaction', id: 'i0' });
    cursor.reach({ kind: 'interaction', id: 'i0' });
    expect(cursor.follow('ArrowDown')).toEqual({ kind: 'interaction', id: 'i2' });
    expect(cursor.follow('ArrowUp')).toEqual({ kind: 'interaction', id: 'i2' });
    expect(cursor.at({ kind: 'actor', id: 'a' })).toBe(false);
  });

  it('comes back from an interaction to its actor by Escape, and leaves Escape alone on an actor', () => {
    const cursor = new Cursor(GRAPH);
    expect(cursor.follow('Escape')).toBeUndefined();
    cursor.reach({ kind: 'interaction', id: 'i1' });
    expect(cursor.follow('Escape')).toEqual({ kind: 'actor', id: 'b' });
  });

  it('passes by the interactions before the first step that is drawn', () => {
    let start = 1;
    const cursor = new Cursor(GRAPH, () => start);
    cursor.reach({ kind: 'interaction', id: 'i0' });
    start = 2;
    expect(cursor.at({ kind: 'interaction', id: 'i0' })).toBe(false);
    expect(cursor.at({ kind: 'actor', id: 'a' })).toBe(true);
    expect(cursor.follow('ArrowDown')).toEqual({ kind: 'interaction', id: 'i2' });
  });

  it('knows no other key', () => {
    expect(new Cursor(GRAPH).follow('a')).toBeUndefined();
  });
});
