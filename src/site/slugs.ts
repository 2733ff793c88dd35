import { readdirSync } from 'node:fs';

/** The story that stands at the site's root. */
const FIRST = 'tomahawk-decision';

/** Files of the data folder that are no stories. */
const NOT_STORIES = new Set(['index.json', 'dataset.schema.json']);

/** Names of the files in a folder that are stories, sorted. */
export function storyFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !NOT_STORIES.has(file))
    .sort();
}

/** The slugs of all shipped stories, the one of the root first. */
export function slugsIn(folder: string): string[] {
  const slugs = storyFilesIn(folder)
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  return [...slugs.filter((slug) => slug === FIRST), ...slugs.filter((slug) => slug !== FIRST)];
}
