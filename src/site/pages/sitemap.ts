import { addressOf } from './address-of';
import { escaped } from './page';
import type { Headed } from './page-head';

/** The stories of the site for search engines (https://www.sitemaps.org/protocol.html). */
export function sitemap(stories: readonly Headed[], siteUrl: string): string {
  const pages = stories.map(({ slug, dataset: { updated } }) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.exec(updated ?? '')?.[0];
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${escaped(addressOf(siteUrl, `${slug}/`))}</loc>${changed}</url>\n`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
  return `${head}${pages.join('')}</urlset>\n`;
}

/** What crawlers may read: everything. */
export function robots(siteUrl: string | undefined): string {
  const map = siteUrl === undefined ? '' : `Sitemap: ${addressOf(siteUrl, 'sitemap.xml')}\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}
