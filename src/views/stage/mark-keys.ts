import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import type { Cursor, Mark } from './cursor.svelte';

type KeyPress = KeyboardEvent & { readonly currentTarget: HTMLElement };

/**
 * Hears the keys of a view's marks: Enter and Space open the mark in focus, and the cursor follows the others, as
 * `turned` reads them.
 */
export function markKeys(
  replay: Replay,
  explore: Explore,
  cursor: Pick<Cursor, 'follow' | 'reach'>,
  turned = (key: string): string => key,
): (event: KeyPress) => void {
  function open({ actor, interaction = '' }: DOMStringMap): void {
    if (actor !== undefined) explore.focus(actor);
    const step = replay.chronology.stepOf.get(interaction);
    if (step !== undefined) replay.visit(step.number);
  }

  return (event) => {
    const { key, target, currentTarget } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === ' ') open(target instanceof SVGElement ? target.dataset : {});
    else if (!walk(currentTarget, cursor, turned(key))) return;
    event.preventDefault();
  };
}

/** Focuses the mark that a key leads to, past those that are not drawn; false where the key means nothing here. */
function walk(view: HTMLElement, cursor: Pick<Cursor, 'follow' | 'reach'>, key: string, first?: Mark): boolean {
  const mark = cursor.follow(key);
  if (mark === undefined) return false;
  const found = view.querySelector(`[tabindex][data-${mark.kind}="${mark.id}"]`);
  if (found instanceof SVGElement) found.focus();
  else if (mark.id !== first?.id) {
    cursor.reach(mark);
    walk(view, cursor, key, first ?? mark);
  }
  return true;
}
