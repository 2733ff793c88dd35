import type { Connect } from 'vite';
import { exampleFiles } from '../pages/example-files';
import { embedScript } from '../scripts/embed-script';
import { iconText } from '../site-files';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** In development: what the built site offers to other people's pages, made at each request, also under `/v1/`. */
export function guestRoutes(): Connect.NextHandleFunction {
  return (request, response, next) => {
    request.url = (request.url ?? '/').replace(/^\/v1\//u, '/').replace(/\/index\.html(?=$|\?)/u, '/');
    const [path = '/'] = request.url.split('?');
    const file = path === '/example/' ? 'example/index.html' : path.slice(1);
    if (file !== 'embed.js' && file !== 'icon.svg' && !file.startsWith('example/')) return next();
    offered(file).then((text) => {
      if (text === undefined) return next();
      response
        .setHeader('content-type', `${TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`)
        .end(text);
    }, next);
  };
}

async function offered(file: string): Promise<string | undefined> {
  if (file === 'icon.svg') return iconText();
  if (file === 'embed.js') return embedScript('index.ts');
  return exampleFiles(await embedScript('example/index.ts'), undefined).get(file);
}
