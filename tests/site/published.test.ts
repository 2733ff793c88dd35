import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyHeader, hostingFiles } from '../../src/site/servers/hosting';
import { oembed } from '../../src/site/pages/oembed';
import { pageHead } from '../../src/site/pages/page-head';
import { picturePng } from '../../src/site/pictures/picture-png';
import { policy, policyRules } from '../../src/site/pages/policy';
import { robots, sitemap } from '../../src/site/pages/sitemap';
import { parseDataset } from '../../src/model/parse';

const SITE = 'https://example.org/stories';

function story(extra: object = {}): Parameters<typeof pageHead>[0] {
  const parsed = parseDataset(
    JSON.stringify({
      title: 'A call & a <visit>',
      summary: 'One "rings", one comes.',
      updated: '2026-11-24',
      sources: [{ id: 'a', title: 'An article', publisher: 'A paper', url: 'https://paper.example/1' }],
      actors: [
        { id: 'ada', name: 'Ada Moor', wikidata: 'Q7259' },
        { id: 'land', name: 'Land', kind: 'state' },
      ],
      interactions: [{ id: 'one', type: 'call', title: 'A call', participants: [{ actor: 'ada' }, { actor: 'land' }] }],
      ...extra,
    }),
  );
  if (parsed.status === 'invalid') throw new Error('the story does not parse');
  return { slug: 'a-call', dataset: parsed.dataset };
}

/** What the head says under a name. */
function said(head: readonly string[], name: string): string | undefined {
  const line = head.find((one) => one.includes(`="${name}"`));
  return /(?:content|href)="([^"]*)"/.exec(line ?? '')?.[1];
}

function linked(head: readonly string[]): Readonly<Record<string, unknown>> {
  const line = head.find((one) => one.includes('application/ld+json')) ?? '';
  const data: Readonly<Record<string, unknown>> = JSON.parse(line.replace(/<[^>]*>/g, ''));
  return data;
}

describe('the head of a published story', () => {
  const head = pageHead(story(), SITE, true);

  it('names the page, its picture and what a link to it shows', () => {
    expect(said(head, 'canonical')).toBe('https://example.org/stories/a-call/');
    expect(said(head, 'og:title')).toBe('A call &amp; a &lt;visit&gt;');
    expect(said(head, 'og:description')).toBe('One &quot;rings&quot;, one comes.');
    expect(said(head, 'og:image')).toBe('https://example.org/stories/a-call/social.png');
    expect(said(head, 'twitter:card')).toBe('summary_large_image');
    expect(said(head, 'application/json+oembed')).toBe('https://example.org/stories/a-call/oembed.json');
  });

  it('tells what the story is based on and about, and when it was changed', () => {
    expect(linked(head)).toMatchObject({
      '@type': 'CreativeWork',
      url: 'https://example.org/stories/a-call/',
      dateModified: '2026-11-24',
      isBasedOn: [{ name: 'An article', url: 'https://paper.example/1', publisher: { name: 'A paper' } }],
      about: [
        { '@type': 'Person', name: 'Ada Moor', sameAs: 'https://www.wikidata.org/entity/Q7259' },
        { '@type': 'Country', name: 'Land' },
      ],
    });
  });

  it('cannot be left by a title that looks like markup', () => {
    const lines = pageHead(story({ title: '</script><script>alert(1)</script>' }), SITE, true);
    expect(lines.join('').match(/<script/g)).toHaveLength(1);
  });

  it('leaves out what needs an address where the site has none', () => {
    const lines = pageHead(story(), undefined, false).join('\n');
    expect(lines).not.toMatch(/canonical|oembed|og:image|og:url|undefined/);
    expect(lines).toContain('og:title');
  });
});

describe('oEmbed', () => {
  const answer: Readonly<Record<string, unknown>> = JSON.parse(oembed(story(), SITE, true));

  it('has all that the rich type asks for, and the picture', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'A call & a <visit>',
      provider_name: 'Backchannel',
      provider_url: 'https://example.org/stories/',
      width: 800,
      height: 640,
      thumbnail_url: 'https://example.org/stories/a-call/social.png',
    });
  });

  it('frames the address that stays, without the blockquote for which WordPress would hide it', () => {
    expect(answer['html']).toContain('<iframe src="https://example.org/stories/v1/a-call/?embed=1"');
    expect(answer['html']).toContain('title="A call &amp; a &lt;visit&gt;"');
    expect(answer['html']).not.toContain('blockquote');
  });
});

describe('what crawlers read', () => {
  it('lists every story with the day of its last change', () => {
    expect(sitemap([story()], SITE)).toContain(
      '<url><loc>https://example.org/stories/a-call/</loc><lastmod>2026-11-24</lastmod></url>',
    );
    expect(robots(SITE)).toContain('Sitemap: https://example.org/stories/sitemap.xml');
    expect(robots(undefined)).not.toContain('Sitemap');
  });
});

describe('the settings of servers', () => {
  const files = hostingFiles(SITE);
  const text = (name: string): string => files.get(name) ?? '';

  it('say the same policy as the pages, with the origin of the site', () => {
    expect(policy(SITE)).toContain(`content="${policyRules(SITE)}"`);
    expect(policyRules(SITE)).toContain("script-src 'self' https://example.org;");
    for (const name of ['_headers', '.htaccess', 'hosting/nginx.conf']) expect(text(name)).toContain(policyRules(SITE));
  });

  it.each([
    ['_headers', (name: string, value: string) => `  ${name}: ${value}\n`],
    ['.htaccess', (name: string, value: string) => `Header always set ${name} "${value}"\n`],
    ['hosting/nginx.conf', (name: string, value: string) => `add_header ${name} "${value}" always;\n`],
  ])('%s sets every header, keeps what is named by its content, and forbids no frame', (name, line) => {
    for (const header of everyHeader(SITE)) expect(text(name)).toContain(line(...header));
    expect(text(name)).toContain('max-age=31536000, immutable');
    expect(text(name)).not.toMatch(/frame-ancestors|X-Frame-Options/i);
  });

  it('let Netlify and Cloudflare, which add rules up, find one word on keeping a file', () => {
    const every = text('_headers').slice(0, text('_headers').indexOf('/assets/*'));
    expect(every).not.toContain('Cache-Control');
  });
});

describe('a picture made by the build', () => {
  it('is a PNG of the size of its drawing, in which the type face of the site is found', () => {
    const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
    const svg = (text: string, weight = 400): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63" font-family="Libre Franklin"><text y="40" font-weight="${weight}">${text}</text></svg>`;
    const png = Buffer.from(picturePng(svg('Ada'), cache));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 63]);
    expect(png.equals(Buffer.from(picturePng(svg(''), cache)))).toBe(false);
    const [plain, bold, between] = [400, 700, 690].map((weight) => picturePng(svg('Ada', weight), cache));
    expect(between).toEqual(bold);
    expect(between).not.toEqual(plain);
    rmSync(cache, { recursive: true });
  });
});
