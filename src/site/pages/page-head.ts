import type { Dataset } from '../../model/schema';
import { escaped } from './page';
import { addressOf } from './address-of';

/** What the head of a story's page is written from. */
export interface Headed {
  readonly slug: string;
  readonly dataset: Dataset;
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'Country',
  institution: 'Organization',
  group: 'Organization',
  media: 'NewsMediaOrganization',
};

/**
 * What search engines, social networks and publishing systems read of a story. Without the site's public address
 * whatever needs one is left out: the canonical link, the picture and oEmbed.
 */
export function pageHead(
  { slug, dataset }: Headed,
  siteUrl: string | undefined,
  hasPicture: boolean,
): readonly string[] {
  const { title, summary = title } = dataset;
  const page = siteUrl === undefined ? undefined : addressOf(siteUrl, `${slug}/`);
  const image = page !== undefined && hasPicture ? `${page}social.png` : undefined;
  const about = `${summary === title ? '' : 'Graph of the story: '}${title}`;
  return [
    meta('og:type', 'article'),
    meta('og:site_name', 'Backchannel'),
    meta('og:title', title),
    meta('og:description', summary),
    meta('og:locale', dataset.language.replace('-', '_')),
    ...(page === undefined ? [] : [meta('og:url', page), `<link rel="canonical" href="${page}" />`]),
    ...(image === undefined
      ? ['<meta name="twitter:card" content="summary" />']
      : [
          meta('og:image', image),
          meta('og:image:type', 'image/png'),
          meta('og:image:width', '1200'),
          meta('og:image:height', '630'),
          meta('og:image:alt', about),
          '<meta name="twitter:card" content="summary_large_image" />',
        ]),
    ...(page === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${page}oembed.json" title="${escaped(title)}" />`,
        ]),
    `<script type="application/ld+json">${linkedData(dataset, page, image).replaceAll('<', '\\u003c')}</script>`,
  ];
}

function meta(property: string, content: string): string {
  return `<meta property="${property}" content="${escaped(content)}" />`;
}

/** The story in the words of schema.org, which lead to the sources that it is told from. */
function linkedData(dataset: Dataset, page: string | undefined, image: string | undefined): string {
  const { title, summary, language, updated, sources, actors } = dataset;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: title,
    description: summary,
    inLanguage: language,
    dateModified: updated,
    url: page,
    image,
    isBasedOn: sources.map(({ title: name, publisher, url, published }) => ({
      '@type': 'CreativeWork',
      name,
      ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
      url,
      datePublished: published,
    })),
    about: actors.map(({ name, kind, wikidata }) => ({
      '@type': SCHEMA_TYPES[kind] ?? 'Thing',
      name,
      ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    })),
  });
}
