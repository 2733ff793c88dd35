import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts new bytes in the place of a file in one step, so that whoever reads it finds the old or the new, never a part.
 * Throws, and changes nothing, where the file does not hold what it was read as any more.
 */
export function replaceFile(file: string, old: Uint8Array, bytes: Uint8Array): void {
  const path = realpathSync(file);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    const handle = openSync(beside, 'wx', 0o600);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(beside, statSync(path).mode & 0o777);
    if (!readFileSync(path).equals(old)) throw new Error(`${file} was changed meanwhile; nothing was written`);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
