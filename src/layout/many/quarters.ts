/** No quarter, and no point. */
const NONE = -1;

/**
 * A quadtree as d3-quadtree builds it, in plain arrays of numbers. Its squares lie in the order in which they are
 * looked at, each with the next one to look at where those within it need not be.
 */
export class Quarters {
  /** The point after another one in the same place; -1 where there is none. */
  readonly next: Int32Array;
  /** How many squares there are; of each the middle of its charges, their sum, and the next square outside it. */
  size = 0;
  squareX = new Float64Array(0);
  squareY = new Float64Array(0);
  value = new Float64Array(0);
  skip = new Int32Array(0);
  /** Of each square: its only place by a point, -1 where there are several; its edge squared over theta squared. */
  point = new Int32Array(0);
  reach = new Float64Array(0);
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #charge: number;
  readonly #theta2: number;
  /** The four quarters of each square that is cut up: -1, the number of another, or -2 - p of a point p. */
  #quarters = new Int32Array(4096);
  #cut = 0;
  #left = 0;
  #top = 0;
  #edge = 1;

  constructor(x: Float64Array, y: Float64Array, charge: number, theta: number) {
    this.#x = x;
    this.#y = y;
    this.#charge = charge;
    this.#theta2 = theta * theta;
    this.next = new Int32Array(x.length);
  }

  /** Builds the tree anew from where the points are. */
  build(): void {
    this.#cover();
    this.next.fill(NONE);
    this.#cut = 0;
    let root = NONE;
    for (let point = 0; point < this.#x.length; point += 1) root = this.#add(root, point);
    this.#grow(this.#cut + this.#x.length);
    this.size = 0;
    if (root !== NONE) this.#lay(root, this.#edge);
  }

  /** The smallest square from a whole number that holds all, its edge a power of two. */
  #cover(): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let point = 0; point < this.#x.length; point += 1) {
      const x = this.#x[point] ?? 0;
      const y = this.#y[point] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    this.#left = Math.floor(left);
    this.#top = Math.floor(top);
    this.#edge = 1;
    while (right >= this.#left + this.#edge || bottom >= this.#top + this.#edge) this.#edge *= 2;
  }

  /** Puts a point into the tree, and gives its root. */
  #add(root: number, point: number): number {
    const px = this.#x[point] ?? 0;
    const py = this.#y[point] ?? 0;
    const leaf = -2 - point;
    if (root === NONE) return leaf;
    let [edge, left, top] = [this.#edge, this.#left, this.#top];
    let at = root;
    let slot = NONE;
    while (at >= 0) {
      edge /= 2;
      const right = px >= left + edge ? 1 : 0;
      const below = py >= top + edge ? 2 : 0;
      if (right > 0) left += edge;
      if (below > 0) top += edge;
      slot = at * 4 + below + right;
      at = this.#quarters[slot] ?? NONE;
    }
    if (at === NONE) {
      this.#quarters[slot] = leaf;
      return root;
    }
    const there = -2 - at;
    const qx = this.#x[there] ?? 0;
    const qy = this.#y[there] ?? 0;
    if (px === qx && py === qy) {
      this.next[point] = there;
      if (slot === NONE) return leaf;
      this.#quarters[slot] = leaf;
      return root;
    }
    let first = root;
    for (let own = 0, other = 0; own === other;) {
      const square = this.#square();
      if (slot === NONE) first = square;
      else this.#quarters[slot] = square;
      edge /= 2;
      own = (py >= top + edge ? 2 : 0) + (px >= left + edge ? 1 : 0);
      other = (qy >= top + edge ? 2 : 0) + (qx >= left + edge ? 1 : 0);
      if (own === other) slot = square * 4 + own;
      else {
        this.#quarters[square * 4 + own] = leaf;
        this.#quarters[square * 4 + other] = at;
      }
      if (px >= left + edge) left += edge;
      if (py >= top + edge) top += edge;
    }
    return first;
  }

  #square(): number {
    const square = this.#cut;
    this.#cut += 1;
    if (this.#cut * 4 > this.#quarters.length) {
      const more = new Int32Array(this.#quarters.length * 2);
      more.set(this.#quarters);
      this.#quarters = more;
    }
    this.#quarters.fill(NONE, square * 4, square * 4 + 4);
    return square;
  }

  #grow(squares: number): void {
    if (squares <= this.skip.length) return;
    const room = squares * 2;
    this.squareX = new Float64Array(room);
    this.squareY = new Float64Array(room);
    this.value = new Float64Array(room);
    this.reach = new Float64Array(room);
    this.skip = new Int32Array(room);
    this.point = new Int32Array(room);
  }

  /** Lays a square of the tree and all within it into the lists, and gives its place there. */
  #lay(tree: number, edge: number): number {
    const square = this.size;
    this.size += 1;
    this.reach[square] = (edge * edge) / this.#theta2;
    if (tree < NONE) {
      const point = -2 - tree;
      this.point[square] = point;
      this.squareX[square] = this.#x[point] ?? 0;
      this.squareY[square] = this.#y[point] ?? 0;
      let value = 0;
      for (let one = point; one >= 0; one = this.next[one] ?? NONE) value += this.#charge;
      this.value[square] = value;
    } else {
      this.point[square] = NONE;
      let [value, weight, x, y] = [0, 0, 0, 0];
      for (let quarter = 0; quarter < 4; quarter += 1) {
        const within = this.#quarters[tree * 4 + quarter] ?? NONE;
        if (within === NONE) continue;
        const one = this.#lay(within, edge / 2);
        const own = this.value[one] ?? 0;
        const heavy = Math.abs(own);
        value += own;
        weight += heavy;
        x += heavy * (this.squareX[one] ?? 0);
        y += heavy * (this.squareY[one] ?? 0);
      }
      this.squareX[square] = x / weight;
      this.squareY[square] = y / weight;
      this.value[square] = value;
    }
    this.skip[square] = this.size;
    return square;
  }
}
