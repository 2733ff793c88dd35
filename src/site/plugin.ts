import { join } from 'node:path';
import { runnerImport, type Plugin, type PluginOption } from 'vite';
import { storyPage } from './pages/page';
import { picturePng } from './pictures/picture-png';
import { embedScript } from './scripts/embed-script';
import { guestRoutes } from './servers/guest-routes';
import { tellSavedData } from './servers/live-data';
import { slugIn, storyRoutes, withSlash } from './servers/routes';
import { iconLink, iconText, siteFiles, STATIC, type StaticParts } from './site-files';
import { slugsIn } from './slugs';
import { storyToOpen } from './stories';

/** What cannot be written without the site's public address. */
const NEED_ADDRESS = 'oEmbed, the social picture, the canonical links, the sitemap and the explicit origin in the CSP';

/** Where the plugin finds the stories, and the site's public address where it is known. */
interface SiteOptions {
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
      server.middlewares.use(guestRoutes()).use(withSlash(folder)).use(storyRoutes(folder));
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
        if (options.siteUrl === undefined) this.info(`no SITE_URL: left out are ${NEED_ADDRESS}`);
        const [parts, embed, example] = await Promise.all([
          staticParts(options),
          embedScript('index.ts'),
          embedScript('example/index.ts'),
        ]);
        const template = classic(String(page.source));
        const partNamed = (name: string): string | undefined =>
          Object.values(bundle).find((one) => one.type === 'chunk' && one.name === name)?.fileName;
        const files = siteFiles({ ...options, ...parts, template, embed, example, partNamed, png: picturePng });
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
  const slug = slugIn(address ?? '/');
  const asked = all.find((one) => one === slug) ?? all[0] ?? '';
  const root = slug === asked ? '../' : './';
  return storyPage(html, storyToOpen(folder, asked, cache), root, [
    iconLink(`data:image/svg+xml,${encodeURIComponent(iconText())}`),
    '<link rel="stylesheet" media="print" href="/src/static/print.css" />',
  ]);
}

async function staticParts({ components }: SiteOptions): Promise<StaticParts> {
  const { module } = await runnerImport<StaticParts>(join(STATIC, 'index.ts'), {
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [components()],
  });
  return module;
}

function classic(html: string): string {
  return html
    .replace(/<script type="module" crossorigin src="([^"]+)"><\/script>/, '<script defer src="$1"></script>')
    .replaceAll(' crossorigin', '');
}
