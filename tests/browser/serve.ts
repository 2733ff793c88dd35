import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The policy of the site as a header: what a careful host would send. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html backchannel-parts backchannel-data backchannel-worker',
].join('; ');

/** How a folder is served: with which headers, and which pages stand beside its files. */
export interface Serving {
  readonly policy?: string;
  readonly cors?: boolean;
  /** More headers for the file at a path. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A server of one folder on a free port of this machine. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves `folder`; a missing file is a real 404. */
export async function serve(folder: string, serving: Serving = {}): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const headers = { ...headersFor(extname(file), serving), ...serving.headers?.(path) };
    const page = serving.pages?.[path];
    const content = page === undefined ? readFile(join(folder, file)) : Promise.resolve(page);
    content.then(
      (body) => response.writeHead(200, headers).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('not here'),
    );
  });
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function headersFor(extension: string, { policy, cors }: Serving): Record<string, string> {
  return {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(policy !== undefined && { 'content-security-policy': policy }),
    ...(cors === true && { 'access-control-allow-origin': '*' }),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no port was given'));
      else resolve(address.port);
    });
  });
}
