import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** What axe-core finds wrong with the page, each with the places where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(run, RULES);
  return found.map(({ id, places }) => `${id}: ${places.join(', ')}`);
}

/**
 * Runs in the page. A target is too small only where it is so in the middle of the window too: at its foot the rail of
 * a phone may cover all of it but a strip.
 */
async function run(rules: RunOptions): Promise<readonly { readonly id: string; readonly places: readonly string[] }[]> {
  const results: AxeResults = await window.axe.run(rules);
  const found = [];
  for (const { id, nodes } of results.violations) {
    const places = [];
    for (const { target } of nodes) {
      const place = target.join(' ');
      if (id === 'target-size') {
        const { scrollY } = window;
        document.querySelector(place)?.scrollIntoView({ block: 'center' });
        const again: AxeResults = await window.axe.run(place, { runOnly: [id] });
        window.scrollTo(0, scrollY);
        if (again.violations.length === 0) continue;
      }
      places.push(place);
    }
    if (places.length > 0) found.push({ id, places });
  }
  return found;
}
