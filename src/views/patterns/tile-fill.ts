import type { Color } from '../../model/schema';
import { TILE, TILES } from './tiles';

/**
 * A fill with a colour's tile, on a canvas with `ratio` pixels by pixel of the page; undefined for grey, which has
 * none.
 */
export function tileFill(
  document: Document,
  color: Color,
  { ink, ground, ratio }: { readonly ink: string; readonly ground: string; readonly ratio: number },
): CanvasPattern | undefined {
  const tile = TILES.get(color);
  const bitmap = document.createElement('canvas');
  // A tile of whole pixels, or a seam would show between two of them.
  bitmap.width = bitmap.height = Math.round(TILE * ratio);
  const context = bitmap.getContext('2d');
  if (tile === undefined || context === null) return undefined;
  context.fillStyle = ground;
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.scale(bitmap.width / TILE, bitmap.height / TILE);
  context.strokeStyle = ink;
  context.lineWidth = tile.strokeWidth;
  context.stroke(new Path2D(tile.path));
  return context.createPattern(bitmap, 'repeat') ?? undefined;
}
