import { mount, unmount } from 'svelte';
import ShareDialog from '../../views/share/ShareDialog.svelte';
import type { Visit } from '../visit.svelte';
import { outsideOf } from './outside';

/** Opens the dialog over the story that a button stands in; the button has the focus again when it closes. */
export function openShare(visit: Visit, button: HTMLElement): void {
  const root = button.closest('.backchannel');
  if (root === null || root.querySelector('dialog') !== null) return;
  const { replay, explore, view, theme } = visit;
  const dialog = mount(ShareDialog, {
    target: root,
    props: {
      replay,
      explore,
      view,
      theme,
      outside: outsideOf(visit, document),
      onclose: () => {
        void unmount(dialog);
        button.focus();
      },
    },
  });
}
