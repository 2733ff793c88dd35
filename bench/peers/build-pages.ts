import { readdirSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import type { Sample } from './sample';

const PAGE = (name: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">` +
  `<style>html,body,#stage{margin:0;height:100%;overflow:hidden}</style><div id="stage"></div>` +
  `<script type="module" src="${name}.js"></script>`;

/** Names of the pages that stand beside the product, one a library. */
export function peerNames(root: string): string[] {
  return readdirSync(join(root, 'bench/peers/pages')).map((file) => file.replace(/\.ts$/u, ''));
}

/**
 * Builds one folder to serve: the product, as `npm run build` made it, with the samples among its stories, and in
 * `peers/` a page for each library with the same graphs.
 */
export async function buildPages(root: string, folder: string, samples: readonly Sample[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, 'dist'), folder, { recursive: true });
  const peers = join(folder, 'peers');
  const names = peerNames(root);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: peers,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, `bench/peers/pages/${name}.ts`)])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await mkdir(peers, { recursive: true });
  for (const name of names) await writeFile(join(peers, `${name}.html`), PAGE(name));
  for (const { size, json, graph } of samples) {
    await writeFile(join(folder, `data/bench-${size}.json`), json);
    await writeFile(join(peers, `graph${size}.json`), graph);
  }
}
