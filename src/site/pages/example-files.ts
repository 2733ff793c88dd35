import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from './policy';

const EXAMPLE = join(import.meta.dirname, '../../embed/example');
const TOKENS = join(import.meta.dirname, '../../views/style/tokens.css');

/** The story that the example's article tells. */
export const EXAMPLE_STORY = 'tomahawk-decision';

/** A page as somebody else would write it, whose paragraphs drive a story: an example and a test of the embedding. */
export function exampleFiles(script: string, siteUrl: string | undefined): ReadonlyMap<string, string> {
  const read = (file: string): string => readFileSync(join(EXAMPLE, file), 'utf8');
  return new Map([
    ['example/index.html', read('index.html').replace('<head>', `<head>\n    ${policy(siteUrl)}`)],
    ['example/example.css', `${readFileSync(TOKENS, 'utf8')}\n${read('example.css')}`],
    ['example/example.js', script],
  ]);
}
