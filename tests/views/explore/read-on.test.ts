import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Explore } from '../../../src/views/explore/explore.svelte';
import type { Look } from '../../../src/views/explore/look';
import Exploring from '../../../src/views/explore/Exploring.svelte';
import { props, TALE_ORDER } from '../tale';

afterEach(() => document.body.replaceChildren());

/** The pages in the place where the shell has them. */
function show(look: Look) {
  const root = document.createElement('div');
  root.className = 'backchannel';
  const reading = document.createElement('div');
  reading.className = 'reading';
  root.append(reading);
  document.body.append(root);
  const explore = new Explore(TALE_ORDER, look, () => undefined);
  render(Exploring, { target: reading, props: { ...props(2), explore } });
  return { explore };
}

const headline = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('a page that takes the place of another', () => {
  it('takes the focus along: from an actor to a pair, and back to one alone', async () => {
    show({ actor: ['ann'] });
    await userEvent.click(screen.getByRole('button', { name: /^Baker, \d$/u }));
    expect(await headline('Ann Archer and Bob Baker')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Baker alone' }));
    expect(await headline('Bob Baker')).toHaveFocus();
  });

  it('takes the focus along from the search to what was found', async () => {
    const { explore } = show({ actor: ['ann'] });
    explore.page = 'find';
    await userEvent.type(await screen.findByRole('searchbox'), 'Baker{Enter}');
    expect(await headline('Bob Baker')).toHaveFocus();
  });
});
