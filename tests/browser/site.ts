import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the built site. */
export const SITE = join(import.meta.dirname, '../../dist');

if (!existsSync(join(SITE, 'index.html'))) throw new Error('no built site: run "npm run build" first');
