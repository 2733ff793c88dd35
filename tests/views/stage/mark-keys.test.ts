import { on } from 'svelte/events';
import { describe, expect, it } from 'vitest';
import { Explore } from '../../../src/views/explore/explore.svelte';
import { Cursor } from '../../../src/views/stage/cursor.svelte';
import { markKeys } from '../../../src/views/stage/mark-keys';
import { graphOf } from '../../layout/story';
import { props, TALE_ORDER } from '../tale';

/** A view of marks that hears keys as the stage does. */
function viewOf(...marks: readonly string[]): HTMLElement {
  const view = document.createElement('div');
  view.innerHTML = `<svg>${marks.map((mark) => `<g tabindex="-1" ${mark}></g>`).join('')}</svg>`;
  const cursor = new Cursor(graphOf(['a b', 'a b', 'a b']));
  const explore = new Explore(TALE_ORDER, {}, () => undefined);
  on(view, 'keydown', markKeys(props().replay, explore, cursor));
  on(view, 'focusin', ({ target }) => {
    const { interaction } = target instanceof SVGElement ? target.dataset : {};
    if (interaction !== undefined) cursor.reach({ kind: 'interaction', id: interaction });
  });
  document.body.replaceChildren(view);
  return view;
}

function press(view: HTMLElement, key: string): string | undefined {
  view.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const { activeElement } = document;
  return activeElement instanceof SVGElement ? Object.values(activeElement.dataset).join() : undefined;
}

describe('the keys of the marks', () => {
  it('pass by a step in whose place another one is drawn', () => {
    const view = viewOf('data-actor="a"', 'data-interaction="i0"', 'data-interaction="i2"');
    expect(press(view, 'ArrowDown')).toBe('i0');
    expect(press(view, 'ArrowDown')).toBe('i2');
  });

  it('come to rest where none of the steps is drawn', () => {
    const view = viewOf('data-actor="a"', 'data-actor="b"');
    expect(press(view, 'ArrowRight')).toBe('b');
    expect(press(view, 'ArrowDown')).toBe('b');
  });
});
