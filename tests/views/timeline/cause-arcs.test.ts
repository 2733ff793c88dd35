import { describe, expect, it } from 'vitest';
import { momentAt } from '../../../src/replay/moment';
import { causeArcs, type CauseArc } from '../../../src/views/timeline/cause-arcs';
import { railFrame } from '../../../src/views/timeline/rail-frame';
import { twoCalls } from '../two-calls';

function arcsAt(step: number): readonly CauseArc[] {
  const story = twoCalls();
  return causeArcs(momentAt(story, step), railFrame(1440, 900, story.steps.length));
}

describe('the arcs over the track', () => {
  it('lead here solid, and on from here dotted', () => {
    expect(arcsAt(2).map(({ key, ahead }) => [key, ahead])).toEqual([
      ['1 2', false],
      ['2 5', true],
    ]);
  });

  it('show the whole chain from its last step', () => {
    expect(arcsAt(5).map(({ key, ahead }) => [key, ahead])).toEqual([
      ['1 2', false],
      ['2 5', false],
    ]);
  });

  it('are none for a step that stands alone', () => {
    expect(arcsAt(3)).toEqual([]);
  });

  it('stay inside the rail', () => {
    const heights = arcsAt(2).flatMap(({ line }) => [...line.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y)));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(2);
  });
});
