import { breath } from '../../views/slices';

/** Bytes that one slice reads. */
const SLICE = 1 << 20;

/** A text that is the same for the same bytes: their SHA-256 where a page may have it, else their number and FNV-1a. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
  if (globalThis.isSecureContext)
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()))].join(' ');
  let hash = 0x811c9dc5;
  for (let start = 0; start < bytes.length; start += SLICE) {
    for (const byte of bytes.subarray(start, start + SLICE)) hash = Math.imul(hash ^ byte, 0x01000193);
    await breath();
  }
  return `${String(bytes.length)} ${(hash >>> 0).toString(16)}`;
}
