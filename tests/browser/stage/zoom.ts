import type { Locator, Page } from 'playwright-core';

/** The buttons of the zoom that there is room for. */
export function buttons(page: Page): Locator {
  return page
    .getByRole('region', { name: 'Graph' })
    .getByRole('group', { name: 'Zoom of the graph' })
    .getByRole('button');
}

/** One of them by its name. */
export function button(page: Page, name: string): Locator {
  return buttons(page).and(page.getByRole('button', { name, exact: true }));
}

/** Where an actor stands in the window. */
export async function placeOf(page: Page, actor: string): Promise<{ readonly x: number; readonly y: number }> {
  const mark = page.locator(`[data-actor="${actor}"]`).first();
  return mark.evaluate((group) => {
    const { e: x, f: y } =
      group instanceof SVGGraphicsElement ? (group.getScreenCTM() ?? { e: 0, f: 0 }) : { e: 0, f: 0 };
    return { x, y };
  });
}

/** Pixels between the first two actors, which a zoom changes. Measured at once, for the page may be scrolling. */
export async function reach(page: Page): Promise<number> {
  return page.locator('[data-actor]').evaluateAll((marks) => {
    const [p, q] = marks.map((mark) => (mark instanceof SVGGraphicsElement ? mark.getScreenCTM() : null));
    return p && q ? Math.hypot(p.e - q.e, p.f - q.f) : 0;
  });
}

/** The middle of the stage in the window. */
export async function middleOf(page: Page): Promise<readonly [number, number]> {
  const box = await page.getByRole('region', { name: 'Graph' }).boundingBox();
  if (box === null) throw new Error('no stage in the page');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** How far the page is scrolled, in pixels. */
export function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
