import { blocksOf, neighboursOf, type Ends } from './blocks';

/** What is not drawn yet and hangs together: the drawn points that it is tied to, and a way through it between two. */
interface Fragment {
  readonly touches: ReadonlySet<number>;
  readonly path: readonly number[];
}

/**
 * Whether a graph can be drawn without a crossing, exactly: block by block, path after path into a face that holds all
 * that the path's fragment is tied to (Demoucron, Malgrange and Pertuiset 1964).
 */
export function planar(links: readonly Ends[]): boolean {
  return blocksOf(links).every((block) => block.length < 9 || facesOf(block) !== undefined);
}

/** The faces of a plane drawing of a block with a cycle, each as the ring of its points; undefined without one. */
export function facesOf(links: readonly Ends[]): (readonly number[])[] | undefined {
  const near = neighboursOf(links);
  if (links.length > 3 * near.size - 6) return undefined;
  const cycle = cycleIn(near);
  const drawn = new Set(cycle.map((point, index) => key(point, cycle[(index + 1) % cycle.length] ?? point)));
  const points = new Set(cycle);
  let faces: (readonly number[])[] = [cycle, [...cycle]];
  for (;;) {
    const fragments = fragmentsOf(links, near, points, drawn);
    const choices = fragments.map(({ touches, path }) => ({
      path,
      fitting: faces.filter((face) => [...touches].every((point) => face.includes(point))),
    }));
    const [next] = choices.sort((p, q) => p.fitting.length - q.fitting.length);
    if (next === undefined) return faces;
    const [face] = next.fitting;
    if (face === undefined) return undefined;
    faces = faces.flatMap((one) => (one === face ? split(face, next.path) : [one]));
    next.path.forEach((point, index) => {
      points.add(point);
      const after = next.path[index + 1];
      if (after !== undefined) drawn.add(key(point, after));
    });
  }
}

function key(a: number, b: number): string {
  return a < b ? `${String(a)} ${String(b)}` : `${String(b)} ${String(a)}`;
}

/** Some cycle of a block: from its first point the way that a walk in depth first closes. */
function cycleIn(near: ReadonlyMap<number, readonly number[]>): number[] {
  const [start] = near.keys();
  const path = [start ?? 0];
  const seen = new Set(path);
  for (;;) {
    const [here, before] = [path[path.length - 1] ?? 0, path[path.length - 2]];
    const others = (near.get(here) ?? []).filter((point) => point !== before);
    const back = others.find((point) => seen.has(point));
    if (back !== undefined) return path.slice(path.indexOf(back));
    const next = others[0];
    if (next === undefined) throw new Error(`a block ends in a point: "${String(here)}"`);
    path.push(next);
    seen.add(next);
  }
}

/** The two faces into which a path between two of its points splits a face. */
function split(face: readonly number[], path: readonly number[]): (readonly number[])[] {
  const [from, to] = [face.indexOf(path[0] ?? -1), face.indexOf(path[path.length - 1] ?? -1)];
  const turned = [...face.slice(from), ...face.slice(0, from)];
  const end = (to - from + face.length) % face.length;
  const inner = path.slice(1, -1);
  return [
    [...turned.slice(0, end + 1), ...inner.toReversed()],
    [...turned.slice(end), turned[0] ?? 0, ...inner],
  ];
}

function fragmentsOf(
  links: readonly Ends[],
  near: ReadonlyMap<number, readonly number[]>,
  points: ReadonlySet<number>,
  drawn: ReadonlySet<string>,
): Fragment[] {
  const chords = links.filter(([a, b]) => points.has(a) && points.has(b) && !drawn.has(key(a, b)));
  const fragments: Fragment[] = chords.map((link) => ({ touches: new Set(link), path: link }));
  const seen = new Set(points);
  for (const start of near.keys()) {
    if (seen.has(start)) continue;
    const inside = [start];
    seen.add(start);
    const touches = new Set<number>();
    for (const point of inside) {
      for (const next of near.get(point) ?? []) {
        if (points.has(next)) touches.add(next);
        else if (!seen.has(next)) {
          seen.add(next);
          inside.push(next);
        }
      }
    }
    fragments.push({ touches, path: pathThrough(near, new Set(inside), touches) });
  }
  return fragments;
}

/** A shortest way between two points that a fragment is tied to, through its inside alone. */
function pathThrough(
  near: ReadonlyMap<number, readonly number[]>,
  inside: ReadonlySet<number>,
  touches: ReadonlySet<number>,
): number[] {
  const [from] = touches;
  const ways: number[][] = [[from ?? 0]];
  const seen = new Set([from ?? 0]);
  for (const way of ways) {
    for (const next of near.get(way[way.length - 1] ?? 0) ?? []) {
      if (way.length > 1 && touches.has(next) && next !== from) return [...way, next];
      if (!inside.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  throw new Error(`a fragment is tied to one point only: "${String(from)}"`);
}
