import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Bench from '../../src/workshop/Bench.svelte';
import { Desk, type DeskKind } from '../../src/workshop/desk/desk.svelte';
import { BROKEN, fakePage, GOOD } from './desk/desk';
import { longText } from './opening/large-file';
import { beside } from './opening/pieces-worker';

afterEach(cleanup);

function opened(kind: DeskKind): { readonly desk: Desk; readonly user: ReturnType<typeof userEvent.setup> } {
  const page = fakePage();
  const desk = new Desk(kind, page);
  const user = userEvent.setup();
  render(Bench, { desk, page });
  return { desk, user };
}

const LINE = BROKEN.slice(0, BROKEN.indexOf('"borris"')).split('\n').length;

describe('the preview', () => {
  it('says that nothing is published or uploaded, before and after a file is opened', async () => {
    const { user } = opened('preview');
    const bar = screen.getByRole('complementary', { name: 'Preview' });
    expect(bar).toHaveTextContent('Preview, not published, nothing is uploaded');
    await user.click(screen.getByRole('button', { name: 'Start with an example' }));
    expect(bar).toHaveTextContent('Preview of story.json, not published, nothing is uploaded');
    expect(within(bar).queryByRole('button')).toBeNull();
  });

  it('opens a chosen file and lists its problems with their places', async () => {
    const { user } = opened('preview');
    await user.upload(screen.getByLabelText('Data file'), new File([BROKEN], 'x.json', { type: 'application/json' }));
    const list = await screen.findByRole('list', { name: 'Problems' });
    const [item] = within(list).getAllByRole('listitem');
    if (item === undefined) throw new Error('no problem is listed');
    expect(item).toHaveTextContent(`Line ${String(LINE)}, col `);
    expect(item).toHaveTextContent('There is no actor "borris"');
    expect(within(item).getByRole('img', { name: 'Error' })).toBeVisible();
    expect(within(item).getByRole('figure')).toHaveTextContent('"borris"');
    expect(screen.getByRole('list', { name: 'Held back until this is mended' })).toHaveTextContent('Anna rings Boris');
  });

  it('says of a large file that it is being read, and nothing of what is wrong with it before it was', async () => {
    const { offThread } = beside({ until: () => false });
    const desk = new Desk('preview', fakePage(), offThread);
    render(Bench, { desk, page: fakePage() });
    void desk.open('x.json', longText());
    const region = await screen.findByRole('region', { name: 'x.json' });
    expect(region).toHaveTextContent('The file is being read.');
    expect(within(region).queryByText('Nothing to look at')).toBeNull();
    desk.opening.cancel();
    await within(region).findByText('It was not opened.');
    expect(region).not.toHaveTextContent('The file is being read.');
  });

  it('mends with one click, and takes it back with another', async () => {
    const { desk, user } = opened('preview');
    await desk.open('x.json', BROKEN);
    const text = await screen.findByRole('textbox', { name: 'Text of x.json' });
    await user.click(screen.getByRole('button', { name: 'Use “boris”' }));
    await screen.findByRole('heading', { name: 'Nothing to look at' });
    expect(text).toHaveValue(GOOD);
    expect(text).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('heading', { name: 'One thing to look at' });
    expect(text).toHaveValue(BROKEN);
  });

  it('offers no fix for a text that was changed since, until it is checked again', async () => {
    const { desk, user } = opened('preview');
    await desk.open('x.json', BROKEN);
    await user.type(await screen.findByRole('textbox', { name: 'Text of x.json' }), ' ');
    const changed = desk.file.text;
    const fix = (): HTMLElement => screen.getByRole('button', { name: 'Use “boris”' });
    expect(fix()).toHaveAttribute('aria-disabled', 'true');
    expect(fix()).toHaveAccessibleDescription('The text has changed since: check again to use a fix.');
    await user.click(fix());
    expect(fix()).toHaveFocus();
    expect(desk.file.text).toBe(changed);
    await user.click(screen.getByRole('button', { name: 'Check again' }));
    expect(fix()).toHaveAttribute('aria-disabled', 'false');
    expect(fix()).not.toHaveAccessibleDescription();
  });

  it('keeps the line endings of the file when it is edited by hand', async () => {
    const { desk, user } = opened('preview');
    const text = GOOD.replaceAll('\n', '\r\n');
    await desk.open('x.json', text);
    await user.type(await screen.findByRole('textbox', { name: 'Text of x.json' }), '§');
    expect(desk.file.text).toContain('§');
    expect(desk.file.text.replace('§', '')).toBe(text);
  });

  it('goes to the line', async () => {
    const { desk, user } = opened('preview');
    await desk.open('x.json', BROKEN);
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of x.json' });
    await user.click(screen.getByRole('button', { name: `Go to line ${String(LINE)}` }));
    expect(field).toHaveFocus();
    expect(field.selectionStart).toBe(BROKEN.indexOf('"borris"'));
  });

  it('copies the place and the fix', async () => {
    const { desk, user } = opened('preview');
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await desk.open('x.json', BROKEN);
    await user.click(await screen.findByRole('button', { name: 'Copy the fix' }));
    await user.click(screen.getByRole('button', { name: new RegExp(`^Copy x.json:${String(LINE)}:\\d+$`) }));
    expect(copied.mock.calls.map(([text]) => text)).toEqual([
      '"boris"',
      expect.stringMatching(new RegExp(`^x.json:${String(LINE)}:\\d+$`)),
    ]);
  });

  it('takes pasted text', async () => {
    const { user } = opened('preview');
    await user.click(document.body);
    await user.paste(GOOD);
    expect(await screen.findByRole('textbox', { name: 'Text of story.json' })).toHaveValue(GOOD);
  });
});

describe('the panel beside a file that is being written elsewhere', () => {
  it('stays away while nothing is wrong', async () => {
    const { desk } = opened('live');
    await desk.open('data/x.json', GOOD);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows what is wrong and changes nothing', async () => {
    const { desk } = opened('live');
    await desk.open('data/x.json', BROKEN);
    const panel = await screen.findByRole('region', { name: 'data/x.json' });
    expect(panel).toHaveTextContent('There is no actor "borris"');
    expect(
      within(panel)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Copy the fix', expect.stringMatching(/^Copy data\/x\.json:\d+:\d+$/)]);
  });
});
