import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chronology } from '../../src/model/chronology';
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

/** The number of the step at which the two leaders speak by phone, an interaction with a day of its own. */
export const CALL = chronology(STORY).stepOf.get('leaders-call')?.number ?? 0;
