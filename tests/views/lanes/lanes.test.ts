import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Lanes from '../../../src/views/lanes/Lanes.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { chronology } from '../../../src/model/chronology';
import { Replay } from '../../../src/replay/replay.svelte';
import { Highlight } from '../../../src/views/highlight.svelte';
import { interaction, story } from '../../model/sample';
import { props } from '../tale';

/** Three hundred steps of Ann, and one at the end that is Bob's alone. */
const LONG = chronology(
  story(
    ...Array.from({ length: 299 }, (_, index) =>
      interaction(`s${index}`, { after: index > 0 ? [`s${index - 1}`] : [] }),
    ),
    interaction('far', { after: ['s298'], participants: [{ actor: 'bob', role: 'speaker' }] }),
  ),
);

function show(step = 2, width = 1440, height = 900) {
  const given = props(step);
  const explore = new Explore(given.replay.chronology, {}, () => undefined);
  render(Lanes, { ...given, explore, width, height });
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
    const { region } = show();
    const reached = (): DOMStringMap | undefined =>
      document.activeElement instanceof SVGElement ? { ...document.activeElement.dataset } : undefined;
    await user.tab();
    const first = reached()?.['actor'];
    expect(first).toBeDefined();
    await user.keyboard('{ArrowDown}');
    expect(reached()?.['actor']).toBeDefined();
    expect(reached()?.['actor']).not.toBe(first);
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(reached()?.['interaction']).toBeDefined();
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

  it('say how many interactions they show, and what now, past and ahead look like', () => {
    const { region, replay } = show();
    expect(region).toHaveTextContent(`${String(replay.steps)} interactions in reading order`);
    const key = within(within(region).getByRole('list', { name: 'Key' })).getAllByRole('listitem');
    expect(key.map(({ textContent }) => textContent.trim())).toEqual(['now', 'already replayed', 'still ahead']);
  });

  it('name the state of every stretch, also where the band has no room for its word', () => {
    const { region } = show(1, 390, 844);
    const stretches = [...region.querySelectorAll('.stretch')];
    expect(stretches.length).toBeGreaterThan(2);
    expect(stretches.every((one) => (one.querySelector('title')?.textContent ?? '') !== '')).toBe(true);
    expect(stretches.some((one) => one.querySelector('text') === null)).toBe(true);
  });

  it('write names of states whole: above their bands where there is no room before them', () => {
    const textOf = (region: HTMLElement): string =>
      region.querySelector('[data-label^="state "] text.name')?.textContent ?? '';
    expect(textOf(show(4, 390, 844).region)).toMatch(/Archer.*Baker.*war/u);
    cleanup();
    expect(textOf(show(4).region)).not.toContain('war');
  });

  it('draw of a long story what is near the window, and what the keyboard leads to', async () => {
    const user = userEvent.setup();
    const replay = new Replay(LONG, { step: 1 });
    const explore = new Explore(LONG, {}, () => undefined);
    render(Lanes, { replay, explore, highlight: new Highlight(), width: 1440, height: 900 });
    const region = screen.getByRole('region', { name: 'Lanes' });
    const drawn = within(region).getAllByRole('button', { name: /^Step / }).length;
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(120);
    expect(region.querySelector('[data-interaction="far"]')).toBeNull();
    region.querySelector<SVGElement>('[data-actor="bob"]')?.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(replay.step).toBe(300);
  });
});
