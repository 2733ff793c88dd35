/** The key that every interaction has, once, and nothing else of a story. */
const KEY = [...'"participants"'].map((letter) => letter.charCodeAt(0));

/** How many interactions the bytes of a story could hold if they were nothing but that key. */
export function mostIn({ length }: Uint8Array): number {
  return length / KEY.length;
}

/** How many interactions the bytes of a story hold, told without parsing by how often their key is written. */
export function countInteractions(bytes: Uint8Array): number {
  const [quote = 0, first = 0] = KEY;
  let count = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    if (bytes[at] !== first || bytes[at - 1] !== quote || bytes[at - 2] === BACKSLASH) continue;
    if (KEY.every((letter, index) => bytes[at - 1 + index] === letter)) count += 1;
  }
  return count;
}

/** Before a quotation mark that is part of a text. */
const BACKSLASH = 0x5c;
