import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { slugsIn } from '../slugs';
import { storyHead, storyIndex } from '../stories';

/** The slug that an address asks for by its path, `/<slug>` or `/<slug>/`. */
export function slugIn(address: string): string | undefined {
  return /^\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(address)?.[1];
}

/** Sends `/<slug>` on to `/<slug>/`, where the relative addresses of the page are right. */
export function withSlash(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const slug = slugIn(path);
    if (slug === undefined || path.endsWith('/') || !slugsIn(folder).includes(slug)) return next();
    response.writeHead(302, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  };
}

/** In development: the page of every story, and the data as the built site has it. */
export function storyRoutes(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const slugs = slugsIn(folder);
    const data = /^\/data\/([a-z0-9-]+)\.json$/.exec(path)?.[1];
    if (data === 'index') {
      response
        .setHeader('content-type', 'application/json')
        .end(storyIndex(slugs.map((slug) => storyHead(folder, slug))));
      return;
    }
    if (data !== undefined && slugs.includes(data)) {
      response.setHeader('content-type', 'application/json').end(readFileSync(join(folder, `${data}.json`)));
      return;
    }
    if (path === '/' || slugs.includes(slugIn(path) ?? '')) request.url = '/index.html';
    next();
  };
}
