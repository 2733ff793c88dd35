/** Steps up to which a list of them is shown whole, and how many are shown to both sides of the current one in a longer one. */
const WHOLE = 200;
const AROUND = 15;

/** How many steps more a reader gets on demand. */
export const MORE = 200;

/** The part of a list of steps that is shown, as indices of the first and of the one after the last, and how many that are at most. */
interface Around {
  readonly first: number;
  readonly last: number;
  readonly most: number;
}

/** What is shown of a list of so many steps around one of them: all of a short one, of a long one the nearest, and so many `more`. */
export function around(length: number, at: number, more: number): Around {
  const reach = (length > WHOLE ? AROUND : WHOLE) + more;
  return { first: Math.max(0, at - reach), last: Math.min(length, at + 1 + reach), most: 2 * reach + 1 };
}
