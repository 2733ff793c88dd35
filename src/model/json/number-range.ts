/** Most numbers of a range that are written out. */
const MOST = 12;

/** The whole numbers of a short range, both ends included; undefined where it is none, or too long to write out. */
export function numbersBetween(first: number, last: number): readonly number[] | undefined {
  if (!(last > first && last - first < MOST)) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
