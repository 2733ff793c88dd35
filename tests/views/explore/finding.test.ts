import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drained } from '../../../src/model/drained';
import { chronology } from '../../../src/model/chronology';
import { parseDataset } from '../../../src/model/parse';
import { find as finding, findIndex } from '../../../src/views/explore/finding';

const parsed = parseDataset(readFileSync('data/tomahawk-decision.json', 'utf8'));
if (parsed.status === 'invalid') throw new Error('the first story does not parse');
const INDEX = drained(findIndex(chronology(parsed.dataset)));

const find = (index: typeof INDEX, typed: string) => drained(finding(index, typed));
const first = (typed: string): string | undefined => find(INDEX, typed)[0]?.id;

describe('finding in a story', () => {
  it.each(['Zelensky', 'Zelenskyy', 'zelenski', 'Зеленский', 'ЗЕЛЕНСЬКИЙ', 'Volodymir'])(
    'leads from "%s" to the actor, however the name is spelled',
    (typed) => {
      expect(first(typed)).toBe('zelensky');
    },
  );

  it('finds a step by its place, and by words of its title in any order', () => {
    const [place] = find(INDEX, 'anchorage');
    expect(place?.title).toBe('Trump and Putin meet in Anchorage');
    expect(find(INDEX, 'ushakov rings').some(({ id }) => id === 'aides-call')).toBe(true);
  });

  it('forgives one slip in a short word and no slip in a very short one', () => {
    expect(first('putni')).toBe('putin');
    expect(find(INDEX, 'xyz')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(find(INDEX, '  …  ')).toEqual([]);
  });

  it('needs every word to be answered', () => {
    expect(find(INDEX, 'putin zebra')).toEqual([]);
  });
});
