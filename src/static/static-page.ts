import { render } from 'svelte/server';
import { orderedStory } from '../model/prepared';
import StaticPage from './StaticPage.svelte';

/**
 * A story as markup that needs no script: what a search engine, a reader without scripts and a frame that runs none
 * get. `prepared` is the story as the build writes it into its page; `address` is the page's own, where it is known.
 */
export function staticPage(prepared: string, address: string | undefined): string {
  const { body } = render(StaticPage, { props: { story: orderedStory(prepared).chronology, address } });
  return lean(body);
}

/** Leaves out what only the app needs: targets, tab stops, and words on marks, which the chronicle says in full. */
function lean(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(?:path|g|text|circle|rect|svg|line)\b[^<>]*>/g, leanTag)
    .replace('<figure><svg', '<figure><svg aria-hidden="true"')
    .replace(/<(?:circle|rect|path) class="target[^<>]*>(?:<\/\w+>)?/g, '')
    .replace(/><\/(?:path|circle|rect)>/g, '/>')
    .replace(/>\s+</g, '> <');
}

function leanTag(tag: string): string {
  return tag
    .replace(/ (?:tabindex|role|aria-[a-z]+|data-[\w-]+)="[^"]*"/g, '')
    .replace(/(?<= (?:d|x|y|cx|cy|transform)="[^"]*)(-?\d+\.\d)\d+/g, '$1');
}
