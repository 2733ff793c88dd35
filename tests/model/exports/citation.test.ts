import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/model/dates/dates';
import { bibtexText } from '../../../src/model/exports/bibtex';
import { citationText, slugOf } from '../../../src/model/exports/citation';
import { cslJson } from '../../../src/model/exports/csl-json';
import { risText } from '../../../src/model/exports/ris';
import { story } from '../sample';

const CITING = { url: 'https://example.org/a-story/?at=one', accessed: dayNumber(2026, 11, 25) };
const STORY = { ...story(), updated: '2026-11-24', summary: 'Two\nlines.' };

describe('a citation', () => {
  it('says the title, the version, the address and the day on which it was read', () => {
    expect(citationText(STORY, CITING)).toBe(
      '“A story.” Backchannel. Version of 24 November 2026. https://example.org/a-story/?at=one (accessed 25 November 2026).\n',
    );
  });

  it('says so where the story has no version, and sets no second mark after a question', () => {
    expect(citationText({ ...story(), title: 'Who rang?' }, CITING)).toMatch(
      /^“Who rang\?” Backchannel\. No version given\. /u,
    );
  });

  it('is BibTeX that no character of a title breaks', () => {
    const text = bibtexText({ ...STORY, title: '100 % of {R&D} \\ #1_a~b^c' }, CITING);
    expect(text).toContain(
      'title = {{100 \\% of {\\textbraceleft}R\\&D{\\textbraceright} {\\textbackslash} \\#1\\_a{\\textasciitilde}b{\\textasciicircum}c}}',
    );
    expect(text.replace(/[^{]/gu, '')).toHaveLength(text.replace(/[^}]/gu, '').length);
  });

  it('is BibTeX with version and dates', () => {
    expect(bibtexText(STORY, CITING)).toBe(`@misc{a-story-2026,
  title = {{A story}},
  year = {2026},
  howpublished = {Backchannel},
  version = {2026-11-24},
  url = {https://example.org/a-story/?at=one},
  urldate = {2026-11-25},
  note = {Version of 2026-11-24, accessed 2026-11-25},
}
`);
  });

  it('is RIS, a tag a line', () => {
    expect(risText(STORY, CITING).split('\r\n')).toEqual([
      'TY  - DATA',
      'TI  - A story',
      'PB  - Backchannel',
      'PY  - 2026',
      'DA  - 2026/11/24/',
      'ET  - 2026-11-24',
      'AB  - Two lines.',
      'LA  - en',
      'UR  - https://example.org/a-story/?at=one',
      'Y2  - 2026/11/25/',
      'ER  - ',
      '',
    ]);
  });

  it('is CSL-JSON, as sharp as the version', () => {
    expect(JSON.parse(cslJson({ ...STORY, updated: '2026-11' }, CITING))).toMatchObject([
      {
        id: 'a-story',
        type: 'dataset',
        title: 'A story',
        version: '2026-11',
        issued: { 'date-parts': [[2026, 11]] },
        accessed: { 'date-parts': [[2026, 11, 25]] },
        URL: CITING.url,
      },
    ]);
  });

  it.each([
    ['The Tomahawk decision', 'the-tomahawk-decision'],
    ['Ça ira?', 'ca-ira'],
    ['Решение', 'story'],
  ])('is filed under a plain name: %s', (title, slug) => expect(slugOf(title)).toBe(slug));
});
