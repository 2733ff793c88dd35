/** What a fault costs beside the others. */
export interface Prices {
  /** Two links that cross. */
  readonly crossing: number;
  /** A point whose distances to all others are wrong by their whole length, or that stands one unit from home. */
  readonly wish: number;
  /** A link over a glyph that it passes by, two glyphs on one another, and two names. */
  readonly onLink: number;
  readonly glyphs: number;
  readonly names: number;
}

/** How deep a link runs through a round clearance: 0 outside, 0.5 at its rim, and 1.5 through its middle. */
export function nearness(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  px: number,
  py: number,
  reach: number,
): number {
  if ((px < ax - reach && px < bx - reach) || (px > ax + reach && px > bx + reach)) return 0;
  if ((py < ay - reach && py < by - reach) || (py > ay + reach && py > by + reach)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const ex = px - ax - t * dx;
  const ey = py - ay - t * dy;
  const far = ex * ex + ey * ey;
  return far >= reach * reach ? 0 : 1.5 - Math.sqrt(far) / reach;
}

/** How deep two glyphs lie on one another whose middles are so far apart: 0 beside each other, to 1.3. */
export function overlap(dx: number, dy: number, wide: number, high: number): number {
  const x = dx < 0 ? -dx : dx;
  const y = dy < 0 ? -dy : dy;
  return x >= wide || y >= high ? 0 : 1.3 - larger(x / wide, y / high);
}

/** How deep two boxes lie in each other, by their reaches from a middle and the distance of these: 0 to 1.3. */
export function boxOverlap(dx: number, dy: number, reach: Float64Array, p: number, q: number): number {
  const leftP = reach[p] ?? 0;
  const rightP = reach[p + 1] ?? 0;
  const leftQ = reach[q] ?? 0;
  const rightQ = reach[q + 1] ?? 0;
  const wide = smaller(rightP, dx + rightQ) - larger(-leftP, dx - leftQ);
  if (wide <= 0) return 0;
  const upP = reach[p + 2] ?? 0;
  const downP = reach[p + 3] ?? 0;
  const upQ = reach[q + 2] ?? 0;
  const downQ = reach[q + 3] ?? 0;
  const high = smaller(downP, dy + downQ) - larger(-upP, dy - upQ);
  if (high <= 0) return 0;
  const shareX = wide / smaller(leftP + rightP, leftQ + rightQ);
  const shareY = high / smaller(upP + downP, upQ + downQ);
  return 0.3 + smaller(shareX, shareY);
}

function smaller(p: number, q: number): number {
  return p < q ? p : q;
}

function larger(p: number, q: number): number {
  return p > q ? p : q;
}
