import { describe, expect, it } from 'vitest';
import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';
import { SeenFiles, type SeenFile } from '../../../src/workshop/opening/seen-files';
import { GOOD } from '../desk/desk';

/** A file that was opened, of which only the number of steps is of weight here. */
function file(count: number): SeenFile {
  const parsed = parseDataset(GOOD);
  if (parsed.status === 'invalid') throw new Error('the story has no dataset');
  const story = chronology(parsed.dataset);
  const [step] = story.steps;
  if (step === undefined) throw new Error('the story has no step');
  return { parsed, story: { ...story, steps: Array.from({ length: count }, () => step) } };
}

describe('the files that were opened last', () => {
  it('are remembered as far as they have 50,000 interactions together, the one used last before all others', () => {
    const seen = new SeenFiles();
    const [a, b, c] = [file(20_000), file(20_000), file(20_000)];
    seen.keep('a', a);
    seen.keep('b', b);
    expect(seen.find('a')).toBe(a);
    seen.keep('c', c);
    expect([seen.find('a'), seen.find('b'), seen.find('c')]).toEqual([a, undefined, c]);
  });

  it('are one at least, however large', () => {
    const seen = new SeenFiles();
    const large = file(60_000);
    seen.keep('a', file(1));
    seen.keep('large', large);
    expect([seen.find('a'), seen.find('large')]).toEqual([undefined, large]);
  });
});
