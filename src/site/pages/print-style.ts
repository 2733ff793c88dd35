import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '../..');

/** The style sheet of the page on paper, which wears the light colours whatever the screen wears. */
export function printStyle(): string {
  const tokens = readFileSync(join(SOURCE, 'views/style/tokens.css'), 'utf8');
  const light = [...tokens.matchAll(/(--[\w-]+: )light-dark\((#\w+)/g)].map(
    ([, name, color]) => `  ${name}${color};\n`,
  );
  const page = readFileSync(join(SOURCE, 'static/print.css'), 'utf8');
  return `${page}\n:root:root,\n:root [data-theme] {\n  color-scheme: light;\n${light.join('')}}\n`;
}
