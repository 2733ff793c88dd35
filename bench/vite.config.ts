import { defineConfig } from 'vite';

/** Bundles the benchmarks as the page's script is bundled, so that they measure what a reader gets. */
export default defineConfig({
  build: { ssr: 'bench/run.ts', outDir: 'node_modules/.cache/bench', emptyOutDir: true, target: 'es2023' },
  // What drives a browser, and what builds pages, is no part of what is measured.
  ssr: { noExternal: true, external: ['playwright-core', 'vite'] },
});
