import { mount, unmount } from 'svelte';
import ShareDialog from '../../views/share/ShareDialog.svelte';
import type { Visit } from '../visit.svelte';
import { outsideOf } from './outside';
import { Print } from './print';

/** Opens the dialog over the story that a button stands in; the button has the focus again when it closes. */
export function openShare(visit: Visit, button: HTMLElement): void {
  const root = button.closest('.backchannel');
  const body = root?.parentElement;
  if (!root || !body || root.querySelector('dialog') !== null) return;
  const { replay, explore, view, theme } = visit;
  const press = new Print(visit, body);
  const dialog = mount(ShareDialog, {
    target: root,
    props: {
      replay,
      explore,
      view,
      theme,
      outside: outsideOf(visit, document, press),
      onclose: () => {
        void unmount(dialog);
        press.end();
        button.focus();
      },
    },
  });
}
