import { planar } from './planar';
import { straightOf } from './straight';
import type { Plan } from '../plan';

/** Pairs of points up to which crossings are taken out one by one: what that costs grows with their square. */
const PAIRS = 60;

/** Whether so many pairs of points are linked, some bound to cross, that crossings can only be made fewer. */
export function tangled(plan: Plan): boolean {
  return plan.pairs > PAIRS && !planarPlan(plan);
}

/** Whether the straight links of a plan can be drawn without a crossing. */
export function planarPlan(plan: Plan): boolean {
  const { from, to } = straightOf(plan);
  return planar(Array.from(from, (a, link) => [a, to[link] ?? 0]));
}
