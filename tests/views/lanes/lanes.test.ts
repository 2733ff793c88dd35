import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Lanes from '../../../src/views/lanes/Lanes.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { props } from '../tale';

function show(step = 2) {
  const given = props(step);
  const explore = new Explore(given.replay.chronology, {}, () => undefined);
  render(Lanes, { ...given, explore, width: 1440, height: 900 });
  return { ...given, region: screen.getByRole('region', { name: 'Lanes' }) };
}

describe('the lanes', () => {
  it('show every interaction as a bead with its step, the current one marked', () => {
    const { region, replay } = show();
    const beads = within(region).getAllByRole('button', { name: /^Step / });
    expect(beads).toHaveLength(replay.steps);
    expect(beads.filter((bead) => bead.getAttribute('aria-current') === 'step')).toHaveLength(1);
    expect(within(region).getByRole('button', { current: 'step' })).toHaveAccessibleName(
      /^Step 2 of 5, .*Ann rings Bob$/u,
    );
  });

  it('go to a step by click and by Enter', async () => {
    const user = userEvent.setup();
    const { region, replay } = show();
    await user.click(within(region).getByRole('button', { name: /Bob blames Ann/u }));
    expect(replay.step).toBe(5);
    within(region)
      .getByRole('button', { name: /Ann meets Bob/u })
      .focus();
    await user.keyboard('{Enter}');
    expect(replay.step).toBe(1);
  });

  it('have one tab stop, from which the arrows walk lanes and steps', async () => {
    const user = userEvent.setup();
    const { region, highlight } = show();
    await user.tab();
    const first = highlight.hovered;
    expect(first?.kind).toBe('actor');
    await user.keyboard('{ArrowDown}');
    expect(highlight.hovered?.kind).toBe('actor');
    expect(highlight.hovered?.id).not.toBe(first?.id);
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(highlight.hovered?.kind).toBe('interaction');
    expect(region.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('show the states of pairs as bands, whose stretches lead to the step that set them', async () => {
    const user = userEvent.setup();
    const { region, replay } = show(4);
    expect(region).toHaveTextContent('Where things stand');
    const stretches = [...region.querySelectorAll('.stretch')].filter((one) => one.textContent.includes('paused'));
    expect(stretches).toHaveLength(1);
    if (stretches[0]) await user.click(stretches[0]);
    expect(replay.step).toBe(1);
  });
});
