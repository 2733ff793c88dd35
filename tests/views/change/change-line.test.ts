import { render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import ChangeLine from '../../../src/views/change/ChangeLine.svelte';
import { changeSentence } from '../../../src/views/change/change-words';
import { props, TALE } from '../tale';

function line(step: number, width = 900, narrow = false) {
  const { replay } = props(step);
  render(ChangeLine, { replay, width, narrow });
  return { replay, group: screen.getByRole('group', { name: 'What changed' }) };
}

function words(element: HTMLElement): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

describe('the change line', () => {
  it('says each new state where there was none before', () => {
    const { group } = line(1);
    expect(within(group).getAllByRole('listitem').map(words)).toEqual([
      'The grain pact drafted',
      'Archer and Baker war paused',
    ]);
  });

  it('says the old state and the new', () => {
    const { group } = line(2);
    expect(within(group).getAllByRole('listitem').map(words)).toEqual(['The grain pact drafted is now signed']);
  });

  it('marks with a cross what no longer holds', () => {
    const { group } = line(4);
    const [item] = within(group).getAllByRole('listitem');
    expect(item && words(item)).toBe('The grain pact signed is now torn up');
    expect(item?.querySelectorAll('.chip.now svg')).toHaveLength(1);
  });

  it('is never empty: a step that changes no state is itself what is new', () => {
    const { group } = line(3);
    expect(words(group)).toBe('What changed A report is added Baker');
    expect(within(group).queryByRole('list')).toBeNull();
  });

  it('is as short as its room, and keeps for a screen reader what does not fit', () => {
    const { group } = line(1, 240, true);
    expect(within(group).getAllByRole('listitem')).toHaveLength(2);
    expect(words(group)).toContain('Pact drafted');
    expect(group).toHaveTextContent('+1');
  });

  it('follows the replay', async () => {
    const { replay, group } = line(1);
    replay.seek(2);
    await tick();
    expect(words(group)).toContain('drafted is now signed');
  });
});

describe('the sentence of a change', () => {
  const sentence = (step: number) => {
    const { replay } = props(step);
    return changeSentence(TALE, replay.moment, replay.steps);
  };

  it('names the step, its headline and every change', () => {
    expect(sentence(1)).toBe(
      'Step 1 of 5, Ann meets Bob: The grain pact now drafted; Archer and Baker, war, now paused.',
    );
  });

  it('says what is added where no state changes', () => {
    expect(sentence(3)).toBe('Step 3 of 5, A paper tells of it: a report is added, Baker.');
  });
});
