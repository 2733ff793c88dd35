/** Above this many actors the picture is d3-force's own, without the search. */
export const SEARCH_LIMIT = 40;
