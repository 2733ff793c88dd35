import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { storyPage } from './page';
import { readStory, slugsIn, type Story } from './stories';

/** Where the plugin finds the stories, and the site's public address where it is known. */
export interface SiteOptions {
  readonly folder: string;
  readonly cache: string;
  readonly siteUrl: string | undefined;
}

/**
 * Makes one page a story: `/<slug>/`, the first also at `/`, each with its data inlined, one classic script and the
 * strict policy first in its head. Module scripts are always fetched with CORS, which kills them in a sandboxed frame.
 */
export function sitePlugin({ folder, cache, siteUrl }: SiteOptions): Plugin {
  const stories = (): Story[] => slugsIn(folder).map((slug) => readStory(folder, slug, cache));
  const icon = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
  return {
    name: 'backchannel-site',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl }) {
        if (server === undefined) return html;
        const slug = /^\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(originalUrl ?? '')?.[1];
        const all = slugsIn(folder);
        const asked = all.find((one) => one === slug) ?? all[0] ?? '';
        const root = slug === asked ? '../' : './';
        return storyPage(html, readStory(folder, asked, cache), { root, workshop: '' }, [
          iconLink(`data:image/svg+xml,${encodeURIComponent(icon)}`),
        ]);
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder) && file.endsWith('.json')) server.ws.send({ type: 'full-reload', path: '*' });
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const template = classic(String(page.source));
        if (siteUrl === undefined) this.info('no SITE_URL: the explicit origin in the CSP is left out');
        const made = stories();
        const head = [policy(siteUrl), iconLink('./icon.svg')];
        const script = await workshopScript();
        const workshop = `assets/workshop-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName: workshop, source: script });
        made.forEach((story, index) => {
          if (index === 0) page.source = storyPage(template, story, { root: './', workshop }, head);
          const source = storyPage(template, story, { root: '../', workshop }, head).replaceAll('="./', '="../');
          this.emitFile({ type: 'asset', fileName: `${story.slug}/index.html`, source });
          this.emitFile({ type: 'asset', fileName: `data/${story.slug}.json`, source: story.json });
        });
        const index = made.map(({ slug, dataset: { title, summary } }) => ({ slug, title, summary }));
        this.emitFile({ type: 'asset', fileName: 'data/index.json', source: JSON.stringify(index) });
        this.emitFile({ type: 'asset', fileName: 'icon.svg', source: icon });
      },
    },
  };
}

/** The second classic script, built by itself: what a page needs only for stories that it does not hold. */
async function workshopScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, '../workshop.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the workshop was not built');
  return chunk.code;
}

function iconLink(address: string): string {
  return `<link rel="icon" type="image/svg+xml" href="${address}" />`;
}

function classic(html: string): string {
  return html
    .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<script defer src="$1"></script>')
    .replaceAll(' crossorigin', '');
}

/** The policy of the page; the origin stands beside 'self', which WebKit does not match in a sandboxed frame. */
function policy(siteUrl: string | undefined): string {
  const self = siteUrl === undefined ? "'self'" : `'self' ${new URL(siteUrl).origin}`;
  const rules = [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${self}`,
    `font-src ${self}`,
    `img-src ${self} data:`,
    `connect-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html backchannel-workshop',
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}
