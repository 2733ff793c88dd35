import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Tells the open pages what was saved in the data folder; they show it, or what is wrong with it, without a reload. */
export function tellSavedData({ watcher, ws }: Pick<ViteDevServer, 'watcher' | 'ws'>, folder: string): void {
  const data = resolve(folder);
  watcher.add(data);
  watcher.on('all', (event, file) => {
    if (dirname(file) !== data || !file.endsWith('.json') || !(event === 'add' || event === 'change')) return;
    const text = readIfThere(file);
    if (text !== undefined) {
      ws.send({ type: 'custom', event: 'backchannel:data', data: { slug: basename(file, '.json'), text } });
    }
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
