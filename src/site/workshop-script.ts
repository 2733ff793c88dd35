import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';

/** The second script and its style sheet by their addresses below the root, which differ in the ending alone. */
export interface WorkshopFiles {
  /** Address of the script. */
  readonly fileName: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds the second classic script by itself: what a page needs only for stories that it does not hold. It carries its
 * own Svelte, which builds elements one by one, so that no second policy for markup is needed.
 */
export async function workshopScript(): Promise<WorkshopFiles> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree' } })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../workshop/index.ts'),
        output: { format: 'iife' },
        treeshake: { propertyReadSideEffects: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : 'output' in result ? [result] : []).flatMap(({ output }) => output);
  const script = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('');
  const style = outputs
    .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []))
    .join('');
  if (script === '' || style === '') throw new Error('the workshop was not built');
  const hash = createHash('sha256').update(script).update(style).digest('hex').slice(0, 8);
  const fileName = `assets/workshop-${hash}.js`;
  return {
    fileName,
    files: new Map([
      [fileName, script],
      [`assets/workshop-${hash}.css`, style],
    ]),
  };
}
