/** A plane graph in triangles, but for its outer face: the neighbours of every point, the points of every triangle. */
export interface Mesh {
  readonly near: readonly (readonly number[])[];
  readonly triangles: readonly (readonly [number, number, number])[];
}

/**
 * Places in the unit square: `outer` in its order around an oval, every other point in the middle of its neighbours, so
 * that no two links cross (Tutte 1963).
 */
export function barycentric({ near }: Mesh, outer: readonly number[]): Places {
  const places = { x: new Float64Array(near.length), y: new Float64Array(near.length) };
  outer.forEach((point, index) => {
    [places.x[point], places.y[point]] = onOval((4 * index) / outer.length);
  });
  const fixed = new Set(outer);
  settle(
    near,
    [...near.keys()].filter((point) => !fixed.has(point)),
    places,
  );
  return places;
}

/** Mutable places of the points of a mesh. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A point of a circle in the unit square, by quarters of a turn: rational, since engines differ in Math.cos. */
function onOval(quarters: number): [x: number, y: number] {
  const quarter = Math.floor(quarters);
  const t = quarters - quarter;
  const [cos, sin] = [(1 - t * t) / (1 + t * t), (2 * t) / (1 + t * t)];
  const [x, y] = [
    [cos, sin],
    [-sin, cos],
    [-cos, -sin],
    [sin, -cos],
  ][quarter % 4] ?? [cos, sin];
  return [((x ?? 0) + 1) / 2, ((y ?? 0) + 1) / 2];
}

/** Sets inner points to their neighbours' means by Gauss's elimination; a dominant diagonal needs no change of rows. */
function settle(near: Mesh['near'], inner: readonly number[], { x, y }: Places): void {
  const rank = new Map(inner.map((point, index) => [point, index]));
  const rows = inner.map((point, at) => {
    const row = new Float64Array(inner.length + 2);
    const others = near[point] ?? [];
    row[at] = others.length;
    for (const other of others) {
      const column = rank.get(other);
      if (column !== undefined) row[column] = -1;
      else {
        row[inner.length] = (row[inner.length] ?? 0) + (x[other] ?? 0);
        row[inner.length + 1] = (row[inner.length + 1] ?? 0) + (y[other] ?? 0);
      }
    }
    return row;
  });
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) subtract(row, pivot, at);
  });
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const pivot = rows[at] ?? new Float64Array();
    const point = inner[at] ?? 0;
    x[point] = (pivot[inner.length] ?? 0) / (pivot[at] ?? 1);
    y[point] = (pivot[inner.length + 1] ?? 0) / (pivot[at] ?? 1);
    for (const row of rows.slice(0, at)) {
      row[inner.length] = (row[inner.length] ?? 0) - (row[at] ?? 0) * (x[point] ?? 0);
      row[inner.length + 1] = (row[inner.length + 1] ?? 0) - (row[at] ?? 0) * (y[point] ?? 0);
    }
  }
}

/** Takes as much of a row from another that nothing is left in one column. */
function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const share = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (share === 0) return;
  for (let index = column; index < row.length; index += 1) row[index] = (row[index] ?? 0) - share * (pivot[index] ?? 0);
}
