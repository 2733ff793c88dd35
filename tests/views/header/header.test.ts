import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Header from '../../../src/views/header/Header.svelte';
import { props } from '../tale';

function header(dark = false) {
  const [ontheme, onview, onpage, onshare] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const { replay } = props(2);
  const { rerender } = render(Header, { replay, dark, view: 'graph', ontheme, onview, onpage, onshare });
  return { ontheme, onview, onpage, onshare, rerender };
}

describe('the header', () => {
  it('is the banner, and holds the one headline of the first order', () => {
    header();
    expect(screen.getByRole('banner')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The grain pact');
  });

  it('offers to find something', async () => {
    const { onpage } = header();
    await userEvent.click(screen.getByRole('button', { name: 'Find and filter' }));
    expect(onpage).toHaveBeenCalledExactlyOnceWith('find');
  });

  it('offers the list of keys', async () => {
    const { onpage } = header();
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(onpage).toHaveBeenCalledExactlyOnceWith('keys');
  });

  it('offers to share, and hands over the button that gets the focus back', async () => {
    const { onshare } = header();
    const button = screen.getByRole('button', { name: 'Share' });
    await userEvent.click(button);
    expect(onshare.mock.calls).toEqual([[button]]);
  });

  it('offers the other colours', async () => {
    const { ontheme, rerender } = header();
    await userEvent.click(screen.getByRole('button', { name: 'Use dark colours' }));
    expect(ontheme).toHaveBeenCalledOnce();
    await rerender({ dark: true });
    expect(screen.getByRole('button', { name: 'Use light colours' })).toBeVisible();
  });

  it('says which view is shown, and asks for the other', () => {
    const { onview } = header();
    const button = (name: string) => screen.getByRole('button', { name, hidden: true });
    expect(button('Graph')).toHaveAttribute('aria-pressed', 'true');
    expect(button('List')).toHaveAttribute('aria-pressed', 'false');
    button('List').click();
    expect(onview.mock.calls).toEqual([['list']]);
  });
});
