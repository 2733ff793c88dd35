import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { workerText } from './src/site/scripts/worker-text';

const plugins = [workerText(), svelte({ configFile: false })];

export default defineConfig({
  test: {
    projects: [
      {
        plugins,
        test: {
          name: 'node',
          include: ['tests/*.test.ts', 'tests/{model,replay,layout,data,host,site,commands}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        plugins,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'jsdom',
          // The colours of a picture are read from the page's own tokens.
          css: { include: [/tokens\.css/] },
          include: ['tests/{views,workshop,embed}/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
    coverage: { include: ['src/{model,replay,layout}/**'] },
  },
});
