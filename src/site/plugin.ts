import { join } from 'node:path';
import { runnerImport, type Plugin, type PluginOption } from 'vite';
import { embedScript } from './embed-script';
import { tellSavedData } from './live-data';
import { storyPage } from './page';
import { slugOf, storyRoutes, withSlash } from './routes';
import { iconLink, iconText, siteFiles, STATIC, type StaticPage } from './site-files';
import { slugsIn, storyToOpen } from './stories';

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
        const [staticPage, embed] = await Promise.all([staticPages(options), embedScript('index.ts')]);
        const files = siteFiles({ ...options, template: classic(String(page.source)), staticPage, embed });
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

async function staticPages({ components }: SiteOptions): Promise<StaticPage> {
  const { module } = await runnerImport<{ readonly staticPage: StaticPage }>(join(STATIC, 'static-page.ts'), {
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [components()],
  });
  return module.staticPage;
}

function classic(html: string): string {
  return html
    .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<script defer src="$1"></script>')
    .replaceAll(' crossorigin', '');
}
