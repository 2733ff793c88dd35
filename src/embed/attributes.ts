/** Attributes of `<backchannel-story>` that stand in the address of its frame, under the same names. */
export const ADDRESS_ATTRIBUTES = [
  'at',
  'from',
  'actor',
  'depth',
  'type',
  'side',
  'kind',
  'source',
  'certainty',
  'view',
  'speed',
  'theme',
  'controls',
  'autoplay',
  'tour',
  'lang',
] as const;

/** Attributes that say which page is framed, and how. */
export const FRAME_ATTRIBUTES = ['story', 'src', 'height', 'title'] as const;

/** The filters, which one message sets together. */
export const FILTER_ATTRIBUTES = ['type', 'side', 'kind', 'source', 'certainty'] as const;

/** Name of the element. */
export const ELEMENT = 'backchannel-story';

/** Height of a frame in pixels until its page has told another, and the limits of what a page may tell. */
export const HEIGHT = { standard: 640, least: 200, most: 4000 } as const;
