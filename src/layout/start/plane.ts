import { barycentric, type Mesh } from './barycentre';
import { blocksOf, type Ends } from './blocks';
import { facesOf } from './planar';
import { part } from './part';
import { crossingsOf, type Positions, type StraightGraph } from './straight';

/** Faces that are tried as the outer one, the longest first. */
const OUTER = 4;

/**
 * Places of a planar graph's points from which no two straight links cross, in the unit square: its faces are cut into
 * triangles by a point of their own, the outer one is laid around an oval, and every other point stands in the middle
 * of its neighbours (Tutte 1963), moved apart. The one of a few outer faces that parts the points best; undefined where
 * the graph is not planar, or so deeply nested that its parts are too small for a number.
 */
export function planePlaces(graph: StraightGraph): Positions | undefined {
  const { points, from, to } = graph;
  if (points < 4) return undefined;
  const links = Array.from(from, (a, link): Ends => [a, to[link] ?? 0]);
  const faces = facesOf(inOneBlock(links, points));
  if (faces === undefined) return undefined;
  const tried = faces
    .toSorted((p, q) => q.length - p.length)
    .slice(0, OUTER)
    .map((outer) => {
      const mesh = meshOf(points, faces, outer);
      const places = barycentric(mesh, outer);
      part(mesh, outer, places);
      return places;
    })
    .filter((places) => crossingsOf(graph, places) === 0);
  const [best] = tried.sort((p, q) => nearest(q, points) - nearest(p, points));
  return best && { x: best.x.subarray(0, points), y: best.y.subarray(0, points) };
}

/** The triangles into which the faces but the outer one are cut, the longer ones from a new point in their middle. */
function meshOf(points: number, faces: readonly (readonly number[])[], outer: readonly number[]): Mesh {
  const near = Array.from({ length: points }, () => new Set<number>());
  const triangles: [number, number, number][] = [];
  for (const face of faces) {
    const middle = near.length;
    face.forEach((point, index) => {
      const next = face[(index + 1) % face.length] ?? point;
      near[point]?.add(next);
      near[next]?.add(point);
      if (face !== outer && face.length > 3) triangles.push([point, next, middle]);
    });
    if (face === outer) continue;
    const [a = 0, b = 0, c = 0] = face;
    if (face.length === 3) triangles.push([a, b, c]);
    else {
      near.push(new Set(face));
      for (const point of face) near[point]?.add(middle);
    }
  }
  return { near: near.map((others) => [...others]), triangles };
}

/** The links of a graph and a few more that leave it planar, so that no single point holds two parts of it together. */
function inOneBlock(links: readonly Ends[], points: number): readonly Ends[] {
  const tied = [...links];
  const group = Array.from({ length: points }, (_, point) => point);
  const rootOf = (point: number): number => {
    const next = group[point] ?? point;
    return next === point ? point : rootOf(next);
  };
  for (const [a, b] of links) group[rootOf(a)] = rootOf(b);
  for (let point = 1; point < points; point += 1) {
    if (rootOf(point) === rootOf(point - 1)) continue;
    tied.push([point - 1, point]);
    group[rootOf(point)] = rootOf(point - 1);
  }
  for (let bridge = bridging(tied); bridge !== undefined; bridge = bridging(tied)) tied.push(bridge);
  return tied;
}

/** A link between neighbours of a point where two blocks meet: it makes them one, and the drawing stays plane. */
function bridging(links: readonly Ends[]): Ends | undefined {
  const seen = new Map<number, readonly [block: number, neighbour: number]>();
  for (const [index, block] of blocksOf(links).entries()) {
    for (const [a, b] of [...block, ...block.map(([p, q]): Ends => [q, p])]) {
      const other = seen.get(a);
      if (other !== undefined && other[0] !== index) return [other[1], b];
      seen.set(a, [index, b]);
    }
  }
  return undefined;
}

/** Square of the least distance between two points of a graph. */
function nearest({ x, y }: Positions, points: number): number {
  let least = Infinity;
  for (let p = 0; p < points; p += 1) {
    for (let q = p + 1; q < points; q += 1) {
      const dx = (x[p] ?? 0) - (x[q] ?? 0);
      const dy = (y[p] ?? 0) - (y[q] ?? 0);
      least = Math.min(least, dx * dx + dy * dy);
    }
  }
  return least;
}
