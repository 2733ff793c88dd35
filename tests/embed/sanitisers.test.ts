import { describe, expect, it } from 'vitest';
import { oembed } from '../../src/site/pages/oembed';
import { snippet, type SnippetKind } from '../../src/views/share/snippets';
import { TALE } from '../views/tale';

const LINK = 'https://example.org/tomahawk-decision/?at=aides-call';
const SRC = 'https://example.org/tomahawk-decision/?embed=1&at=aides-call';
const ADDRESS = {
  src: SRC,
  link: LINK,
  page: 'https://example.org/tomahawk-decision/',
  query: [['at', 'aides-call']],
  script: 'https://example.org/embed.js',
} as const;

/** What a publishing system lets through: elements with their attributes; of all others only the text stays. */
type Allowed = Readonly<Record<string, readonly string[]>>;

/**
 * WordPress for whoever lacks `unfiltered_html`: of `$allowedposttags` in wp-includes/kses.php what our snippets use.
 * https://developer.wordpress.org/reference/functions/wp_kses_allowed_html/
 */
const WORDPRESS: Allowed = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download', 'class', 'id', 'style', 'title'],
  p: ['align', 'class', 'id', 'style', 'title', 'lang'],
};

/**
 * Canvas: SANITIZE in gems/canvas_sanitize/lib/canvas_sanitize/canvas_sanitize.rb, the older and stricter list; later
 * ones also keep `allow` and `loading`. https://community.instructure.com, "HTML editor allowlist".
 */
const CANVAS: Allowed = {
  a: ['href', 'target', 'name', 'style', 'class', 'id', 'title', 'lang'],
  p: ['style', 'class', 'id', 'title', 'lang'],
  iframe: [
    ...['src', 'width', 'height', 'name', 'align', 'frameborder', 'scrolling', 'sandbox', 'allowfullscreen'],
    ...['style', 'class', 'id', 'title', 'lang'],
  ],
};

/**
 * Moodle where students write (forum, wiki, glossary): HTML Purifier in lib/weblib.php, purify_html(), whose default
 * knows no iframe, no script and no element of ours. What teachers write on a page is printed as it is (noclean).
 */
const MOODLE: Allowed = { a: ['href', 'target', 'rel', 'title', 'class', 'id'], p: ['class', 'id', 'style', 'title'] };

/** Elements that a sanitiser drops with all that is in them. */
const DROPPED = new Set(['script', 'style']);

/** The markup of a post after it was saved. */
function saved(markup: string, allowed: Allowed): DocumentFragment {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  for (const one of [...page.body.querySelectorAll('*')]) {
    const kept = allowed[one.localName];
    if (DROPPED.has(one.localName)) one.remove();
    else if (kept === undefined) one.replaceWith(...one.childNodes);
    else for (const name of one.getAttributeNames()) if (!kept.includes(name)) one.removeAttribute(name);
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...page.body.childNodes);
  return fragment;
}

const KINDS: readonly SnippetKind[] = ['frame', 'sizing', 'element'];
const made = (kind: SnippetKind): string => snippet(kind, ADDRESS, { title: 'The Tomahawk decision', height: 640 });

describe.each(KINDS)('the snippet "%s"', (kind) => {
  it.each([
    ['WordPress', WORDPRESS],
    ['Moodle', MOODLE],
    ['Canvas', CANVAS],
  ])('leaves at least its link to the story, in words, in %s', (_, allowed) => {
    const post = saved(made(kind), allowed);
    const link = post.querySelector('a');
    expect(link?.href).toBe(LINK);
    expect(link?.textContent).toContain('The Tomahawk decision');
    expect(post.querySelector('script, backchannel-story')).toBeNull();
    expect(post.textContent).not.toMatch(/[<>{}]/);
  });
});

describe('in Canvas', () => {
  it.each(['frame', 'sizing'] as const)('the snippet "%s" still shows the story, with its name and height', (kind) => {
    const frame = saved(made(kind), CANVAS).querySelector('iframe');
    expect(frame?.src).toBe(SRC);
    expect(frame?.title).toContain('The Tomahawk decision');
    expect(frame?.getAttribute('height')).toBe('640');
    expect(frame?.getAttribute('width')).toBe('100%');
  });
});

describe('in WordPress', () => {
  it('a bare link becomes a frame: what wp_filter_oembed_result() keeps of our answer shows the story', () => {
    const dataset = TALE;
    const answer: { html: string } = JSON.parse(
      oembed({ slug: 'tomahawk-decision', dataset }, 'https://example.org/', false),
    );
    // wp-includes/embed.php: one frame, with the attributes of its own list and then a sandbox.
    expect(/^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?<\/iframe>)/is.exec(answer.html)?.[1]).toBeUndefined();
    const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
    const frame = saved(answer.html, { iframe: kept }).querySelector('iframe');
    expect(frame?.src).toBe('https://example.org/v1/tomahawk-decision/?embed=1');
    expect(frame?.title).toBe(dataset.title);
    expect(frame?.getAttribute('height')).toBe('640');
  });
});
