/** Steps up to which a list is shown whole, and how many of a longer one on either side of the current step. */
const WHOLE = 200;
const AROUND = 15;

/** How many steps more a reader gets on demand. */
export const MORE = 200;

/** The part of a list that is shown: index of the first, of the one after the last, and how many that are at most. */
interface Around {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/** What is shown of a list of so many steps: all of a short one, of a long one those around a step and `more`. */
export function around(length: number, at: number, more: number): Around {
  const reach = (length > WHOLE ? AROUND : WHOLE) + more;
  return { first: Math.max(0, at - reach), last: Math.min(length, at + 1 + reach), most: 2 * reach + 1 };
}
