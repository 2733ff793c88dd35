import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKENS = join(import.meta.dirname, '../../views/style/tokens.css');

/** The declarations of all colours of a theme, for browsers that do not know `light-dark()`, which came in 2024. */
export function tokenColors(theme: 'light' | 'dark'): string {
  const pairs = readFileSync(TOKENS, 'utf8').matchAll(/(--[\w-]+: )light-dark\((#\w+), (#\w+)\)/g);
  return [...pairs]
    .map(([, name = '', light = '', dark = '']) => `  ${name}${theme === 'light' ? light : dark};\n`)
    .join('');
}
