import { join } from 'node:path';
import { build } from 'vite';

/** A script of `src/embed` as one classic script without a global of its own, for pages that are not ours. */
export async function embedScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(EMBED, entry), output: { format: 'iife' } },
    },
  });
  for (const { output } of [built].flat().filter((one) => 'output' in one)) {
    for (const file of output) if (file.type === 'chunk' && file.isEntry) return file.code;
  }
  throw new Error(`nothing was built: "${entry}"`);
}

/** Folder of what hosts put on their pages. */
const EMBED = join(import.meta.dirname, '../../embed');
