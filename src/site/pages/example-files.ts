import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from './policy';
import { tokenColors } from './token-colors';

const EXAMPLE = join(import.meta.dirname, '../../embed/example');

/** The story that the example's article tells. */
export const EXAMPLE_STORY = 'tomahawk-decision';

/** The colours of the page, as the reader's system wants them. */
const COLORS = `:root {
  color-scheme: light dark;
${tokenColors('light')}}

@media (prefers-color-scheme: dark) {
  :root {
${tokenColors('dark')}  }
}
`;

/** A page as somebody else would write it, whose paragraphs drive a story: an example and a test of the embedding. */
export function exampleFiles(script: string, siteUrl: string | undefined): ReadonlyMap<string, string> {
  const read = (file: string): string => readFileSync(join(EXAMPLE, file), 'utf8');
  return new Map([
    ['example/index.html', read('index.html').replace('<head>', `<head>\n    ${policy(siteUrl)}`)],
    ['example/example.css', `${COLORS}\n${read('example.css')}`],
    ['example/example.js', script],
  ]);
}
