import type { Plugin } from 'vite';

/** The file of Svelte that a variable lives in, and the variables that are false for as long as the app runs. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  'svelte/src/internal/client/dom/hydration.js': ['hydrating'],
  'svelte/src/internal/flags/index.js': ['async_mode_flag', 'legacy_mode_flag', 'tracing_mode_flag'],
};

/** Files of Svelte with functions of which the app needs less: what they say, and what instead, from above to below. */
const LESS: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'svelte/src/internal/client/proxy.js': [
    ['export function proxy(value) {', 'export function proxy(value) { return value;'],
  ],
  'svelte/src/internal/shared/attributes.js': [['if (value) {', 'if (false) {']],
  'svelte/src/internal/client/dom/blocks/each.js': [
    ['if (remaining === 0) {', 'if (true) {'],
    ['var is_animated = (flags & EACH_IS_ANIMATED) !== 0;', 'const is_animated = false;'],
    ['if (state.outrogroups !== null) {', 'if (false) {'],
    ['if (state.outrogroups !== null) {', 'if (false) {'],
  ],
  'svelte/src/internal/client/reactivity/effects.js': [
    ['if (remaining > 0) {', 'if (false) {'],
    ['if (t !== null) {', 'if (false) {'],
    ['if (t !== null) {', 'if (false) {'],
  ],
  'svelte/src/internal/client/dom/blocks/boundary.js': [
    ['if (!this.#props.onerror && !this.#props.failed) {', 'if (true) {'],
  ],
  'svelte/src/internal/client/constants.js': [
    ['class StaleReactionError extends Error {', 'class StaleReactionError {'],
  ],
};

/**
 * Leaves Svelte's hydration, async, legacy and tracing code out of the build: the app is mounted and in runes. Svelte
 * guards each by a variable "so it can be treeshaken out", but Rolldown does not follow a variable that some function
 * could set. Deep state goes too: the app keeps objects and lists in `$state.raw`, and the build fails where one is in
 * `$state`. So does the reading of `style` attributes: lint allows none, only custom properties. What moves does so by
 * CSS, so nothing waits for a transition of Svelte's before it goes. No boundary takes errors, so each throws them on.
 * The error that Svelte makes as it is loaded, for signals that the app does not ask for, is a plain object: for the
 * stack of an error V8 reads the whole script again.
 */
export function leanSvelte(): Plugin {
  return {
    name: 'backchannel-lean-svelte',
    apply: 'build',
    transform: {
      order: 'post',
      handler(code, id) {
        const less = Object.entries(LESS).find(([file]) => id.endsWith(file));
        if (less !== undefined) return less[1].reduce((rest, [from, to]) => changed(rest, from, to), code);
        if (!id.includes('/node_modules/') && code.includes('$.proxy(')) this.error('deep state: write $state.raw');
        if (!id.includes('/node_modules/') && /\$\.(?:transition|animation)\(/u.test(code))
          this.error('a directive that animates: write it in CSS');
        const found = Object.entries(NEVER).find(([file]) => id.endsWith(file));
        return found?.[1].reduce(constant, code) ?? null;
      },
    },
  };
}

function constant(code: string, name: string): string {
  return changed(code, `export let ${name} = false;`, `export const ${name} = false;`)
    .replaceAll(new RegExp(`\\b${name} = (?!false;)\\w+;`, 'gu'), '')
    .replaceAll(new RegExp(`(?<!const )\\b${name} = false;`, 'gu'), '');
}

function changed(code: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`not in Svelte as expected: "${from}"`);
  return code.replace(from, to);
}
