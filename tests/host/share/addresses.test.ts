import { describe, expect, it } from 'vitest';
import { embedOf, linkTo, type Whereabouts } from '../../../src/host/share/addresses';
import type { EmbedChoice } from '../../../src/views/share/outside';

const WHERE: Whereabouts = {
  page: 'https://example.org/site/tale/',
  frame: 'https://example.org/site/v1/tale/',
  script: 'https://example.org/site/v1/embed.js',
  search: '?at=call&actor=ann,bob&view=lanes&speed=2&embed=1&controls=0',
  first: 'talks',
};

const CHOICE: EmbedChoice = {
  start: 'moment',
  view: 'graph',
  theme: 'auto',
  controls: true,
  autoplay: false,
  height: 600,
};

describe('a link', () => {
  it('leads to this moment as it is looked at, out of the frame', () => {
    expect(linkTo(WHERE, 'moment')).toBe('https://example.org/site/tale/?at=call&actor=ann,bob&view=lanes&speed=2');
  });

  it('leads to the beginning with nothing else in it', () => {
    expect(linkTo(WHERE, 'beginning')).toBe('https://example.org/site/tale/');
  });

  it('keeps the story that the page does not hold', () => {
    expect(linkTo({ ...WHERE, search: '?data=other&at=call' }, 'beginning')).toBe(
      'https://example.org/site/tale/?data=other',
    );
  });
});

describe('a link out of a reading that holds something back', () => {
  const search = '?tour=3&predict=1&lock=call';

  it('holds it back from its beginning, too', () => {
    expect(linkTo({ ...WHERE, search }, 'beginning')).toBe('https://example.org/site/tale/?predict=1&lock=call');
  });

  it('leaves the step of the story to the reading', () => {
    const { query } = embedOf({ ...WHERE, search }, CHOICE);
    expect(Object.fromEntries(query)).toMatchObject({ tour: '3', lock: 'call' });
    expect(query.map(([name]) => name)).not.toContain('at');
  });
});

describe('an embed', () => {
  it('has every default written out', () => {
    const { src, page, script } = embedOf({ ...WHERE, search: '' }, CHOICE);
    expect(src).toBe(
      'https://example.org/site/v1/tale/?embed=1&at=talks&view=graph&theme=auto&speed=1&controls=1&autoplay=0',
    );
    expect(page).toBe(WHERE.frame);
    expect(script).toBe(WHERE.script);
  });

  it('shows this moment with its focus, in the view that was chosen', () => {
    const { query } = embedOf(WHERE, { ...CHOICE, controls: false, autoplay: true });
    expect(Object.fromEntries(query)).toEqual({
      at: 'call',
      actor: 'ann,bob',
      view: 'graph',
      theme: 'auto',
      speed: '2',
      controls: '0',
      autoplay: '1',
    });
  });

  it('has no page of its own for a story that the page does not hold', () => {
    const { src, page } = embedOf({ ...WHERE, search: '?data=other' }, CHOICE);
    expect(page).toBeUndefined();
    expect(src).toContain('?data=other&embed=1&at=talks');
  });
});
