import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Explore } from '../../../src/views/explore/explore.svelte';
import KeysPage from '../../../src/views/keys/KeysPage.svelte';
import { press } from '../../../src/views/keys/press';
import { props } from '../tale';

function pressing(step: number) {
  const { replay } = props(step);
  const explore = new Explore(replay.chronology, {}, () => undefined);
  return { replay, explore, key: (key: string) => press(key, replay, explore) };
}

describe('the keys of the page', () => {
  it('lead to the cause and on to the effect, and stay where there is none', () => {
    const { replay, key } = pressing(4);
    const steps = ['c', 'c', 'c', 'e', 'e', 'e'].map((one) => {
      key(one);
      return replay.step;
    });
    expect(steps).toEqual([2, 1, 1, 2, 4, 4]);
  });

  it('pause the story where they lead away from the step', () => {
    const { replay, key } = pressing(2);
    replay.play();
    key('c');
    expect(replay.playing).toBe(false);
  });

  it('open the thread of a step and hold it, and undo both', () => {
    const { explore, key } = pressing(2);
    key('w');
    key('h');
    expect(explore.look).toEqual({ why: 'call', held: 'call' });
    key('w');
    key('h');
    expect(explore.look).toEqual({});
  });

  it('open the list of keys in the place of the search, and close it', () => {
    const { explore, key } = pressing(2);
    explore.turn('find');
    key('?');
    expect(explore.page).toBe('keys');
    key('?');
    expect(explore.away).toBe(false);
  });

  it('can be switched off', async () => {
    const { explore, replay } = pressing(2);
    render(KeysPage, { explore, replay });
    await userEvent.click(screen.getByRole('switch', { name: 'Single letters: on' }));
    expect(explore.letters).toBe(false);
    expect(screen.getByRole('switch')).not.toBeChecked();
  });

  it('are all told in the list of keys', () => {
    const { explore, replay } = pressing(2);
    render(KeysPage, { explore, replay });
    expect(
      screen
        .getAllByRole('term')
        .slice(0, 8)
        .map(({ textContent }) => textContent.trim()),
    ).toEqual([...['[ ]', 't', 'w', 'c', 'e', 'h', '/', '?']]);
  });
});
