import type { GraphNode } from '../model/graph';
import type { Metrics } from './metrics';
import type { Room } from './room';

/**
 * The share of the distance between neighbours, were all spread evenly, that a dot's radius takes at least, and that
 * the busiest adds.
 */
const LEAST = 0.09;
const BUSY = 0.17;

/** What these come to in pixels at least and at most. */
const SMALLEST = 1.2;
const LARGE = 3;
const LARGEST = 5;

/**
 * Radius in pixels of every actor's dot in a picture of the whole story: the less room there is for each the smaller,
 * the busier the larger. A box of another shape than its size class's frame has no more room than its narrower side.
 */
export function dotRadii(
  nodes: readonly GraphNode[],
  { frame: [frameWidth, frameHeight] }: Metrics,
  { width, height }: Room,
): Float32Array {
  const stretch = Math.min(width / frameWidth, height / frameHeight);
  const apart = stretch * Math.sqrt((frameWidth * frameHeight) / Math.max(1, nodes.length));
  const least = Math.min(LARGE, Math.max(SMALLEST, LEAST * apart));
  const busy = Math.min(LARGEST, BUSY * apart);
  const most = nodes.reduce((busiest, { degree }) => Math.max(busiest, degree), 1);
  return Float32Array.from(nodes, ({ degree }) => least + busy * Math.sqrt(degree / most));
}
