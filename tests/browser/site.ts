import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset } from '../../src/model/parse';

/** Folder of the built site. */
export const SITE = join(import.meta.dirname, '../../dist');

if (!existsSync(join(SITE, 'index.html'))) throw new Error('no built site: run "npm run build" first');

const first = parseDataset(readFileSync(join(SITE, 'data/tomahawk-decision.json'), 'utf8'));
if (first.status === 'invalid') throw new Error('the first story of the site does not parse');

/** The story at the root of the built site, as its file says it. */
export const STORY = first.dataset;

/** How many steps it has. */
export const STEPS = STORY.interactions.length;
