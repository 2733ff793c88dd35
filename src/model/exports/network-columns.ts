/** The columns of the nodes, and their types. */
export const NODE_COLUMNS = {
  node: 'string',
  category: 'string',
  side: 'string',
  role: 'string',
  country: 'string',
  wikidata: 'string',
  aliases: 'string',
  acts_for: 'string',
  interactions: 'integer',
  first_step: 'integer',
  last_step: 'integer',
  status: 'string',
  place: 'string',
  date: 'string',
  certainty: 'string',
  earliest: 'string',
  latest: 'string',
} as const;
/** The columns of the links, and their types. */
export const LINK_COLUMNS = {
  interaction: 'string',
  category: 'string',
  status: 'string',
  source_role: 'string',
  target_role: 'string',
  mutual: 'boolean',
  step: 'integer',
  date: 'string',
  certainty: 'string',
  earliest: 'string',
  latest: 'string',
} as const;
