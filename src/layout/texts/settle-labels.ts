import type { Arrangement } from '../arrangement';
import { bowLines } from './bow-lines';
import { dotted } from '../dotted';
import { byActivity, freeTexts, indices } from './free-texts';
import { middleOf, type Box } from '../geometry';
import type { Place, PricedPlace } from './label-places';
import { namePlaces } from './name-places';
import type { Settling } from '../place';
import { settled } from '../plan';
import type { Room } from '../room';
import { boxOf, draw, type Sketch } from '../sketch';
import { put } from '../sketch-curves';
import { nearBy, obstaclesIn, priceAt, priceIn, TAKEN, type Obstacle } from './text-obstacles';

/** What a label costs that is so many pixels away from the rim of its glyph, and the square of them. */
const AWAY = 0.05;
const FAR_AWAY = 0.005;

/** Rounds in which every text looks for a better place. */
const ROUNDS = 6;

/**
 * Sorts the places of each label so that it stands best in the first, where least is in its way and where the fewest
 * lines run, each of them in front at one step, and leaves the zoom a place at the edge; draws it there, and the names
 * of sides likewise. So a name need not move while time does. Lines that run through a name are bowed past it.
 * A crowd drawn as dots stays as it is: a picture of it shows a few of its names.
 */
export const settle: Settling = (sketch, choice, places, room) => {
  const { graph } = sketch.plan;
  if (!settled(graph) || dotted(graph)) return;
  settleTexts(sketch, choice, places, room);
  bowLines(sketch, choice, room);
  draw(sketch, choice, room.width, room.height, true);
  settleTexts(sketch, choice, places, room);
  dropDoubles(sketch, room);
};

function settleTexts(sketch: Sketch, choice: Arrangement, labels: readonly Place[][], room: Room): void {
  const { plan, first } = sketch;
  const texts: PricedPlace[][] = [
    ...labels.map((own, node) => own.map((place) => ({ place, price: awayPrice(place, boxOf(sketch, node)) }))),
    ...namePlaces(sketch, choice, room),
  ];
  const best = texts.map(([one]) => one?.place);
  const obstacles = obstaclesIn(sketch, room);
  texts.forEach((own, text) => {
    const boxes = own.map(({ place: [box] }) => box);
    const near = nearBy(obstacles, text, boxes);
    for (const one of own) one.price += priceAt(near, one.place);
    own.sort((p, q) => p.price - q.price);
  });
  const taken = (text: number): Obstacle[] =>
    best.flatMap((place, other) => (place && other !== text ? [[place[0], TAKEN] as const] : []));
  const order = [...byActivity(plan), ...indices(labels.length, texts.length)];
  for (const text of indices(0, ROUNDS).flatMap(() => order)) {
    const others = taken(text);
    let least = Infinity;
    for (const { place, price } of texts[text] ?? []) {
      if (price >= least) break;
      const total = price + priceIn(others, place[0]);
      if (total < least) [least, best[text]] = [total, place];
    }
  }
  texts.forEach((own, text) => {
    const others = taken(text);
    for (const one of own) one.price += priceIn(others, one.place[0]);
    own.sort((p, q) => Number(q.place === best[text]) - Number(p.place === best[text]) || p.price - q.price);
    labels[text]?.splice(0, Infinity, ...own.map(({ place }) => place));
    const box = best[text]?.[0];
    if (box) stand(sketch, first.labels + text, box);
  });
}

function stand({ boxes }: Sketch, text: number, { x0, y0, x1, y1 }: Box): void {
  put(boxes, text * 4, x0, y0, x1, y1);
}

/** What a label costs for being away from its glyph. */
function awayPrice([box]: Place, glyph: Box): number {
  const { x, y } = middleOf(glyph);
  const across = Math.max(0, box.x0 - x, x - box.x1);
  const down = Math.max(0, box.y0 - y, y - box.y1);
  const away = Math.sqrt(across * across + down * down) - Math.min(glyph.x1 - x, glyph.y1 - y) - 3;
  return away > 0 ? away * AWAY + away * away * FAR_AWAY : 0;
}

/** Leaves out the name of a side that is one actor of the same name: "united-kingdom" beside the United Kingdom. */
function dropDoubles(sketch: Sketch, room: Room): void {
  const { plan, first } = sketch;
  const shown = freeTexts(sketch, room);
  plan.graph.sides.forEach(({ name }, side) => {
    const [only = -1, ...others] = plan.sides[side]?.members ?? [];
    const actor = plan.graph.nodes[only]?.actor;
    if (!actor || others.length > 0 || !shown.has(first.labels + only)) return;
    if (![actor.name, actor.shortName ?? ''].map(letters).includes(letters(name))) return;
    stand(sketch, first.names + side, { x0: -1, y0: -1, x1: -1, y1: -1 });
  });
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
