import { describe, expect, it } from 'vitest';
import { keptSteps, nearestBase, reachable } from '../../../../src/views/stage/canvas/checkpoints';
import { Layer } from '../../../../src/views/stage/canvas/layer';

/** By step number how many strokes lie before it, where the steps from 1 have these many. */
function firstOf(strokes: readonly number[]): Uint32Array {
  const first = [0, 0];
  for (const count of strokes) first.push((first.at(-1) ?? 0) + count);
  return Uint32Array.from(first);
}

const even = firstOf(Array.from({ length: 90 }, () => 1));

describe('what is drawn for a move through time', () => {
  it('keeps pictures with about as many strokes between any two', () => {
    expect(keptSteps(even, 8)).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
    expect(keptSteps(firstOf([80, 1, 1, 1, 1, 1, 1, 1, 1, 1]), 8)).toEqual([1]);
  });

  it('keeps none of a story of one step, and none where none is asked for', () => {
    expect(keptSteps(firstOf([1]), 8)).toEqual([]);
    expect(keptSteps(even, 0)).toEqual([]);
  });

  it('draws on from where it is, or from the nearest picture before the goal', () => {
    const kept = [10, 20, 30];
    expect(nearestBase(12, 15, kept)).toBe(12);
    expect(nearestBase(12, 33, kept)).toBe(30);
    expect(nearestBase(33, 29, kept)).toBe(20);
    expect(nearestBase(33, 9, kept)).toBe(0);
    expect(nearestBase(33, 30, kept)).toBe(30);
  });

  it('goes as far as the strokes of one frame reach, and one step at the least', () => {
    expect(reachable(even, 0, 90, 25)).toBe(25);
    expect(reachable(even, 85, 90, 25)).toBe(90);
    expect(reachable(firstOf([500, 500]), 0, 2, 25)).toBe(1);
  });
});

/** A canvas that remembers, as text, what was drawn on it and in which order. */
class Paper {
  width = 0;
  height = 0;
  drawn = '';

  getContext(): unknown {
    return {
      setTransform: () => undefined,
      clearRect: () => (this.drawn = ''),
      drawImage: (other: Paper) => (this.drawn += other.drawn),
      fillText: (text: string) => (this.drawn += text),
    };
  }
}

/** A layer on such canvases, and how many steps it has drawn in all. */
function layerOf(stops: readonly number[]) {
  let count = 0;
  const layer = new Layer(
    {
      width: 10,
      height: 10,
      first: even,
      stops,
      draw: (context, step) => {
        count += 1;
        context.fillText(`${step} `, 0, 0);
      },
    },
    () => new Paper() as unknown as HTMLCanvasElement,
  );
  const drawn = (): string => String(Reflect.get(layer.bitmap, 'drawn'));
  return { layer, drawn, count: () => count };
}

const upTo = (step: number): string => Array.from({ length: step }, (_, index) => `${index + 1} `).join('');

describe('a layer', () => {
  it('shows after any walk what it shows when it is opened there', () => {
    const { layer, drawn } = layerOf(keptSteps(even, 8));
    for (const step of [5, 90, 42, 41, 9, 10, 77, 0, 33]) {
      expect(layer.advance(step, 1000)).toBe(true);
      expect(drawn()).toBe(upTo(step));
    }
  });

  it('draws only what changed', () => {
    const { layer, count } = layerOf(keptSteps(even, 8));
    layer.advance(90, 1000);
    layer.advance(45, 1000);
    expect(count()).toBe(95);
    layer.advance(46, 1000);
    expect(count()).toBe(96);
  });

  it('goes on over several frames where there is much to draw, and can turn back on the way', () => {
    const { layer, drawn } = layerOf([]);
    expect(layer.advance(90, 25)).toBe(false);
    expect(layer.advance(90, 25)).toBe(false);
    expect(drawn()).toBe(upTo(50));
    expect(layer.advance(30, 40)).toBe(true);
    expect(drawn()).toBe(upTo(30));
  });
});
