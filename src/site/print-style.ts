import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

/** The style sheet of the page on paper, which wears the light colours whatever the screen wears. */
export function printStyle(): string {
  const tokens = readFileSync(join(SOURCE, 'views/tokens.css'), 'utf8');
  const light = /\[data-theme='light'\]\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const page = readFileSync(join(SOURCE, 'static/print.css'), 'utf8');
  return `${page}\n:root:root,\n:root [data-theme] {${light}}\n`;
}
