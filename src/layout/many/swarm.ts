import type { Positions } from '../start/straight';
import { chargeOf, EXACT, type Charge } from './charge';
import { jiggle, type Drive, type Moving } from './moving';
import { treeCharge } from './tree-charge';

/** A line that pulls its two ends to a length in pixels, with a strength as for d3's forceLink. */
export interface Spring {
  readonly source: number;
  readonly target: number;
  readonly pull: number;
  readonly length: number;
}

/**
 * Points under the forces of d3-force (charge, links, x and y), number by number as its simulation moves them, but in
 * plain arrays of numbers: a tick makes no objects and takes a fifth of the time.
 */
export class Swarm implements Moving {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly vx: Float64Array;
  readonly vy: Float64Array;
  readonly #drive: Drive;
  readonly #charge: Charge;
  readonly #source: Int32Array;
  readonly #target: Int32Array;
  readonly #pull: Float64Array;
  readonly #length: Float64Array;
  /** The share of a pull that its target takes, more the fewer springs it has beside its source. */
  readonly #bias: Float64Array;
  #alpha = 1;

  constructor(start: Positions, springs: readonly Spring[], drive: Drive) {
    this.x = Float64Array.from(start.x);
    this.y = Float64Array.from(start.y);
    const points = this.x.length;
    this.vx = new Float64Array(points);
    this.vy = new Float64Array(points);
    this.#drive = drive;
    this.#charge = points <= EXACT ? chargeOf(this, drive.charge) : treeCharge(this, drive);
    this.#source = Int32Array.from(springs, ({ source }) => source);
    this.#target = Int32Array.from(springs, ({ target }) => target);
    this.#pull = Float64Array.from(springs, ({ pull }) => pull);
    this.#length = Float64Array.from(springs, ({ length }) => length);
    const count = new Float64Array(points);
    for (const { source, target } of springs) {
      count[source] = (count[source] ?? 0) + 1;
      count[target] = (count[target] ?? 0) + 1;
    }
    this.#bias = Float64Array.from(springs, ({ source, target }) => {
      const own = count[source] ?? 0;
      return own / (own + (count[target] ?? 0));
    });
  }

  tick(): void {
    const { x, y, vx, vy } = this;
    const { towardX, towardY, alphaDecay, kept } = this.#drive;
    this.#alpha += (0 - this.#alpha) * alphaDecay;
    const alpha = this.#alpha;
    this.#charge(alpha);
    this.#spring(alpha);
    for (let point = 0; point < x.length; point += 1) {
      const px = x[point] ?? 0;
      const py = y[point] ?? 0;
      const goX = ((vx[point] ?? 0) + (0 - px) * towardX * alpha) * kept;
      const goY = ((vy[point] ?? 0) + (0 - py) * towardY * alpha) * kept;
      vx[point] = goX;
      vy[point] = goY;
      x[point] = px + goX;
      y[point] = py + goY;
    }
  }

  #spring(alpha: number): void {
    const { x, y, vx, vy } = this;
    const from = this.#source;
    const to = this.#target;
    const pull = this.#pull;
    const length = this.#length;
    const bias = this.#bias;
    const { random } = this.#drive;
    for (let spring = 0; spring < from.length; spring += 1) {
      const s = from[spring] ?? 0;
      const t = to[spring] ?? 0;
      let dx = (x[t] ?? 0) + (vx[t] ?? 0) - (x[s] ?? 0) - (vx[s] ?? 0);
      if (dx === 0) dx = jiggle(random);
      let dy = (y[t] ?? 0) + (vy[t] ?? 0) - (y[s] ?? 0) - (vy[s] ?? 0);
      if (dy === 0) dy = jiggle(random);
      const far = Math.sqrt(dx * dx + dy * dy);
      const share = ((far - (length[spring] ?? 0)) / far) * alpha * (pull[spring] ?? 0);
      dx *= share;
      dy *= share;
      const own = bias[spring] ?? 0;
      const other = 1 - own;
      vx[t] = (vx[t] ?? 0) - dx * own;
      vy[t] = (vy[t] ?? 0) - dy * own;
      vx[s] = (vx[s] ?? 0) + dx * other;
      vy[s] = (vy[s] ?? 0) + dy * other;
    }
  }
}
