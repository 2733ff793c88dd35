import { build, type Plugin } from 'vite';

const QUERY = '?worker-text';

/**
 * Gives a worker's module, asked for with `?worker-text`, as the text of one classic script: a frame without an origin
 * starts no worker from an address, only from a blob.
 */
export function workerText(): Plugin {
  return {
    name: 'backchannel-worker-text',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(QUERY)) return null;
      return `export default ${JSON.stringify(await workerScript(id.slice(0, -QUERY.length)))};`;
    },
  };
}

/** A worker's module, by its path, as one classic script with all that it imports. */
export async function workerScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'worker' } },
  });
  const [first] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  if (first === undefined) throw new Error(`no script made of worker: "${entry}"`);
  const [chunk] = first.output;
  return chunk.code;
}
