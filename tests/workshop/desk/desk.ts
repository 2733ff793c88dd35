import type { Page } from '../../../src/host/workshop';
import type { OrderedStory } from '../../../src/model/prepared';
import { EXAMPLE } from '../../../src/workshop/example';

/** A page that remembers what it was asked to show. */
export function fakePage(): Page & { readonly stories: readonly (OrderedStory | undefined)[] } {
  const stories: (OrderedStory | undefined)[] = [];
  return {
    body: document.body,
    root: './',
    stories,
    show: (story) => {
      stories.push(story);
    },
    shown: () => stories.at(-1),
  };
}

/** A sound file, and the same with an actor's id spelt wrong. */
export const GOOD = EXAMPLE;
export const BROKEN = EXAMPLE.replace('"actor": "boris", "role"', '"actor": "borris", "role"');
