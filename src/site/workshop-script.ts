import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';

/** A script of the site: its address below the root, with a hash of its content, and its text. */
export interface Script {
  readonly fileName: string;
  readonly source: string;
}

/** Builds the second classic script by itself: what a page needs only for stories that it does not hold. */
export async function workshopScript(): Promise<Script> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, '../workshop.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the workshop was not built');
  const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 8);
  return { fileName: `assets/workshop-${hash}.js`, source: chunk.code };
}
