import type { Color } from '../../model/schema';

/** What a side wears where the reader's own colours leave it none: a square tile of one stroke, in pixels. */
interface Tile {
  readonly path: string;
  readonly strokeWidth: number;
}

/** Edge of a tile in pixels. */
export const TILE = 5;

/** A tile for each colour but grey, which stands for no side; all of them can be told apart at this size. */
export const TILES: ReadonlyMap<Color, Tile> = new Map([
  ['blue', { path: 'M-1 1L1-1M0 5L5 0M4 6L6 4', strokeWidth: 1.6 }],
  ['red', { path: 'M0 2.5H5M2.5 0V5', strokeWidth: 1.1 }],
  ['yellow', { path: `${dot(1.25)}${dot(3.75)}`, strokeWidth: 1 }],
  ['green', { path: 'M4-1L6 1M0 0L5 5M-1 4L1 6', strokeWidth: 1.6 }],
  ['purple', { path: 'M0 2.5H5', strokeWidth: 2 }],
  ['teal', { path: 'M2.5 0V5', strokeWidth: 2 }],
  ['orange', { path: 'M0 1.25H2.5M2.5 3.75H5', strokeWidth: 2.5 }],
  ['pink', { path: 'M0 2.5H5', strokeWidth: 5 }],
]);

/** A disc, drawn as the rim of a smaller one. */
function dot(at: number): string {
  return `M${at - 0.5} ${at}a.5.5 0 1 1 1 0a.5.5 0 1 1-1 0`;
}
