import type { Crowd, Places } from '../../../layout/crowd/crowd';
import type { Room } from '../../../layout/room';
import type { GraphNode } from '../../../model/graph';
import type { View } from '../zoom/view';
import type { Ink } from './ink';

/** All that the canvas shows. */
export interface Scene {
  readonly crowd: Crowd;
  readonly nodes: readonly GraphNode[];
  readonly places: Places;
  /** Radius of every actor's dot in the whole picture, in pixels. */
  readonly radii: Float32Array;
  readonly ink: Ink;
  /** Pixels of the bitmap by pixel of the page. */
  readonly ratio: number;
  readonly view: View;
  /** The view that is drawn sharply; while another is wanted, the last picture is moved. */
  readonly sharp: View;
  readonly step: number;
  /** First step that is drawn. */
  readonly start: number;
  /** How many of the latest steps stand out from the others; 0 where all are drawn alike. */
  readonly recent: number;
  /** Which interactions, by step, and actors are in the reader's view; undefined where all are. */
  readonly shown: { readonly steps: Uint8Array; readonly actors: Uint8Array } | undefined;
  /** Steps that led here, and steps of the actor that is pointed at, without those out of the reader's view. */
  readonly chain: ArrayLike<number> & Iterable<number>;
  readonly lit: ArrayLike<number> & Iterable<number>;
  /** Actors with a ring around them: who is pointed at. */
  readonly ringed: readonly number[];
}

/** Size of a scene's bitmaps in their own pixels. */
export function sizeOf({ places: { width, height }, ratio }: Scene): Room {
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)) };
}

/** How much larger dots are drawn at a zoom. */
export function dotGrowth(scale: number): number {
  return Math.sqrt(scale);
}
