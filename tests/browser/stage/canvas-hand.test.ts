import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/layout/crowd/crowd';
import type { Point } from '../../../src/layout/geometry';
import { seek } from '../browser';
import { INTERACTIONS, crowdVisitor, graph, places, seats, stage, story } from './crowd';

const { open } = crowdVisitor();

describe('a hand on the stage of a large story', () => {
  it('opens an actor by a click on its dot, and shows those it had to do with', async () => {
    const page = await open(INTERACTIONS);
    await stage(page).locator('[data-actor]').first().click();
    const [opened] = new URL(page.url()).searchParams.getAll('actor');
    const index = graph.nodes.findIndex(({ id }) => id === opened);
    expect(index).toBeGreaterThanOrEqual(0);
    const others = new Set(
      graph.links.flatMap(({ actors }) => (opened !== undefined && actors.includes(opened) ? actors : [])),
    );
    await expect
      .poll(async () => [...(await places(page)).keys()].filter((id) => others.has(id)).length)
      .toBe(others.size);
    const [neighbor = ''] = [...others].filter((id) => id !== opened);
    const place = (await places(page)).get(neighbor) ?? '';
    const [x = 0, y = 0] = [...place.matchAll(/[\d.]+/g)].map(([value]) => Number(value));
    await page.context().close();
    const again = await open(INTERACTIONS);
    await stage(again).locator('canvas').click({ position: { x, y }, force: true });
    await expect.poll(() => new URL(again.url()).searchParams.get('actor')).toBe(neighbor);
    await again.context().close();
  });

  it('opens by a click one of those that the actor looked at had to do with', async () => {
    const page = await open(INTERACTIONS);
    await stage(page).locator('[data-actor]').first().click();
    const others = stage(page).locator('g[data-actor]:not(.actor)');
    await others.first().waitFor({ state: 'attached' });
    const free = await others.evaluateAll((all) => {
      const one = all.find((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return mark.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      return one?.getAttribute('data-actor') ?? '';
    });
    await stage(page).locator(`[data-actor="${free}"]`).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe(free);
    await page.context().close();
  });

  it('says which step a line is, and goes to it by a click', async () => {
    const page = await open(INTERACTIONS);
    const line = story.steps
      .slice(1150, 1190)
      .reverse()
      .find(({ interaction }) => interaction.participants.length === 2);
    if (line === undefined) throw new Error('no line of two');
    await seek(page, line.number);
    const ends = [...(await places(page)).values()]
      .slice(0, 2)
      .map((place) => [...place.matchAll(/[\d.]+/g)].map(Number));
    await seek(page, line.number + 1);
    const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = ends;
    const frame = await stage(page).boundingBox();
    if (frame === null) throw new Error('no stage');
    const spots = placesOf(seats, frame);
    const room = ({ x, y }: Point): number =>
      Math.min(...graph.nodes.map((_, node) => Math.hypot((spots.x[node] ?? 0) - x, (spots.y[node] ?? 0) - y)));
    // Where no actor stands near the line.
    const at = [0.63, 0.55, 0.47, 0.37]
      .map((share) => ({ x: x0 + (x1 - x0) * share, y: y0 + (y1 - y0) * share }))
      .reduce((best, one) => (room(one) > room(best) ? one : best));
    const pair = line.interaction.participants.map(({ actor }) => actor);
    const between = graph.links.filter(({ actors }) => actors.length === 2 && pair.every((id) => actors.includes(id)));
    await stage(page).locator('canvas').hover({ position: at, force: true });
    const titles = between.flatMap(({ step }) => story.steps[step - 1]?.interaction.title ?? []);
    const tip = stage(page).locator('.tip bdi');
    expect(titles).toContain(await tip.textContent());
    const box = await tip.boundingBox();
    if (box === null) throw new Error('nothing is said of what is pointed at');
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    await stage(page).locator('canvas').click({ position: at, force: true });
    expect(await tip.count()).toBe(0);
    const steps = between.map(({ step }) => `[data-step="${String(step)}"]`);
    await page.locator(steps.join()).first().waitFor();
    await page.context().close();
  });

  it('walks it by keyboard: from actor to actor, through its steps, and opens either', async () => {
    const page = await open(600);
    const [first] = story.steps[599]?.interaction.participants ?? [];
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-actor') ??
          document.activeElement?.getAttribute('data-interaction'),
      );
    expect(await stage(page).locator('[tabindex="0"]:is(g)').count()).toBe(1);
    await stage(page).locator('g[tabindex="0"]').focus();
    expect(await focused()).toBe(first?.actor);
    await page.keyboard.press('ArrowRight');
    const ids = graph.nodes.map(({ id }) => id);
    const next = ids[(ids.indexOf(first?.actor ?? '') + 1) % ids.length];
    expect(await focused()).toBe(next);
    await page.keyboard.press('ArrowDown');
    const own = graph.links.filter(({ actors }) => next !== undefined && actors.includes(next));
    expect(await focused()).toBe(own[0]?.interaction);
    await page.keyboard.press('Enter');
    await page
      .locator(`[data-step="${String(own[0]?.step)}"]`)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(next);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('actor')).toBe(next);
    await page.context().close();
  });
});
