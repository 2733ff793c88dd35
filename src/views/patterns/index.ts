/** What tells sides apart by a pattern, where the reader's own colours leave them no colour. */
export { default as SidePatterns } from './SidePatterns.svelte';
export { tileFill } from './tile-fill';
