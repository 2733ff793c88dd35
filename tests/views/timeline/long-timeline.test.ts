import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { Replay } from '../../../src/replay/replay.svelte';
// What is fetched later is here before, so that no test waits for it.
import '../../../src/views/timeline/LongRail.svelte';
import { interaction, story } from '../../model/sample';
import { viewOf } from '../tale';
import { renderTimeline } from './rail';

const STORY = chronology(
  story(
    ...Array.from({ length: 120 }, (_, index) =>
      interaction(`i${String(index)}`, { title: `Letter ${String(index + 1)}`, date: String(1900 + index) }),
    ),
  ),
);

async function longTimeline(step: number, start = 1): Promise<Replay> {
  const replay = new Replay(STORY, { step, start });
  renderTimeline(replay);
  await screen.findByRole('button', { name: 'Zoom in' });
  return replay;
}

const sight = (): string | null => screen.getByRole('group', { name: /^Zoom of the rail/u }).getAttribute('aria-label');

describe('the timeline of a long story', () => {
  it('has one slider named Time over all steps, whatever is in sight', async () => {
    await longTimeline(60);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    const slider = screen.getByRole('slider', { name: 'Time' });
    expect(slider).toHaveAttribute('max', '120');
    expect(slider).toHaveValue('60');
    expect(slider).toHaveAttribute('aria-valuetext', 'step 60 of 120, 1959, Letter 60');
  });

  it('leaves the focus on the slider when its own rail takes the place of the one that stood in for it', async () => {
    renderTimeline(new Replay(STORY));
    const slider = screen.getByRole('slider', { name: 'Time' });
    slider.focus();
    await screen.findByRole('button', { name: 'Zoom in' });
    expect(slider).not.toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Time' })).toHaveFocus();
  });

  it('zooms in and out by button and by key, and says what is in sight', async () => {
    await longTimeline(60);
    expect(sight()).toMatch(/steps 1 to 120 of 120/u);
    expect(screen.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(sight()).toMatch(/steps 40 to 79 of 120/u);
    screen.getByRole('slider', { name: 'Time' }).focus();
    await userEvent.keyboard('+');
    expect(sight()).toMatch(/steps 54 to 66 of 120/u);
    await userEvent.keyboard('-');
    expect(sight()).toMatch(/steps 41 to 79 of 120/u);
    await userEvent.keyboard('0');
    expect(sight()).toMatch(/steps 1 to 120 of 120/u);
  });

  it('keeps the current step in sight when time leaves it', async () => {
    const replay = await longTimeline(60);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    replay.seek(100);
    await expect.poll(sight).toMatch(/steps 71 to 110 of 120/u);
  });

  it('marks what is pointed at only while it is in sight', async () => {
    const replay = new Replay(STORY, { step: 60 });
    const given = viewOf(replay);
    const container = renderTimeline(replay, given);
    await userEvent.click(await screen.findByRole('button', { name: 'Zoom in' }));
    given.highlight.hovered = { kind: 'interaction', id: 'i49' };
    await expect.poll(() => container.querySelectorAll('.lit').length).toBe(1);
    replay.seek(120);
    await expect.poll(() => container.querySelectorAll('.lit').length).toBe(0);
  });

  it('has the start of a span as well', async () => {
    await longTimeline(60, 20);
    expect(screen.getByRole('slider', { name: 'Start of the span' })).toHaveValue('20');
  });
});
