import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { Replay } from '../../../src/replay/replay.svelte';
import Chronicle from '../../../src/views/chronicle/Chronicle.svelte';
import { interaction, story } from '../../model/sample';
import { props, viewOf } from '../tale';

function items() {
  return within(screen.getByRole('list', { name: 'Chronicle' })).getAllByRole('listitem');
}

describe('the chronicle', () => {
  it('lists every step with its date, in order', () => {
    render(Chronicle, props());
    expect(items().map((item) => item.textContent.replace(/\s+/gu, ' ').trim())).toEqual([
      '10 Jan 2025 Ann meets Bob',
      'February 2025 Ann rings Bob',
      'Between 1 Feb and 5 Mar 2025 A paper tells of it',
      '1 or 5 Mar 2025 Ann visits Bob',
      '1 Apr 2025 Bob blames Ann',
    ]);
  });

  it('marks the current step and no other', async () => {
    const given = props(2);
    const { replay } = given;
    const { rerender } = render(Chronicle, given);
    const marked = () => items().map((item) => item.getAttribute('aria-current'));
    expect(marked()).toEqual([null, 'step', null, null, null]);
    replay.next();
    await rerender({});
    expect(marked()).toEqual([null, null, 'step', null, null]);
  });

  it('waits while moves hurry, and marks the step that they come to rest at', async () => {
    const given = props(2, { onmove: () => true });
    const { rerender } = render(Chronicle, given);
    const { replay } = given;
    const marked = () => items().findIndex((item) => item.getAttribute('aria-current') === 'step') + 1;
    replay.seek(3);
    replay.seek(4);
    await rerender({});
    expect(marked()).toBe(2);
    replay.rest();
    await rerender({});
    expect(marked()).toBe(4);
  });

  it('goes to a step that is clicked, as a visit, and stops playing', async () => {
    const onmove = vi.fn();
    const given = props(1, { onmove });
    render(Chronicle, given);
    const { replay } = given;
    replay.play();
    await userEvent.click(screen.getByRole('button', { name: /Ann visits Bob/u }));
    expect(replay.step).toBe(4);
    expect(replay.playing).toBe(false);
    expect(onmove.mock.calls).toEqual([['play'], ['pause'], ['visit']]);
  });

  it('works by keyboard', async () => {
    const given = props(1);
    render(Chronicle, given);
    const { replay } = given;
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(replay.step).toBe(2);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(replay.step).toBe(3);
  });

  it('lights everywhere the step that the pointer or the focus is on', async () => {
    const given = props();
    render(Chronicle, given);
    const { highlight } = given;
    await userEvent.hover(screen.getByRole('button', { name: /Ann rings Bob/u }));
    expect(highlight.hovered).toEqual({ kind: 'interaction', id: 'call' });
    await userEvent.unhover(screen.getByRole('button', { name: /Ann rings Bob/u }));
    expect(highlight.hovered).toBeUndefined();
    await userEvent.tab();
    expect(highlight.lit('interaction', 'talks')).toBe(true);
  });
});

describe('the chronicle of a long story', () => {
  const LONG = chronology(
    story(
      ...Array.from({ length: 1000 }, (_, index) =>
        interaction(`step-${String(index + 1)}`, { title: `Event ${String(index + 1)}`, date: '2025' }),
      ),
    ),
  );

  it('holds the rows around the current step, and more on demand', async () => {
    const replay = new Replay(LONG, { step: 500 });
    render(Chronicle, viewOf(replay));
    expect(screen.getAllByRole('listitem')).toHaveLength(31);
    expect(screen.getByRole('button', { name: /Event 500$/u }).closest('li')).toHaveAttribute('aria-current', 'step');
    await userEvent.click(screen.getByRole('button', { name: 'Show more of 484 earlier steps' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(431);
  });

  it('makes no row anew when it goes on: those left behind become those that it comes to, in order', async () => {
    const replay = new Replay(LONG, { step: 500 });
    const { rerender } = render(Chronicle, viewOf(replay));
    const before = screen.getAllByRole('listitem');
    replay.seek(503);
    await rerender({});
    const after = screen.getAllByRole('listitem');
    expect(after.slice(0, 28)).toEqual(before.slice(3));
    expect(new Set(after)).toEqual(new Set(before));
    expect(after.map((row) => /Event (\d+)$/u.exec(row.textContent.trim())?.[1])).toEqual(
      Array.from({ length: 31 }, (_, index) => String(488 + index)),
    );
    expect(after[15]).toHaveAttribute('aria-current', 'step');
  });
});
