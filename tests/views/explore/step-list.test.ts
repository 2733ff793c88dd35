import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { Replay } from '../../../src/replay/replay.svelte';
import StepList from '../../../src/views/explore/StepList.svelte';
import { Highlight } from '../../../src/views/highlight.svelte';
import { interaction, story } from '../../model/sample';

const LONG = chronology(
  story(
    ...Array.from({ length: 1000 }, (_, index) =>
      interaction(`step-${String(index + 1)}`, { title: `Event ${String(index + 1)}`, date: '2025' }),
    ),
  ),
);
/** Every second step, as of an actor who takes part in these. */
const OWN = LONG.steps.filter(({ number }) => number % 2 === 0);

function titles(): (string | undefined)[] {
  return [...document.querySelectorAll('li')].map((row) => /Event (\d+)$/u.exec(row.textContent.trim())?.[1]);
}

describe('the steps of an actor who takes part in very many', () => {
  it('are those around now, and more on demand', async () => {
    const replay = new Replay(LONG, { step: 501 });
    render(StepList, { steps: OWN, replay, highlight: new Highlight(), label: 'Steps' });
    expect(titles()).toEqual(Array.from({ length: 31 }, (_, index) => String(470 + 2 * index)));
    await userEvent.click(screen.getByText('Show more of 235 later steps'));
    expect(titles()).toHaveLength(431);
    expect(titles().at(-1)).toBe('930');
  });

  it('begin with the first before any of them is told', () => {
    const replay = new Replay(LONG, { step: 1 });
    render(StepList, { steps: OWN, replay, highlight: new Highlight(), label: 'Steps' });
    expect(titles()).toEqual(Array.from({ length: 15 }, (_, index) => String(2 + 2 * index)));
    expect(screen.queryByText(/earlier/u)).toBeNull();
  });

  it('are all of a list that is not long', () => {
    const replay = new Replay(LONG, { step: 700 });
    render(StepList, { steps: OWN.slice(0, 200), replay, highlight: new Highlight(), label: 'Steps' });
    expect(titles()).toHaveLength(200);
  });
});
