import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Files of a data folder that are no stories. */
const NOT_STORIES = new Set(['index.json', 'dataset.schema.json']);

/** The files that names stand for: a folder means the stories in it. A name that is nowhere stays as it is. */
export function storyFiles(names: readonly string[], places: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = places.map((place) => resolve(place, name)).find((one) => existsSync(one));
    if (path === undefined) return [name];
    return statSync(path).isDirectory() ? storiesIn(path).map(shown) : [shown(path)];
  });
}

function storiesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !NOT_STORIES.has(file));
  return files.sort().map((file) => join(folder, file));
}

/** A path as one would type it here, with slashes on every system. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}
