import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { Replay } from '../../../src/replay/replay.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import Evidence from '../../../src/views/panel/Evidence.svelte';
import Panel from '../../../src/views/panel/Panel.svelte';
import { TALE, props, viewOf } from '../tale';

function panel(step: number, onopen = () => {}) {
  const { replay, highlight } = props(step);
  const explore = new Explore(replay.chronology, {}, () => undefined);
  const { container } = render(Panel, { replay, highlight, explore, onopen });
  return { replay, highlight, explore, container };
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The part of the panel under a heading. */
function part(name: string): HTMLElement {
  const found = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (found === null) throw new Error(`no part under the heading: "${name}"`);
  return found;
}

describe('the head of the panel', () => {
  it('says what kind of step it is and where it stands', () => {
    panel(1);
    expect(screen.getByText('Meeting')).toBeVisible();
    expect(screen.getByText('Step 1 of 5')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Ann meets Bob');
    expect(screen.getByText('They meet for the first time.')).toBeVisible();
  });

  it.each([
    [1, '10 Jan 2025'],
    [2, 'February 2025 “in February”'],
    [3, 'Between 1 Feb and 5 Mar 2025 no day given'],
    [4, '1 or 5 Mar 2025 the source disagrees'],
    [5, '1 Apr 2025 uncertain'],
  ])('dates step %i as its source does', (step, date) => {
    const { container } = panel(step);
    expect(words(container.querySelector('.date'))).toBe(date);
  });

  it('says the place, and a status other than that it occurred', () => {
    panel(4);
    expect(screen.getByText('Rome')).toBeVisible();
    expect(screen.getByText('Disputed')).toBeVisible();
  });
});

describe('the chain', () => {
  it('says what led here, step by step, with the verb between', () => {
    panel(4);
    const led = within(screen.getByRole('list', { name: 'What led here' })).getAllByRole('listitem');
    expect(led.map(words)).toEqual(['Ann meets Bob ¶ 3', 'sets up Ann rings Bob ¶ 7', 'leads to Ann visits Bob ¶ 9']);
    expect(screen.queryByRole('list', { name: 'What it leads to' })).toBeNull();
  });

  it('says what it leads to', () => {
    panel(1);
    const leads = within(screen.getByRole('list', { name: 'What it leads to' })).getAllByRole('listitem');
    expect(leads.map(words)).toEqual(['sets up Ann rings Bob ¶ 7', 'leads to Ann visits Bob ¶ 9']);
  });

  it('is walked back and on by its two buttons, and by its entries', async () => {
    const { replay } = panel(4);
    await userEvent.click(screen.getByRole('button', { name: 'Back to a cause' }));
    expect(replay.step).toBe(2);
    await userEvent.click(screen.getByRole('button', { name: 'On to an effect' }));
    expect(replay.step).toBe(4);
    expect(screen.getByRole('button', { name: 'On to an effect' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'On to an effect' }));
    expect(replay.step).toBe(4);
    await userEvent.click(screen.getByRole('button', { name: /Ann meets Bob/u }));
    expect(replay.step).toBe(1);
  });

  it('is not there for a step that stands alone', () => {
    panel(5);
    expect(screen.queryByRole('button', { name: 'Back to a cause' })).toBeNull();
  });
});

describe('the evidence', () => {
  it('gives each passage its paragraphs, its words and its voice', () => {
    panel(1);
    const passages = within(part('Where it says so')).getAllByRole('listitem');
    expect(passages.map(words)).toEqual([
      '¶ 3, 5 “We met” Ann Archer, quoted',
      '¶ 4 Who sat at the table Article’s own voice',
    ]);
    expect(words(part('Where it says so'))).toMatch(/Source: A paper$/u);
  });

  it('names a voice that is no actor in the words of the file', () => {
    panel(2);
    expect(within(part('Where it says so')).getByText('An aide')).toBeVisible();
  });

  it('does not list a passage that names nothing but its source', () => {
    const { replay } = props(1);
    const [interaction] = replay.chronology.steps.map((step) => step.interaction);
    const { dataset } = replay.chronology;
    if (interaction === undefined) throw new Error('a story without steps');
    const source = dataset.sources[0]?.id ?? '';
    render(Evidence, { dataset, interaction: { ...interaction, evidence: [{ source }] } });
    expect(words(part('Where it says so'))).toMatch(/^Where it says so Source: A paper$/u);
    expect(within(part('Where it says so')).queryByRole('listitem')).toBeNull();
  });
});

describe('two dates for one thing', () => {
  it('stand side by side, each with its paragraph and its words', async () => {
    panel(4);
    await screen.findByText('Two dates for one visit');
    const readings = within(part('Two dates for one visit')).getAllByRole('listitem');
    expect(readings.map(words)).toEqual([
      expect.stringMatching(/^Saturday 1 Mar .*¶ 9 : “on Saturday”$/u),
      expect.stringMatching(/^Wednesday 5 Mar .*The visit, four days on ¶ 10$/u),
    ]);
  });

  it('come with a note on how they are shown', async () => {
    panel(4);
    await screen.findByText('How it is shown');
    expect(part('How it is shown')).toHaveTextContent('The paper gives two days.');
  });
});

describe('what else the panel says', () => {
  it('shows the note of a step', () => {
    panel(5);
    expect(part('Note')).toHaveTextContent('A Tuesday is inferred.');
  });

  it('says where things stand, what is new and what is over', async () => {
    panel(4);
    const rows = within(await screen.findByRole('table', { name: 'Where things stand' })).getAllByRole('row');
    expect(rows.map((row) => [...row.children].map(words))).toEqual([
      ['The grain pact', 'torn up, new at this step'],
      ['Archer and Baker war', 'paused'],
    ]);
    expect(rows.map(({ className }) => className.includes('over'))).toEqual([true, false]);
  });

  it('tells on demand how a state came about, each change leading to the step that made it', async () => {
    const { replay } = panel(4);
    await userEvent.click(await screen.findByRole('button', { name: 'The grain pact' }));
    const history = screen.getByRole('list', { name: 'States of The grain pact' });
    expect(within(history).getAllByRole('listitem').map(words)).toEqual([
      'drafted step 1, 10 Jan 2025 Ann meets Bob',
      'signed step 2, February 2025 Ann rings Bob',
      'torn up step 4, 1 or 5 Mar 2025 Ann visits Bob',
    ]);
    expect(within(history).getByRole('listitem', { current: true })).toHaveTextContent('torn up');
    await userEvent.click(within(history).getByRole('button', { name: /signed/u }));
    expect(replay.step).toBe(2);
    expect(within(history).getAllByRole('listitem')[2]).toHaveTextContent('still to come');
    await userEvent.click(screen.getByRole('button', { name: 'The grain pact' }));
    expect(screen.queryByRole('list', { name: 'States of The grain pact' })).toBeNull();
  });

  it('holds its step, and lets it go', async () => {
    const { explore } = panel(4);
    await userEvent.click(await screen.findByRole('button', { name: 'Hold this step' }));
    expect(explore.look).toEqual({ held: 'visit' });
    await userEvent.click(screen.getByRole('button', { name: 'Let step 4 go' }));
    expect(explore.look).toEqual({});
  });

  it('holds no step of a story that has but one', async () => {
    const alone = chronology({ ...TALE, interactions: TALE.interactions.slice(0, 1) });
    render(Panel, { ...viewOf(new Replay(alone)), onopen: () => {} });
    expect(await screen.findByRole('heading', { name: 'Where things stand' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hold this step' })).toBeNull();
  });

  it('opens the whole thread of its step', async () => {
    const { explore } = panel(4);
    await userEvent.click(screen.getByRole('button', { name: 'Why?' }));
    expect(explore.look).toEqual({ why: 'visit' });
  });

  it('offers the rest of the step where there is room only for its head', () => {
    const onopen = vi.fn();
    const { container } = panel(4, onopen);
    const offered = [...container.querySelectorAll<HTMLElement>('.caption-links button')];
    expect(offered.map(words)).toEqual(['2 dates', 'What led here', 'Evidence, ¶ 9, 10']);
    offered[0]?.click();
    expect(onopen).toHaveBeenCalledOnce();
  });
});
