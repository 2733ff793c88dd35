import type { Arrangement } from '../arrangement';

const PARTS = ['x', 'y', 'label', 'slot', 'bow', 'name', 'bend', 'tag'] as const;

/** Writes all of one arrangement into another of the same plan. */
export function assign(to: Arrangement, from: Arrangement): void {
  for (const part of PARTS) {
    const [target, source] = [to[part], from[part]];
    for (let index = 0; index < source.length; index += 1) target[index] = source[index] ?? 0;
  }
}
