import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenColors } from './token-colors';

const PAGE = join(import.meta.dirname, '../../static/print.css');

/** The style sheet of the page on paper, which wears the light colours whatever the screen wears. */
export function printStyle(): string {
  const light = `:root:root,\n:root [data-theme] {\n  color-scheme: light;\n${tokenColors('light')}}\n`;
  return `${readFileSync(PAGE, 'utf8')}\n${light}`;
}
