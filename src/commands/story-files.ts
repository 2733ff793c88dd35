import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { storyFilesIn } from '../site/slugs';

/** The files that names stand for: a folder means the stories in it. A name that is nowhere stays as it is. */
export function storyFiles(names: readonly string[], places: readonly string[]): string[] {
  return names.flatMap((name) => {
    const path = places.map((place) => resolve(place, name)).find((one) => existsSync(one));
    if (path === undefined) return [name];
    return statSync(path).isDirectory() ? storyFilesIn(path).map((file) => shown(join(path, file))) : [shown(path)];
  });
}

/** A path as one would type it here, with slashes on every system. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return (near.startsWith('..') ? path : near).replaceAll('\\', '/');
}
