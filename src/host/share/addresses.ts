import type { EmbedAddress, EmbedChoice, Start } from '../../views/share/outside';
import type { SiteAddress } from './site-address';

/** Where a story stands on the web, and what of it is looked at. */
export interface Whereabouts extends SiteAddress {
  /** The query of the page as it stands. */
  readonly search: string;
  /** Id of the first step. */
  readonly first: string;
}

/** What stays in the address of a beginning: the story, and what holds back its end. */
const KEPT = ['data', 'lock', 'predict'];

/** What an address says for the frame alone. */
const FRAME = ['embed', 'controls', 'autoplay'];

/** Address of the story's page as it is looked at now, or at its beginning. */
export function linkTo({ page, search }: Whereabouts, start: Start): string {
  const query = new URLSearchParams(search);
  for (const name of FRAME) query.delete(name);
  if (start === 'beginning') {
    for (const name of [...query.keys()]) if (!KEPT.includes(name)) query.delete(name);
  }
  return withQuery(page, query);
}

/** Addresses of an embed with every default written out, so that it never changes under whoever placed it. */
export function embedOf(where: Whereabouts, choice: EmbedChoice): EmbedAddress {
  const link = linkTo(where, choice.start);
  const looked = new URL(link).searchParams;
  const story = looked.get('data');
  const query = new URLSearchParams(looked.has('tour') ? {} : { at: looked.get('at') ?? where.first });
  for (const [name, value] of looked) if (name !== 'data' && name !== 'speed') query.set(name, value);
  query.set('view', choice.view);
  query.set('theme', choice.theme);
  query.set('speed', looked.get('speed') ?? '1');
  query.set('controls', choice.controls ? '1' : '0');
  query.set('autoplay', choice.autoplay ? '1' : '0');
  const all = new URLSearchParams({ ...(story !== null && { data: story }), embed: '1' });
  for (const [name, value] of query) all.set(name, value);
  return {
    src: withQuery(where.frame, all),
    link,
    page: story === null ? where.frame : undefined,
    query: [...query],
    script: where.script,
  };
}

function withQuery(page: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? page : `${page}?${text}`;
}
