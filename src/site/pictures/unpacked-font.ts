import { inflateSync } from 'node:zlib';

const WOFF = { head: 44, entry: 20 };
const SFNT = { head: 12, entry: 16 };

/** The font in a WOFF file as the plain one that drawing programs read (W3C, WOFF File Format 1.0, 4 and 5). */
export function unpackedFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF.head + index * WOFF.entry;
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    return { at, size, data: packed < size ? inflateSync(data) : data };
  });
  const head = Buffer.alloc(SFNT.head + count * SFNT.entry);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const parts = [head];
  let end = head.length;
  for (const [index, { at, size, data }] of tables.entries()) {
    const entry = SFNT.head + index * SFNT.entry;
    woff.copy(head, entry, at, at + 4);
    woff.copy(head, entry + 4, at + 16, at + 20);
    head.writeUInt32BE(end, entry + 8);
    head.writeUInt32BE(size, entry + 12);
    const padded = Buffer.concat([data], Math.ceil(size / 4) * 4);
    parts.push(padded);
    end += padded.length;
  }
  return Buffer.concat(parts);
}
