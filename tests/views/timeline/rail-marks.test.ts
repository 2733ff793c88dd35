import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { Explore } from '../../../src/views/explore/explore.svelte';
import type { Look } from '../../../src/views/explore/look';
import RailMarks from '../../../src/views/timeline/RailMarks.svelte';
import { railFrame } from '../../../src/views/timeline/rail-frame';
import { replayed, twoCalls } from '../two-calls';

function marks(look: Look) {
  const explore = new Explore(twoCalls(), look, () => undefined);
  const { container } = render(RailMarks, { replay: replayed(), explore, frame: railFrame(1440, 900, 5) });
  const count = (name: string): number => container.querySelectorAll(`.${name}`).length;
  return { count, container };
}

it('the rail marks the steps of a focused actor, and veils those out of view but for the current one', async () => {
  const { count } = marks({ actor: ['ann'] });
  expect(count('mark')).toBe(4);
  await expect.poll(() => count('veil')).toBe(1);
});

it('the rail marks nobody where only a filter is set, and veils what it hides', async () => {
  const { count } = marks({ type: ['call'] });
  expect(count('mark')).toBe(0);
  await expect.poll(() => count('veil')).toBe(3);
});
