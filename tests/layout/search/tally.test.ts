import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, type Arrangement } from '../../../src/layout/arrangement';
import { SIZE_CLASSES } from '../../../src/layout/metrics';
import { change } from '../../../src/layout/search/moves';
import { planOf } from '../../../src/layout/plan';
import { mulberry32 } from '../../../src/layout/random';
import type { Room } from '../../../src/layout/room';
import { pricingOf, search } from '../../../src/layout/search/search';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { Stages } from '../../../src/layout/search/stages';
import { Tally } from '../../../src/layout/search/tally';
import { chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';

const STORIES = ['tomahawk-decision', 'camp-david'];
const CASES = STORIES.flatMap((story) => SIZE_CLASSES.map((metrics) => ({ story, name: metrics.name, metrics })));

/** Decimals in which a running price and a fresh one agree: sums of some thousand terms in another order. */
const DECIMALS = 8;

function seated(story: string, { metrics }: (typeof CASES)[number]) {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, `../../../data/${story}.json`)));
  if (parsed.status === 'invalid') throw new Error(`a shipped story cannot be read: "${story}"`);
  const graph = storyGraph(chronology(parsed.dataset));
  const seat = seatsFrom(graph, parsed.dataset.seats)?.get(metrics.name);
  if (seat === undefined) throw new Error(`a shipped story has no seats: "${story}"`);
  const plan = planOf(graph, metrics);
  const [width, height] = metrics.frame;
  const anchor = { x: seat.x.slice(0, plan.nodes.length), y: seat.y.slice(0, plan.nodes.length), width, height };
  return { plan, choice: copyOf(seat), room: { width, height, anchor } };
}

describe.each(CASES)('the running price of $story in its $name class', (one) => {
  const fresh = (choice: Arrangement, room: Room): number => new Tally(plan, choice, room, pricingOf(plan)).total;
  const { plan, choice, room } = seated(one.story, one);

  it('is that of the final arrangement after a search, whatever was tried and taken back on the way', () => {
    const cost = search(plan, choice, room, { moves: 1500, heat: 8, seed: 3 });
    expect(cost).toBeCloseTo(fresh(choice, room), DECIMALS);
  });

  it('is the same to the last bit when a change is taken back', () => {
    const tally = new Tally(plan, choice, room, pricingOf(plan));
    const random = mulberry32(4);
    const before = tally.total;
    for (let move = 0; move < 200; move += 1) {
      const made = change(plan, choice, room, 1, random, {});
      tally.change(made);
      made.undo();
      tally.undo();
      expect(tally.total).toBe(before);
    }
    expect(before).toBeCloseTo(fresh(choice, room), DECIMALS);
  });

  it('follows kept changes on several stages at once', () => {
    const stages = [{ room: { width: room.width * 1.5, height: room.height * 1.2 }, weight: 0.5 }];
    const all = new Stages(plan, choice, room, stages, 0.15);
    const random = mulberry32(5);
    for (let move = 0; move < 200; move += 1) {
      const made = change(plan, choice, room, 1, random, {});
      all.change(made);
      if (move % 2 === 0) all.settle();
      else {
        made.undo();
        all.undo(made);
      }
    }
    expect(all.total).toBeCloseTo(new Stages(plan, choice, room, stages, 0.15).total, DECIMALS);
  });
});
