import type { Plugin } from 'vite';

/** The file of Svelte that a variable lives in, and the variables that are false for as long as the app runs. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'svelte/src/internal/client/dom/hydration.js': ['hydrating'],
  'svelte/src/internal/flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
};

/**
 * Leaves Svelte's hydration, async, legacy and tracing code out of the build: the app is mounted and in runes. Svelte guards
 * each by a variable "so it can be treeshaken out", but Rolldown does not follow a variable that some function could set.
 */
export function leanSvelte(): Plugin {
  return {
    name: 'backchannel-lean-svelte',
    apply: 'build',
    transform(code, id) {
      const found = Object.entries(NEVER).find(([file]) => id.endsWith(file));
      if (found === undefined) return null;
      return found[1].reduce(constant, code);
    },
  };
}

function constant(code: string, name: string): string {
  const declared = `export let ${name} = false;`;
  if (!code.includes(declared)) throw new Error(`not declared in Svelte as expected: "${name}"`);
  return code
    .replace(declared, `export const ${name} = false;`)
    .replaceAll(new RegExp(`\\b${name} = (?!false;)\\w+;`, 'gu'), '')
    .replaceAll(new RegExp(`(?<!const )\\b${name} = false;`, 'gu'), '');
}
