import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { toldUpTo } from '../../../src/model/told';
import { Replay } from '../../../src/replay/replay.svelte';
import { replayed } from '../two-calls';
import { renderTimeline } from './rail';

function timelineAt(step: number): Replay {
  const replay = replayed({ step });
  renderTimeline(replay);
  return replay;
}

describe('the slider', () => {
  it('is named Time, counts the steps and says where it stands', () => {
    timelineAt(1);
    const slider = screen.getByRole('slider', { name: 'Time' });
    expect(slider).toHaveAttribute('min', '1');
    expect(slider).toHaveAttribute('max', '5');
    expect(slider).toHaveValue('1');
    expect(slider).toHaveAttribute('aria-valuetext', 'step 1 of 5, 3 March 2025, Archer rings Baker');
  });

  it('moves time, and follows it', async () => {
    const replay = timelineAt(1);
    const slider = screen.getByRole('slider', { name: 'Time' });
    await fireEvent.input(slider, { target: { value: '4' } });
    expect(replay.step).toBe(4);
    replay.previous();
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^step 3 of 5, /);
    expect(slider).toHaveValue('3');
  });

  it('stops the playing when it is taken hold of', async () => {
    const replay = timelineAt(1);
    replay.play();
    await fireEvent.pointerDown(screen.getByRole('slider', { name: 'Time' }), { button: 0 });
    expect(replay.playing).toBe(false);
  });
});

describe('the buttons', () => {
  it('are not there where there is one step and nothing to play', () => {
    const { chronology } = replayed({});
    const [only] = chronology.steps;
    if (only === undefined) throw new Error('the story has no steps');
    const replay = new Replay({ ...chronology, steps: [only] });
    renderTimeline(replay);
    expect(screen.getByRole('slider', { name: 'Time' })).toHaveAttribute('max', '1');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('stay where only the first step of a story has been told yet, and the calendar has its date alone', async () => {
    const { chronology } = replayed({});
    const replay = new Replay(chronology);
    replay.tell(toldUpTo(chronology, 1));
    renderTimeline(replay);
    for (const name of ['Previous', 'Play', 'Next']) expect(screen.getByRole('button', { name })).toBeVisible();
    expect(await screen.findByText('3 Mar 2025')).toBeVisible();
  });

  it('go one step on and back, and do nothing beyond the ends', async () => {
    const replay = timelineAt(1);
    const previous = screen.getByRole('button', { name: 'Previous' });
    const next = screen.getByRole('button', { name: 'Next' });
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(previous);
    expect(replay.step).toBe(1);
    await userEvent.click(next);
    expect(replay.step).toBe(2);
    await userEvent.click(previous);
    expect(replay.step).toBe(1);
  });

  it('say Pause while it plays and Play while it does not, on one spot that keeps the focus', async () => {
    const replay = timelineAt(1);
    screen.getByRole('button', { name: 'Play' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(replay.playing).toBe(true);
    expect(screen.getByRole('button', { name: 'Pause' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(replay.playing).toBe(false);
    expect(screen.getByRole('button', { name: 'Play' })).toHaveFocus();
  });

  it('choose the speed', async () => {
    const replay = timelineAt(1);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '1.5×');
    expect(replay.speed).toBe(1.5);
  });
});
