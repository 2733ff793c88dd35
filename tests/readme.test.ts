import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../src/host/address/address';
import { parseDataset } from '../src/model/parse';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function all(pattern: RegExp): readonly string[] {
  return [...readme.matchAll(pattern)].map(([, first = '']) => first);
}

describe('the README', () => {
  it('shows a story that has no problem', () => {
    const [example = ''] = all(/```json\n([\s\S]*?)```/g);
    expect(parseDataset(example)).toMatchObject({ status: 'ready', problems: [], heldBack: [] });
  });

  it('names only commands that exist, and all of them', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const named = new Set([...all(/npm run ([a-z]+)/g), ...all(/npm (start|test)/g)]);
    expect([...named].sort()).toEqual(Object.keys(scripts).sort());
  });

  it('names every package that is shipped', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    for (const name of Object.keys(dependencies)) expect(readme).toContain(name.split('/').at(-1));
  });

  it('names the parameters that the address knows', () => {
    const address = readAddress('?at=a&data=b&theme=dark&preview').address;
    const named = all(/^\| `(\w+)` +\| (?!what)/gm).filter((name) => name in address);
    expect(named.sort()).toEqual(Object.keys(address).sort());
  });

  it('leads only to pictures and files that are there', () => {
    const linked = all(/\]\(([^)#]+)\)/g).filter((address) => !/^https?:/.test(address));
    expect(linked).toContain('.github/picture.png');
    expect(linked.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
