import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Component {
  readonly hash: (text: string) => string;
  readonly filename: string;
}

/**
 * Names the scope of each component's style by the component's place among those of `source`, as short as can be and
 * each its own: Svelte's own hash is longer and, cut short, was shared by two components. What is not in `source`, or
 * came after the first look at it, has the hash.
 */
export function styleScopes(source: string): (component: Component) => string {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));
  const places = new Map(files.sort().map((file, place) => [join(source, file), `s${place.toString(36)}`]));
  return ({ hash, filename }) => places.get(resolve(filename)) ?? `svelte-${hash(filename)}`;
}
