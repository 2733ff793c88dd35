import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin, type PluginOption } from 'vite';
import { tellSavedData } from './live-data';
import { storyPage } from './page';
import { policy } from './policy';
import { slugOf, storyRoutes, withSlash } from './routes';
import { readStory, slugsIn, storyIndex, storyToOpen } from './stories';

/** Where the plugin finds the stories, and the site's public address where it is known. */
export interface SiteOptions {
  readonly folder: string;
  readonly cache: string;
  readonly siteUrl: string | undefined;
  /** What compiles components, for the pages that need no script. */
  readonly components: () => PluginOption;
}

/**
 * Makes one page a story: `/<slug>/`, the first also at `/`, each with its data inlined, one classic script and the
 * strict policy first in its head. Module scripts are always fetched with CORS, which kills them in a sandboxed frame.
 */
export function sitePlugin(options: SiteOptions): Plugin {
  const { folder } = options;
  return {
    name: 'backchannel-site',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server, originalUrl }) => (server === undefined ? html : livePage(html, originalUrl, options)),
    },
    configureServer(server) {
      server.middlewares.use(withSlash(folder)).use(storyRoutes(folder));
      tellSavedData(server, folder);
    },
    configurePreviewServer(server) {
      server.middlewares.use(withSlash(folder));
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        if (options.siteUrl === undefined) this.info('no SITE_URL: the explicit origin in the CSP is left out');
        const files = siteFiles(classic(String(page.source)), options, await staticPages(options));
        page.source = files.get('index.html') ?? page.source;
        files.delete('index.html');
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** The page in development: the story that the address asks for, else the first. */
function livePage(html: string, address: string | undefined, { folder, cache }: SiteOptions): string {
  const all = slugsIn(folder);
  const slug = slugOf(address ?? '/');
  const asked = all.find((one) => one === slug) ?? all[0] ?? '';
  const root = slug === asked ? '../' : './';
  return storyPage(html, storyToOpen(folder, asked, cache), root, [
    iconLink(`data:image/svg+xml,${encodeURIComponent(iconText())}`),
  ]);
}

/** The files of the built site that are not the app's own script, style and fonts, by name. */
function siteFiles(
  template: string,
  { folder, cache, siteUrl }: SiteOptions,
  staticPage: StaticPage,
): Map<string, string> {
  const stories = slugsIn(folder).map((slug) => readStory(folder, slug, cache));
  const head = [
    policy(siteUrl),
    iconLink('./icon.svg'),
    '<noscript><link rel="stylesheet" href="./static.css" /></noscript>',
  ];
  const files = new Map<string, string>([
    ['data/index.json', storyIndex(stories)],
    ['icon.svg', iconText()],
    ['static.css', readFileSync(join(STATIC, 'static.css'), 'utf8')],
  ]);
  for (const [index, story] of stories.entries()) {
    const address = siteUrl === undefined ? undefined : new URL(`${story.slug}/`, withEnd(siteUrl)).href;
    const body = staticPage(story.prepared, address);
    const page = (root: string): string => storyPage(template, story, root, head, body);
    if (index === 0) files.set('index.html', page('./'));
    files.set(`${story.slug}/index.html`, page('../').replaceAll('="./', '="../'));
    files.set(`data/${story.slug}.json`, story.json);
  }
  return files;
}

/** Folder of the pages that need no script. */
const STATIC = join(import.meta.dirname, '../static');

type StaticPage = (prepared: string, address: string | undefined) => string;

async function staticPages({ components }: SiteOptions): Promise<StaticPage> {
  const { module } = await runnerImport<{ readonly staticPage: StaticPage }>(join(STATIC, 'static-page.ts'), {
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [components()],
  });
  return module.staticPage;
}

function withEnd(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function iconText(): string {
  return readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
}

function iconLink(address: string): string {
  return `<link rel="icon" type="image/svg+xml" href="${address}" />`;
}

function classic(html: string): string {
  return html
    .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<script defer src="$1"></script>')
    .replaceAll(' crossorigin', '');
}
