import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';
import { Explore } from '../../../src/views/explore/explore.svelte';
import type { Look } from '../../../src/views/explore/look';
import type { FileToSave, Outside } from '../../../src/views/share/outside';
import CitePage from '../../../src/views/takeaway/CitePage.svelte';
import DataExports from '../../../src/views/takeaway/DataExports.svelte';
import { CITATION_FORMATS } from '../../../src/views/takeaway/citation-formats';
import { DATA_FORMATS } from '../../../src/views/takeaway/data-formats';
import { outside } from '../share/outside';
import { props, TALE, TALE_ORDER } from '../tale';

function show({ step = 2, look = {}, part = {} }: { step?: number; look?: Look; part?: Partial<Outside> } = {}) {
  const { replay } = props(step);
  const save = vi.fn((_: FileToSave) => 'saved' as const);
  render(DataExports, {
    replay,
    explore: new Explore(TALE_ORDER, look, () => undefined),
    outside: outside({ save, ...part }),
  });
  /** The last file that was saved. */
  const saved = () => {
    const { name = '', content } = save.mock.calls.at(-1)?.[0] ?? {};
    return { name, content: typeof content === 'string' ? content : '' };
  };
  return { replay, saved };
}

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const saveAs = (name: string) => userEvent.click(screen.getByRole('button', { name: `Save ${name}` }));
const text = (name: string): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

describe('taking the data of a story away', () => {
  it('begins with all of it, and says how much that is', () => {
    show();
    expect(screen.getByRole('radio', { name: 'The whole story' })).toBeChecked();
    expect(screen.getByText('5 steps, 3 actors.')).toBeVisible();
  });

  it('offers every form, and shows each before it is saved', async () => {
    const { saved } = show();
    for (const { id, name, ending } of DATA_FORMATS.flatMap(({ formats }) => formats)) {
      await choose(name);
      await saveAs(name);
      const { name: file, content } = saved();
      expect(file, id).toBe(`the-grain-pact-${ending}`);
      expect(content.length, id).toBeGreaterThan(100);
      expect(text(file)).toBe(content.replaceAll('\r\n', '\n'));
    }
  });

  it('saves a story that reads back as it was', async () => {
    const { saved } = show();
    await choose('JSON');
    await saveAs('JSON');
    const parsed = parseDataset(saved().content);
    expect(parsed.status === 'ready' && parsed.dataset).toEqual(TALE);
  });

  it('takes only what is shown now where that is asked for', async () => {
    const { saved } = show({ step: 2 });
    await choose('Only what is shown now');
    expect(screen.getByText('2 of 5 steps, up to step 2; 3 actors.')).toBeVisible();
    await choose('JSON');
    await saveAs('JSON');
    expect(saved().name).toBe('the-grain-pact-part-story.json');
    const parsed = parseDataset(saved().content);
    expect(parsed.status === 'ready' && parsed.dataset.interactions.map(({ id }) => id)).toEqual(['talks', 'call']);
  });

  it('leaves out what the filters leave out, and says so', async () => {
    show({ step: 4, look: { type: ['visit'] } });
    await choose('Only what is shown now');
    expect(
      await screen.findByText(/^1 of 5 steps, up to step 4, with what is focused and filtered now; 3 actors\./u),
    ).toBeVisible();
  });

  it('says that the files are empty where nothing is in view', async () => {
    show({ step: 1, look: { type: ['visit'] } });
    await choose('Only what is shown now');
    expect(await screen.findByText(/^Nothing is in view up to step 1/u)).toBeVisible();
  });

  it('begins where the span does', async () => {
    const { replay } = show({ step: 4 });
    replay.startAt(3);
    await choose('Only what is shown now');
    expect(await screen.findByText(/^2 of 5 steps, from step 3 to 4;/u)).toBeVisible();
  });

  it('gives nothing away that is held back', async () => {
    const { replay, saved } = show({ step: 2 });
    replay.tell(chronology({ ...TALE, interactions: TALE.interactions.slice(0, 2) }));
    expect(await screen.findByRole('radio', { name: 'All that is told so far' })).toBeChecked();
    await saveAs('Events');
    expect(saved().content).not.toContain('Ann visits Bob');
  });

  it('offers the text where a frame may forbid the download', async () => {
    show({ part: { save: () => 'unsure' } });
    await saveAs('Events');
    expect(screen.getByText(/the page around this one forbids it: copy the text below/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeVisible();
  });
});

describe('citing a story', () => {
  function cite(part: Partial<Outside> = {}) {
    render(CitePage, { replay: props(2).replay, outside: outside(part) });
  }

  it('leads to the story, or to this moment', async () => {
    cite();
    expect(text('the-grain-pact-citation.txt')).toContain('https://example.org/tale/ (accessed ');
    await choose('This moment');
    expect(text('the-grain-pact-citation.txt')).toContain('https://example.org/tale/?at=call (accessed ');
  });

  it('comes in every form', async () => {
    cite();
    for (const { name, ending } of CITATION_FORMATS.flatMap(({ formats }) => formats)) {
      await choose(name);
      expect(text(`the-grain-pact-${ending}`)).toContain('The grain pact');
    }
  });

  it('names no address that others could not open', () => {
    cite({ reach: 'own' });
    expect(screen.getByText(/no address that others could open/u)).toBeVisible();
    expect(text('the-grain-pact-citation.txt')).not.toContain('http');
  });
});
