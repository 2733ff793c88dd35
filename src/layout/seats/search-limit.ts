/**
 * Actors up to which all choices of a picture are searched; above, its starts alone are untangled, up to 120, and its
 * labels turned.
 */
export const SEARCH_LIMIT = 40;
