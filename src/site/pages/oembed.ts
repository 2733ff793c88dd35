import { addressOf } from './address-of';
import { escaped } from './page';
import type { Headed } from './page-head';

const WIDTH = 800;
const HEIGHT = 640;

/**
 * What a publishing system gets for the link to a story (https://oembed.com, version 1.0, type rich). A file cannot
 * answer to `maxwidth`; the frame is as wide as it is allowed to be. No blockquote: WordPress would hide the frame.
 */
export function oembed({ slug, dataset: { title } }: Headed, siteUrl: string, hasPicture: boolean): string {
  const page = addressOf(siteUrl, `v1/${slug}/`);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Backchannel',
    provider_url: addressOf(siteUrl, './'),
    width: WIDTH,
    height: HEIGHT,
    html:
      `<iframe src="${page}?embed=1" title="${escaped(title)}" width="${WIDTH}" height="${HEIGHT}" ` +
      'loading="lazy" allow="fullscreen; clipboard-write; web-share"></iframe>',
    ...(hasPicture && {
      thumbnail_url: addressOf(siteUrl, `${slug}/social.png`),
      thumbnail_width: 1200,
      thumbnail_height: 630,
    }),
  });
}
