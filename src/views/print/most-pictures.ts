/** Number of steps up to which a whole story is printed with a picture for each. */
export const MOST_PICTURES = 60;
