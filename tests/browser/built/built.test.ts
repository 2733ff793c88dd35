import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SITE } from '../site';

const slugs = readdirSync(join(SITE, 'data'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .filter((slug) => slug !== 'index' && slug !== 'dataset.schema');
const pages = ['index.html', ...slugs.flatMap((slug) => [`${slug}/index.html`, `v1/${slug}/index.html`])];

function read(file: string): string {
  return readFileSync(join(SITE, file), 'utf8');
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, first = '']) => first);
}

describe.each(pages)('the built page %s', (file) => {
  const html = read(file);
  const root = '../'.repeat(file.split('/').length - 1) || './';

  it('runs exactly one script, a classic one from a file', () => {
    const scripts = matches(html, /<script([^>]*)>/g).filter(
      (attributes) => !/application\/(?:ld\+)?json/.test(attributes),
    );
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toMatch(/^ defer src="(?:\.\/|(?:\.\.\/)+)assets\/[\w-]+\.js"$/);
  });

  it('holds no module, no cross-origin attribute, no hash to break, no inline code and no inline style', () => {
    const markup = html.replace(/<script type="application\/(?:ld\+)?json"[\s\S]*?<\/script>/g, '');
    expect(markup).not.toMatch(
      /type="module"|modulepreload|crossorigin|integrity=|\sstyle=|<style|\son\w+=|javascript:/,
    );
  });

  it('asks for its files by relative addresses, and each is there', () => {
    const asked = matches(html, /<(?:script|link)[^>]* (?:src|href)="([^"]+)"/g);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    for (const address of asked) {
      expect(address.startsWith(root)).toBe(true);
      expect(() => read(join(file, '..', address))).not.toThrow();
    }
  });

  it('states its policy before anything else in the head', () => {
    const [first] = matches(html, /<head>\s*<meta http-equiv="([\w-]+)"/g);
    expect(first).toBe('Content-Security-Policy');
    expect(html).toContain("require-trusted-types-for 'script'");
    expect(html).not.toMatch(/unsafe-(inline|eval)/);
  });

  it('names its encoding where browsers look for it', () => {
    expect(Buffer.from(html).subarray(0, 1024).toString()).toContain('<meta charset="utf-8"');
  });

  it('holds its story as data, with the seats of the layout', () => {
    const [json = ''] = matches(html, /<script type="application\/json" id="story"[^>]*>([^<]*)<\/script>/g);
    const story: unknown = JSON.parse(json);
    expect(story).toHaveProperty('dataset.title');
    expect(story).toHaveProperty('dataset.seats');
    expect(html).toContain(`data-root="${root}"`);
  });

  it('says title, language and summary to a reader without scripts', () => {
    expect(html).toMatch(/<html lang="[a-z]{2,3}[\w-]*">/);
    expect(html).toMatch(/<title>[^<]+ · Backchannel<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]+"/);
    expect(html).toMatch(/<h1><bdi>[^<]+<\/bdi><\/h1>/);
  });

  it('holds the chronicle as text, and a picture of at most 10 KB, compressed', () => {
    const [json = ''] = matches(html, /<script type="application\/json" id="story"[^>]*>([^<]*)<\/script>/g);
    const steps: unknown = JSON.parse(json);
    const count = Reflect.get(Object(steps), 'steps');
    expect(matches(html, /<h3>(<bdi>)/g)).toHaveLength(Array.isArray(count) ? count.length : 0);
    const [picture = ''] = matches(html, /<figure>(<svg.*?<\/svg>) <figcaption>/gs);
    expect(picture).toContain('<text');
    expect(gzipSync(picture).length).toBeLessThan(10_000);
  });
});

describe('the built site', () => {
  it('opens with less than 60 KiB of script and style, compressed', () => {
    const files = matches(read('index.html'), /(?:src|href)="(\.\/assets\/[^"]+\.(?:js|css))"/g);
    const bytes = files.map((file) => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length);
    expect(files).toHaveLength(2);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
  });

  it('lists its stories beside their data, the first first', () => {
    const index: unknown = JSON.parse(read('data/index.json'));
    expect(JSON.stringify(index)).toMatch(/"slug":"tomahawk-decision"/);
    for (const slug of slugs) expect(JSON.parse(read(`data/${slug}.json`))).toHaveProperty('seats');
  });
});

describe('the part that a first picture waits for', () => {
  it.each([
    ['of a few names, waits for none', 'tomahawk-decision', []],
    ['of more than a dozen, comes with what places them', 'camp-david', ['settle-labels']],
  ])('%s', (_, slug, parts) => {
    const early = matches(
      read(`${slug}/index.html`),
      /<link rel="preload" as="script" href="[^"]*\/([\w-]+)-[\w-]{6}\.js"/g,
    );
    expect(early).toEqual(parts);
  });
});

it('names each colour so that browsers from before light-dark() know it, in every style sheet', () => {
  const sheets = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(read('example/example.css')).toMatch(/--paper: #ffffff;[^]*prefers-color-scheme: dark[^]*--paper: #171c21;/);
  expect(sheets.filter((file) => read(file).includes('light-dark('))).toEqual([]);
});
