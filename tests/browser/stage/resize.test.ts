import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureStage, type Measured } from '../measure';
import { reader } from '../reader';
import { STORY } from '../site';

/** Windows that are pulled from one width to the other, within one size class of the stage; in CSS pixels. */
const PULLS = [
  { name: 'full', from: 1920, to: 1320, height: 900 },
  { name: 'compact', from: 1210, to: 920, height: 900 },
  { name: 'compact and flat', from: 800, to: 560, height: 480 },
  { name: 'phone', from: 540, to: 360, height: 844 },
  { name: 'small', from: 359, to: 320, height: 568 },
] as const;

/** Pixels by which the window grows narrower each time. */
const STEP = 13;

/** Pixels by which two boxes may meet before that counts, and by which whole pixels may differ from an even move. */
const TOLERANCE = 1;
const ROUNDING = 1.5;

interface Shape extends Measured {
  readonly width: number;
  readonly height: number;
  /** Pixels from the middle of each actor to where its label begins, is centred or ends. */
  readonly labels: Readonly<Record<string, string>>;
}

const read = reader();

/** Runs in the page: the size of the stage as drawn, and where each label stands beside its actor. */
function labelsBeside(): Pick<Shape, 'width' | 'height' | 'labels'> {
  const svg = document.querySelector('section[aria-label="Graph"] svg:has([data-actor])');
  if (!(svg instanceof SVGSVGElement)) throw new Error('no stage in the page');
  const labels: Record<string, string> = {};
  for (const glyph of svg.querySelectorAll('[data-actor]')) {
    const id = glyph.getAttribute('data-actor') ?? '';
    const text = svg.querySelector(`[data-label="${id}"] text`);
    const [x = 0, y = 0] = (glyph.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const away = (name: string, from: number): string =>
      String(Math.round((Number(text?.getAttribute(name) ?? Number.NaN) - from) * 10) / 10 + 0);
    labels[id] = `${away('x', x)} ${away('y', y)}`;
  }
  const { width, height } = svg.viewBox.baseVal;
  return { width, height, labels };
}

/** The stage at every width that a pull passes, the picture drawn for it. */
async function pulled(page: Page, { from, to, height }: (typeof PULLS)[number]): Promise<readonly Shape[]> {
  const shapes: Shape[] = [];
  for (let width = from; width >= to; width -= STEP) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(() => {
      const svg = document.querySelector('section[aria-label="Graph"] svg:has([data-actor])');
      const frame = svg?.closest('section');
      if (!(svg instanceof SVGSVGElement) || !frame) return false;
      return svg.viewBox.baseVal.width === frame.clientWidth && svg.viewBox.baseVal.height === frame.clientHeight;
    });
    shapes.push({
      ...(await page.evaluate(measureStage, TOLERANCE)),
      ...(await page.evaluate(labelsBeside)),
    });
  }
  return shapes;
}

function placeOf(transform: string | undefined): readonly [x: number, y: number] {
  const [x = Number.NaN, y = Number.NaN] = transform?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  return [x, y];
}

describe.each(PULLS)('a window that is pulled narrower, its stage $name', (pull) => {
  let shapes: readonly Shape[];

  beforeAll(async () => {
    shapes = await pulled(await read('/?at=..', { width: pull.from, height: pull.height }), pull);
  });

  it('moves each actor evenly with the width and the height of the stage', () => {
    expect(new Set(shapes.map(({ width }) => width)).size).toBe(shapes.length);
    for (const [axis, side] of [
      [0, 'width'],
      [1, 'height'],
    ] as const) {
      const bySize = shapes.toSorted((p, q) => p[side] - q[side]);
      const [least, most] = [bySize[0], bySize[bySize.length - 1]];
      if (least === undefined || most === undefined) throw new Error('no shape');
      for (const shape of shapes) {
        const share = most[side] === least[side] ? 0 : (shape[side] - least[side]) / (most[side] - least[side]);
        for (const { id } of STORY.actors) {
          const [low, high] = [placeOf(least.places[id])[axis], placeOf(most.places[id])[axis]];
          expect(Math.abs(placeOf(shape.places[id])[axis] - low - share * (high - low))).toBeLessThan(ROUNDING);
        }
      }
    }
  });

  it('turns no label to another side of its glyph, and leaves none out', () => {
    for (const { labels } of shapes) expect(labels).toEqual(shapes[0]?.labels);
    expect(JSON.stringify(shapes[0]?.labels)).not.toContain('NaN');
  });

  it('lets nothing overlap and cuts nothing off at any width', () => {
    expect(
      shapes.flatMap(({ overlaps, cutOffs, width }) =>
        [...overlaps, ...cutOffs].map((one) => `${String(width)}: ${one}`),
      ),
    ).toEqual([]);
  });
});
