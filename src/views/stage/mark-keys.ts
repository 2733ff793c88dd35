import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import type { Cursor, Mark } from './cursor.svelte';

type KeyPress = KeyboardEvent & { readonly currentTarget: HTMLElement };

/**
 * Hears the keys of a view's marks: Enter and Space open the mark in focus, and the cursor follows the others, as `turned`
 * reads them.
 */
export function markKeys(
  replay: Replay,
  explore: Explore,
  cursor: Pick<Cursor, 'follow'>,
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
    else if (!focus(currentTarget, cursor.follow(turned(key)))) return;
    event.preventDefault();
  };
}

function focus(view: HTMLElement, mark: Mark | undefined): boolean {
  if (mark === undefined) return false;
  const selector = mark.kind === 'actor' ? `[data-actor="${mark.id}"]` : `.bead[data-interaction="${mark.id}"]`;
  const found = view.querySelector(selector);
  if (found instanceof SVGElement) found.focus();
  return true;
}
