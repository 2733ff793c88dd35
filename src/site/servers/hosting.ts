import { policyRules } from '../pages/policy';

/** A header by its name. */
type Header = readonly [name: string, value: string];

/**
 * The headers of every file: the policy of the pages once more, and that any page may frame, load and fetch them. There
 * is no X-Frame-Options and no `frame-ancestors`: a story has no login and no state that a frame could steal.
 */
export function everyHeader(siteUrl: string | undefined): readonly Header[] {
  return [
    ['Content-Security-Policy', policyRules(siteUrl)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
    ['Access-Control-Allow-Origin', '*'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
}

/** The header of files whose names change with what is in them; all others are asked for again. */
const KEPT: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
const FRESH: Header = ['Cache-Control', 'no-cache'];

/** The settings of the servers that static sites stand on, by the file in which each looks for them. */
export function hostingFiles(siteUrl: string | undefined): ReadonlyMap<string, string> {
  const every = everyHeader(siteUrl);
  return new Map([
    ['_headers', byPath(every)],
    ['.htaccess', apache(every)],
    ['hosting/nginx.conf', nginx(every)],
  ]);
}

/** For Netlify and Cloudflare Pages, which read the same file. Both add up what several rules say of one header. */
function byPath(every: readonly Header[]): string {
  const lines = (headers: readonly Header[]): string =>
    headers.map(([name, value]) => `  ${name}: ${value}\n`).join('');
  return `/*\n${lines(every)}\n/assets/*\n${lines([KEPT])}`;
}

/** For Apache with mod_headers, wherever AllowOverride lets a site speak for itself. */
function apache(every: readonly Header[]): string {
  const set = ([name, value]: Header): string => `  Header always set ${name} "${value}"\n`;
  return [
    '<IfModule mod_headers.c>\n',
    ...[...every, FRESH].map(set),
    `  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">\n  ${set(KEPT)}  </If>\n`,
    '</IfModule>\n',
    '<IfModule mod_mime.c>\n  AddType text/javascript .js\n  AddType font/woff2 .woff2\n</IfModule>\n',
  ].join('');
}

/** For nginx, to be included in the `server` block of the site; a location that sets one header must set them all. */
function nginx(every: readonly Header[]): string {
  const set = (indent: string, headers: readonly Header[]): string =>
    headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`).join('');
  return [
    '# Inside the server block: include hosting/nginx.conf;\n',
    set('', [...every, FRESH]),
    `location ~ /assets/[^/]+$ {\n${set('  ', [...every, KEPT])}}\n`,
  ].join('');
}
