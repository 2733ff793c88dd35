/** Where everything on the stage stands, measured in the page: what no two of may overlap, and where the actors are. */
export interface Measured {
  readonly overlaps: readonly string[];
  readonly cutOffs: readonly string[];
  readonly places: Readonly<Record<string, string>>;
  readonly counts: { readonly labels: number; readonly glyphs: number; readonly beads: number };
}

/**
 * Runs in the page. Boxes are those of `getBBox`, mapped to the stage by the transforms of each element, a zoom
 * included; two boxes overlap when they share more than `tolerance` pixels both ways, and one is cut off when it leaves
 * the stage by more.
 */
export function measureStage(tolerance: number): Measured {
  const svg = document.querySelector('section[aria-label="Graph"] svg:has([data-actor])');
  if (!(svg instanceof SVGSVGElement)) throw new Error('no stage in the page');
  const marks = (selector: string, kind: string) =>
    [...svg.querySelectorAll(selector)].flatMap((element) => {
      if (!(element instanceof SVGGraphicsElement)) return [];
      const box = element.getBBox();
      const matrix = svg
        .getScreenCTM()
        ?.inverse()
        .multiply(element.getScreenCTM() ?? new DOMMatrix());
      if (!matrix || box.width === 0) return [];
      const { actor, interaction, label } = element.dataset;
      const x0 = box.x * matrix.a + matrix.e;
      const y0 = box.y * matrix.d + matrix.f;
      const [x1, y1] = [x0 + box.width * matrix.a, y0 + box.height * matrix.d];
      return [{ name: `${kind} ${actor ?? interaction ?? label ?? ''}`, x0, y0, x1, y1 }];
    });
  const labels = marks('[data-label]', 'label');
  const glyphs = marks('[data-actor]', 'glyph');
  const beads = marks('.bead[data-interaction]', 'bead');
  const all = [...labels, ...glyphs, ...beads];
  const shared = (p: (typeof all)[number], q: (typeof all)[number]): number =>
    Math.min(Math.min(p.x1, q.x1) - Math.max(p.x0, q.x0), Math.min(p.y1, q.y1) - Math.max(p.y0, q.y0));
  const { width, height } = svg.viewBox.baseVal;
  const places: Record<string, string> = {};
  for (const element of svg.querySelectorAll('[data-actor]')) {
    places[element.getAttribute('data-actor') ?? ''] = element.getAttribute('transform') ?? '';
  }
  return {
    overlaps: all.flatMap((p, index) =>
      all
        .slice(index + 1)
        .flatMap((q) => (shared(p, q) > tolerance ? [`${p.name} × ${q.name}: ${shared(p, q).toFixed(1)} px`] : [])),
    ),
    cutOffs: all.flatMap((box) => {
      const out = Math.max(-box.x0, -box.y0, box.x1 - width, box.y1 - height);
      return out > tolerance ? [`${box.name}: ${out.toFixed(1)} px`] : [];
    }),
    places,
    counts: { labels: labels.length, glyphs: glyphs.length, beads: beads.length },
  };
}

/** Runs in the page before its scripts: nothing hears of a new size once all are held, as when a page is printed. */
export function holdSizes(): void {
  const hears = globalThis.ResizeObserver;
  globalThis.ResizeObserver = class extends hears {
    constructor(hear: ResizeObserverCallback) {
      super((...sizes) => {
        if (!document.documentElement.hasAttribute('data-held')) hear(...sizes);
      });
    }
  };
}
