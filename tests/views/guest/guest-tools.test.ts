import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import GuestTools from '../../../src/views/guest/GuestTools.svelte';

function tools(full = '?at=refusal', view: 'graph' | 'list' = 'graph') {
  const onview = vi.fn();
  render(GuestTools, { full, view, onview });
  return { onview, link: screen.getByRole('link', { name: 'Open the full page' }) };
}

afterEach(() => void vi.unstubAllGlobals());

describe('the tools of a page in a frame', () => {
  it('lead to the same moment on a page of its own, which cannot reach back', () => {
    const { link } = tools();
    expect(link).toHaveAttribute('href', '?at=refusal');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
  });

  it('lead to the page without a query, not to the frame’s own, where all is at its default', () => {
    expect(tools('').link).toHaveAttribute('href', '?');
  });

  it('write the address out where no page opens', async () => {
    const { link } = tools('');
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    await userEvent.click(link);
    expect(status).toHaveTextContent('The full page, if none has opened: http://localhost:3000/ Close');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(status).toBeEmptyDOMElement();
  });

  it('take the address away when a page has opened, and with it the focus', async () => {
    const { link } = tools();
    vi.spyOn(document, 'hasFocus').mockReturnValueOnce(false);
    await userEvent.click(link);
    link.blur();
    await vi.waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  });

  it('turn to the list and back', async () => {
    const { onview } = tools();
    await userEvent.click(screen.getByRole('button', { name: 'Show the list' }));
    expect(onview).toHaveBeenCalledWith('list');
  });

  it('turn from the list to the graph', async () => {
    const { onview } = tools('', 'list');
    await userEvent.click(screen.getByRole('button', { name: 'Show the graph' }));
    expect(onview).toHaveBeenCalledWith('graph');
  });

  it('offer no full screen where the host allows none', () => {
    tools();
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull();
  });
});
