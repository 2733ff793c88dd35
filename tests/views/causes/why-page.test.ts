import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../src/views/explore/look';
import { Explore } from '../../../src/views/explore/explore.svelte';
import Exploring from '../../../src/views/explore/Exploring.svelte';
import { props } from '../tale';

function walk(step: number, why: string, from: 'app' | 'address' = 'app') {
  const { replay, highlight } = props(step);
  const looks: Look[] = [];
  const explore: Explore = new Explore(replay.chronology, { why }, () => looks.push(explore.look));
  const target = document.body.appendChild(document.createElement('div'));
  target.className = 'backchannel';
  target.tabIndex = -1;
  if (from === 'app') target.focus();
  render(Exploring, { target, props: { explore, replay, highlight } });
  const list = screen.getByRole('list', { name: 'The thread' });
  return { replay, highlight, explore, looks, list, user: userEvent.setup() };
}

function words(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

describe('the thread of causes', () => {
  it('shows the whole chain in order, each with how it follows and who says so', () => {
    const { list } = walk(2, 'call');
    expect(within(list).getAllByRole('listitem').map(words)).toEqual([
      'Ann meets Bob Step 1, ¶ 3, 5, Ann Archer, quoted',
      'sets up Ann rings Bob Step 2, ¶ 7, An aide, where the walk began',
      'leads to Ann visits Bob Step 4, ¶ 9',
    ]);
    expect(screen.getByText('1 step led to it, and it leads to 1 step.')).toBeVisible();
  });

  it('opens on the nearest cause, so that Enter leads there, and Enter again to the one before', async () => {
    const { replay, user } = walk(4, 'visit');
    expect(document.activeElement).toHaveTextContent('Ann rings Bob');
    await user.keyboard('{Enter}');
    expect(replay.step).toBe(2);
    expect(document.activeElement).toHaveTextContent('Ann meets Bob');
    await user.keyboard('{Enter}');
    expect(replay.step).toBe(1);
  });

  it('takes no focus where the address opens it', () => {
    walk(4, 'visit', 'address');
    expect(document.body).toHaveFocus();
  });

  it('is walked by arrows in both directions, and lights the step that has the focus', async () => {
    const { highlight, user } = walk(2, 'call');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(highlight.hovered).toEqual({ kind: 'interaction', id: 'visit' });
    await user.keyboard('{Home}');
    expect(highlight.hovered).toEqual({ kind: 'interaction', id: 'talks' });
  });

  it('is left by Escape, and the step stays where the walk has come to', async () => {
    const { replay, looks, explore, user } = walk(4, 'visit');
    await user.keyboard('{Enter}{Escape}');
    expect(replay.step).toBe(2);
    expect(looks).toEqual([{}]);
    expect(explore.away).toBe(false);
  });

  it('keeps the chain while it is walked, and leads back to where it began', async () => {
    const { replay, list, user } = walk(4, 'visit');
    await user.keyboard('{Enter}');
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Back to where the walk began, step 4' }));
    expect(replay.step).toBe(4);
  });

  it('offers the thread of a step outside it', async () => {
    const { replay, looks, user } = walk(5, 'call');
    await user.click(screen.getByRole('button', { name: 'Walk the thread of step 5' }));
    expect(looks.at(-1)).toEqual({ why: 'quarrel' });
    expect(replay.step).toBe(5);
    expect(screen.getByText('The source names no cause of it, and nothing that follows from it.')).toBeVisible();
  });
});
