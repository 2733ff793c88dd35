import { MOST_BYTES } from '../model/json/bytes';

/** The bytes of a file; in place of one too large to be a story, blank bytes that have the parser refuse it. */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) return new Uint8Array(Math.min(file.size, MOST_BYTES * 16));
  return new Uint8Array(await file.arrayBuffer());
}
