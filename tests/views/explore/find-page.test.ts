import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';
import { Replay } from '../../../src/replay/replay.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import FindPage from '../../../src/views/explore/FindPage.svelte';
import { Highlight } from '../../../src/views/highlight.svelte';

const CALLS = 70;

/** A story of many calls between two, all of which answer "rings". */
function manyCalls() {
  const parsed = parseDataset(
    JSON.stringify({
      title: 'Many calls',
      actors: [
        { id: 'ann', name: 'Ann' },
        { id: 'bob', name: 'Bob' },
      ],
      interactions: Array.from({ length: CALLS }, (_, index) => ({
        id: `call-${String(index)}`,
        type: 'call',
        title: `Ann rings Bob, ${String(index)}`,
        participants: [{ actor: 'ann' }, { actor: 'bob' }],
      })),
    }),
  );
  if (parsed.status === 'invalid') throw new Error('the story does not parse');
  return chronology(parsed.dataset);
}

describe('the search', () => {
  it('says how many answers it lists of how many, and lists the rest on demand, with the focus on the first of them', async () => {
    const story = manyCalls();
    const explore = new Explore(story, {}, () => undefined);
    render(FindPage, { explore, replay: new Replay(story), highlight: new Highlight() });
    const listed = () => within(screen.getByRole('list', { name: 'Found' })).getAllByRole('button');
    await userEvent.type(await screen.findByRole('searchbox'), 'rings');
    await screen.findByText('70 found, the best 30 are listed.');
    expect(listed()).toHaveLength(30);
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(listed()).toHaveLength(60);
    expect(listed()[30]).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect(listed()).toHaveLength(CALLS);
    expect(listed()[60]).toHaveFocus();
    expect(screen.queryByRole('button', { name: /more$/u })).toBeNull();
    expect(screen.getByText('70 found.')).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), ' bob');
    expect(await screen.findAllByRole('button', { name: /^Ann rings/u })).toHaveLength(30);
  });
});
