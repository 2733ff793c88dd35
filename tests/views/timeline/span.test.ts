import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReplayOptions, Replay } from '../../../src/replay/replay.svelte';
// What is fetched later is here before, so that no test waits for it.
import '../../../src/views/timeline/Span.svelte';
import { spanSentences } from '../../../src/views/timeline/span-words';
import { replayed, twoCalls } from '../two-calls';
import { renderTimeline } from './rail';

function timeline(options: ReplayOptions): Replay {
  const replay = replayed(options);
  renderTimeline(replay);
  return replay;
}

const start = () => screen.findByRole('slider', { name: 'Start of the span' });

describe('the span on the rail', () => {
  it('is not there until it is asked for, and goes when the whole story is asked for', async () => {
    const replay = timeline({ step: 3 });
    expect(screen.getAllByRole('slider')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'From here on' }));
    expect([replay.start, replay.step]).toEqual([3, 3]);
    expect(await start()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^from step 3 of 5, .*tells of it$/u),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Whole story' }));
    expect(replay.start).toBe(1);
    expect(screen.getAllByRole('slider')).toHaveLength(1);
  });

  it('cannot be started at the first step, where it would change nothing', () => {
    timeline({ step: 1 });
    expect(screen.getByRole('button', { name: 'From here on' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('leaves one slider named Time beside its start, which keys move', async () => {
    const replay = timeline({ step: 5, start: 3 });
    const slider = await start();
    expect(screen.getAllByRole('slider', { name: 'Time' })).toHaveLength(1);
    await fireEvent.input(slider, { target: { value: '2' } });
    expect([replay.start, replay.step]).toEqual([2, 5]);
  });

  it('stays in the reader’s hands while its start is open, until they let it go', async () => {
    const replay = timeline({ step: 5, start: 2 });
    const slider = await start();
    slider.focus();
    await fireEvent.input(slider, { target: { value: '1' } });
    expect(replay.start).toBe(1);
    expect(slider).toHaveFocus();
    expect(slider).toHaveAttribute('aria-valuetext', 'from the beginning');
    slider.blur();
    await expect.poll(() => screen.queryByRole('slider', { name: 'Start of the span' })).toBeNull();
  });

  it('moves as a whole by Shift and an arrow, and keeps its width', async () => {
    const replay = timeline({ step: 4, start: 2 });
    (await start()).focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect([replay.start, replay.step]).toEqual([3, 5]);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect([replay.start, replay.step]).toEqual([3, 5]);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect([replay.start, replay.step]).toEqual([2, 4]);
  });
});

describe('the words for a span', () => {
  const { steps } = twoCalls();

  it('tell its steps and dates, what counts at its edge and what adds up', () => {
    expect(spanSentences(steps, 1, 5)).toEqual([
      'Steps 1 to 5 of 5: 3 Mar 2025 to May 2025.',
      'A step counts by its place in the order, even where its dates reach over the edge.',
      'Where things stand still adds up from the beginning.',
    ]);
    expect(spanSentences(steps, 3, 3)[0]).toBe('Only step 3 of 5.');
  });
});
