import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { seatsOf } from '../../../src/layout/seats/seats';
import { seatsData } from '../../../src/layout/seats/portable-seats';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { Replay } from '../../../src/replay/replay.svelte';
import { Explore } from '../../../src/views/explore/explore.svelte';
import type { Outside } from '../../../src/views/share/outside';
import ShareDialog from '../../../src/views/share/ShareDialog.svelte';
import { TALE, TALE_ORDER } from '../tale';
import { outside } from './outside';

beforeAll(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

function open(part: Partial<Outside> = {}, story = TALE_ORDER) {
  const replay = new Replay(story, { step: 2 });
  const onclose = vi.fn();
  const explore = new Explore(story, {}, () => undefined);
  render(ShareDialog, { replay, explore, view: 'lanes', theme: 'dark', outside: outside(part), onclose });
  return { replay, onclose };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const click = (role: string, name: string) => userEvent.click(screen.getByRole(role, { name }));

describe('the share dialog', () => {
  it('is named, and opens with the link to this moment, which says which that is', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Share this replay' })).toBeVisible();
    expect(field('Link')).toHaveValue('https://example.org/tale/?at=call');
    expect(screen.getByText(/Step 2 of 5/)).toHaveTextContent('Ann rings Bob');
  });

  it('gives the link to the beginning as well', async () => {
    open();
    await click('radio', 'The beginning');
    expect(field('Link')).toHaveValue('https://example.org/tale/');
  });

  it('says that a link was copied', async () => {
    open();
    await click('button', 'Copy link');
    expect(await screen.findByText('Copied')).toBeVisible();
  });

  it('says how to copy by hand where the clipboard is refused', async () => {
    open({ copy: () => Promise.resolve(false) });
    await click('button', 'Copy link');
    expect(await screen.findByText(/It is selected: press Ctrl\+C/)).toBeVisible();
  });

  it('offers the sheet of the system where there is one, and only there', async () => {
    const share = vi.fn(() => Promise.resolve(true));
    open({ share });
    await click('button', 'Share with…');
    expect(share.mock.calls).toEqual([['The grain pact', 'https://example.org/tale/?at=call']]);
  });

  it('has no button for a sheet that does not exist', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Share with…' })).not.toBeInTheDocument();
  });

  it('goes from tab to tab by the arrow keys', async () => {
    open();
    screen.getByRole('tab', { name: 'Link' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Embed' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Embed' })).toBeVisible();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Cite' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('tab', { name: 'Link' })).toHaveFocus();
  });

  it('keeps its keys from the story behind it', async () => {
    open();
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    field('Link').focus();
    await userEvent.keyboard('/');
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells when it is closed', () => {
    const { onclose } = open();
    screen.getByRole('dialog').dispatchEvent(new Event('close'));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('has no address to share for a file of the reader’s own, and says so', () => {
    open({ reach: 'own' });
    expect(screen.getByText(/a file of your own/)).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});

describe('the embed in the share dialog', () => {
  async function embed(part: Partial<Outside> = {}) {
    open(part);
    await click('tab', 'Embed');
    const code = field('Code to paste');
    return () => (code instanceof HTMLTextAreaElement ? code.value : '');
  }

  it('begins with the view and the colours of the page, and writes every choice into the code', async () => {
    const code = await embed();
    expect(code()).toContain(
      'src="https://example.org/tale/?embed=1&amp;at=call&amp;view=lanes&amp;theme=dark&amp;controls=1&amp;autoplay=0"',
    );
  });

  it('follows each choice', async () => {
    const code = await embed();
    await click('radio', 'The beginning');
    await click('radio', 'Graph');
    await click('radio', 'Light');
    await click('checkbox', 'Controls');
    await click('checkbox', 'Start playing');
    expect(code()).toContain('at=talks&amp;view=graph&amp;theme=light&amp;controls=0&amp;autoplay=1"');
  });

  it('takes a height that an embed can have, and no other', async () => {
    const code = await embed();
    const height = screen.getByRole('spinbutton', { name: 'Height' });
    await userEvent.clear(height);
    await userEvent.type(height, '720');
    await userEvent.tab();
    expect(code()).toContain('height="720"');
    await userEvent.clear(height);
    await userEvent.type(height, '20');
    await userEvent.tab();
    expect(code()).toContain('height="720"');
    expect(height).toHaveValue(720);
  });

  it('offers the element only where the story has a page of its own', async () => {
    const whole = outside();
    await embed({ embed: (choice) => ({ ...whole.embed(choice), page: undefined }) });
    expect(screen.queryByRole('radio', { name: 'Element' })).not.toBeInTheDocument();
  });

  it('links to the embed where it cannot be previewed', async () => {
    await embed({ opaque: true });
    expect(screen.getByRole('link', { name: /Open the embed/ })).toHaveAttribute(
      'href',
      expect.stringContaining('embed=1'),
    );
  });
});

describe('the picture in the share dialog', () => {
  const graph = storyGraph(TALE_ORDER);
  const seated = chronology({ ...TALE, seats: seatsData(graph, seatsOf(graph, 0.05)) });

  async function picture(part: Partial<Outside> = {}) {
    const save = vi.fn<Outside['save']>(() => 'saved');
    open({ save, ...part }, seated);
    await click('tab', 'Picture');
    return { save };
  }

  it('brings the font that its words need along, and asks for none while it is not wanted', async () => {
    const fontFaces = vi.fn<Outside['fontFaces']>(() => Promise.resolve('@font-face{font-family:"A"}'));
    const save = vi.fn<Outside['save']>(() => 'saved');
    const { replay } = open({ save, fontFaces }, seated);
    expect(fontFaces).not.toHaveBeenCalled();
    await click('tab', 'Picture');
    expect(fontFaces.mock.lastCall?.[0]).toContain('Ann rings Bob');
    replay.seek(3);
    await vi.waitFor(() => expect(fontFaces.mock.lastCall?.[0]).toContain(seated.steps[2]?.interaction.title));
    await click('button', 'Save SVG');
    expect(save.mock.lastCall?.[0].content).toContain('@font-face{font-family:"A"}');
  });

  it('cannot be saved before the story is laid out, and says so', async () => {
    open();
    await click('tab', 'Picture');
    expect(screen.getByText(/still being laid out/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save SVG' })).not.toBeInTheDocument();
  });

  it('is saved as SVG under the name of the story and the step', async () => {
    const { save } = await picture();
    await click('button', 'Save SVG');
    expect(save.mock.calls[0]?.[0]).toMatchObject({ name: 'the-grain-pact-step-2.svg', type: 'image/svg+xml' });
    expect(screen.getByText(/on its way/)).toBeVisible();
  });

  it('is saved as PNG', async () => {
    const { save } = await picture();
    await click('button', 'Save PNG');
    await vi.waitFor(() => expect(save.mock.calls[0]?.[0]).toMatchObject({ name: 'the-grain-pact-step-2.png' }));
  });

  it('leads on where no PNG can be drawn, and where a frame may forbid the file', async () => {
    await picture({ raster: () => Promise.resolve(undefined), save: () => 'unsure' });
    await click('button', 'Save PNG');
    expect(await screen.findByText(/draws no PNG here/)).toBeVisible();
    await click('button', 'Save SVG');
    expect(screen.getByText(/hold or right-click the picture/)).toBeVisible();
  });
});
