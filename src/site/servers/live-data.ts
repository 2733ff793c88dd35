import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';

/**
 * How long a saved file is left alone before it is read, in milliseconds. The watcher keeps silent for 50 ms after it
 * has told of a file, so whatever is written in that time is read with the first, and what comes later is told anew.
 */
const SETTLE_MS = 80;

/** Tells the open pages what was saved in the data folder; they show it, or what is wrong with it, without a reload. */
export function tellSavedData({ watcher, ws }: Pick<ViteDevServer, 'watcher' | 'ws'>, folder: string): void {
  const data = resolve(folder);
  const settling = new Map<string, NodeJS.Timeout>();
  const tell = (file: string): void => {
    settling.delete(file);
    const text = readIfThere(file);
    if (text !== undefined) {
      ws.send({ type: 'custom', event: 'backchannel:data', data: { slug: basename(file, '.json'), text } });
    }
  };
  watcher.add(data);
  watcher.on('all', (event, file) => {
    if (dirname(file) !== data || !file.endsWith('.json') || !(event === 'add' || event === 'change')) return;
    clearTimeout(settling.get(file));
    settling.set(file, setTimeout(tell, SETTLE_MS, file).unref());
  });
}

/** The text of a file; undefined while an editor that saves by renaming has it away. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
