import { metricsFor, type Metrics } from '../../layout/metrics';

/** Names of size classes. */
export type Sizes = readonly Metrics['name'][];

/** Height in pixels of the line below the graph that a crowd may have. */
const NOTE = 32;

/** The size classes that a page's stage may have, whatever comes to stand in it; none where no stage is seen. */
export function sizesOnScreen(body: HTMLElement): Sizes {
  const { clientWidth = 0, clientHeight = 0 } = body.querySelector('.stage .frame') ?? {};
  if (clientWidth === 0) return [];
  return [...new Set([0, NOTE].map((note) => metricsFor(clientWidth, clientHeight - note).name))];
}

/** Whether seats of these size classes are all that a page shows of them; not so where no stage is seen. */
export function suffice(own: Sizes, body: HTMLElement): boolean {
  const seen = sizesOnScreen(body);
  return seen.length > 0 && seen.every((name) => own.includes(name));
}
