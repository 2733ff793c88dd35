import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { sitePlugin } from './src/site/plugin';
import { classicParts } from './src/site/scripts/classic-parts';
import { leanSvelte } from './src/site/scripts/lean-svelte';
import { styleScopes } from './src/site/scripts/style-scopes';
import { tightScripts } from './src/site/scripts/tight-scripts';
import { workerText } from './src/site/scripts/worker-text';

const root = import.meta.dirname;

const compilerOptions = { cssHash: styleScopes(join(root, 'src')) };

/** What checks a story: the workshop alone has it, with and without a worker. */
const READING = /\/src\/model\/(?:json|checks)\/|\/src\/model\/(?:parse|order|chronology)\.ts$|\/valibot\//;

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    classicParts(),
    workerText(),
    leanSvelte(),
    tightScripts(),
    svelte({ configFile: false, compilerOptions }),
    sitePlugin({
      folder: process.env['DATA_FOLDER'] ?? join(root, 'data'),
      cache: join(root, 'node_modules/.cache/backchannel'),
      siteUrl: process.env['SITE_URL'],
      // Its style is that of the page.
      components: () => svelte({ configFile: false, emitCss: false, compilerOptions }),
    }),
  ],
  // In development too, where the canvas reads the colours of light or dark, not both.
  css: { transformer: 'lightningcss' },
  build: {
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'cjs',
        // The first page names the files of all later parts.
        chunkFileNames: 'assets/[name]-[hash:6].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
        minifyInternalExports: true,
        codeSplitting: {
          groups: [
            // All that the page needs at once is one script, whatever of it a later part needs too.
            { name: 'page', tags: ['$initial'] },
            // The first picture of some stories waits for this one alone.
            { name: 'settle-labels', test: /settle-labels\.ts$/ },
            // What several later parts need is one script more: many small ones are slower to fetch, and to name.
            { name: 'shared', minShareCount: 2, test: (id) => !READING.test(id) },
          ],
        },
      },
    },
  },
});
