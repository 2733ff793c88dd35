import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { seek, stepCount } from '../browser';
import { measureStage, type Measured } from '../measure';
import { reader } from '../reader';
import { CALL, STEPS, STORY } from '../site';

const SIZES = [
  [1440, 900],
  [800, 600],
  [390, 844],
  [320, 568],
  [844, 390],
  [667, 375],
] as const;

/** Pixels by which two boxes may meet before that counts. */
const TOLERANCE = 1;

const read = reader();

/** The stage at every step of the story, from the first to the last. */
async function everyStep(page: Page): Promise<readonly Measured[]> {
  const steps = await stepCount(page);
  const measured: Measured[] = [];
  for (let step = 1; step <= steps; step += 1) {
    await seek(page, step);
    measured.push(await page.evaluate(measureStage, TOLERANCE));
  }
  return measured;
}

describe.each(SIZES)('the stage at %i × %i', (width, height) => {
  let measured: readonly Measured[];
  let again: Measured;

  beforeAll(async () => {
    measured = await everyStep(await read('/', { width, height }));
    const second = await read('/', { width, height });
    again = await second.evaluate(measureStage, TOLERANCE);
  });

  it('shows the actors of the story', () => {
    expect(measured.length).toBe(STEPS);
    for (const { counts } of measured) expect(counts.glyphs).toBe(STORY.actors.length);
  });

  it('lets no two of its labels, glyphs and beads overlap at any step', () => {
    expect(
      measured.flatMap(({ overlaps }, index) => overlaps.map((one) => `step ${String(index + 1)}: ${one}`)),
    ).toEqual([]);
  });

  it('cuts nothing off at any step', () => {
    expect(measured.flatMap(({ cutOffs }, index) => cutOffs.map((one) => `step ${String(index + 1)}: ${one}`))).toEqual(
      [],
    );
  });

  it('never moves an actor while time moves', () => {
    for (const { places } of measured) expect(places).toEqual(measured[0]?.places);
  });

  it('puts every actor where it stood on the last load', () => {
    expect(again.places).toEqual(measured[0]?.places);
  });
});

/** The second story has three times as many interactions, most of them between three and more. */
describe.each([SIZES[0], SIZES[2]])('the stage of a crowded story at %i × %i', (width, height) => {
  it('lets no two of its labels and glyphs overlap, cuts nothing off and moves no one', async () => {
    const measured = await everyStep(await read('/camp-david/', { width, height }));
    // The box of a bead is that of its target for a finger, which may reach over its neighbour's.
    const wrong = measured.flatMap(({ overlaps, cutOffs }, index) =>
      [...overlaps.filter((one) => !one.includes('bead')), ...cutOffs].map(
        (one) => `step ${String(index + 1)}: ${one}`,
      ),
    );
    expect(wrong).toEqual([]);
    for (const { places } of measured) expect(places).toEqual(measured[0]?.places);
  });
});

describe('the bead of the current step', () => {
  it('is drawn above all names', async () => {
    const page = await read('/');
    for (const step of [1, CALL, STEPS]) {
      await seek(page, step);
      const drawn = await page.locator('section[aria-label="Graph"] svg:has([data-actor])').evaluate((svg) => {
        const above = [...svg.querySelectorAll('[data-label] ~ use')].map((use) => use.getAttribute('href') ?? '');
        return above.map((href) => svg.querySelector(href)?.closest('[aria-current="step"]')?.className);
      });
      expect(drawn).toHaveLength(1);
      expect(drawn[0]).toBeDefined();
    }
  });
});
