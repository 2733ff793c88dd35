import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { sitePlugin } from './src/site/plugin';

const root = import.meta.dirname;

export default defineConfig({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    sitePlugin({
      folder: join(root, 'data'),
      cache: join(root, 'node_modules/.cache/backchannel'),
      siteUrl: process.env['SITE_URL'],
    }),
  ],
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { format: 'iife' } },
  },
});
