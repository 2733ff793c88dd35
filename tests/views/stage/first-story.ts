import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointAt, type Curve, type Point } from '../../../src/layout/geometry';
import { placeGraph, type PlacedGraph } from '../../../src/layout/place';
import { seatsFrom } from '../../../src/layout/seats/seats-data';
import { chronology, type Chronology } from '../../../src/model/chronology';
import { storyGraph } from '../../../src/model/graph';
import { parseDataset } from '../../../src/model/parse';

/** A window, and the stage that the page makes in it. */
type Window = readonly [name: string, width: number, height: number];

/** A frame in another page, too flat for all lines to pass beside each other. */
export const FRAME: Window = ['600 × 420', 600, 231];

export const PHONES: readonly Window[] = [
  ['320 × 568', 320, 340],
  ['360 × 640', 360, 340],
  ['375 × 667', 375, 340],
  ['390 × 844', 390, 380],
  ['412 × 915', 412, 412],
  ['430 × 932', 430, 419],
];
export const SMALL: readonly Window[] = [
  ['800 × 600', 800, 317],
  ['768 × 1024', 768, 622],
  ['1024 × 768', 684, 557],
  ['1280 × 720', 864, 447],
];
export const DESKS: readonly Window[] = [
  ['1440 × 900', 1024, 627],
  ['1536 × 864', 1120, 591],
  ['1920 × 1080', 1464, 807],
];

/** The first story, and it placed by the seats in its file. */
export function firstStory(): { story: Chronology; placedIn: (width: number, height: number) => PlacedGraph } {
  const parsed = parseDataset(readFileSync(join(import.meta.dirname, '../../../data/tomahawk-decision.json')));
  if (parsed.status === 'invalid') throw new Error('the first story cannot be read');
  const story = chronology(parsed.dataset);
  const graph = storyGraph(story);
  const seats = seatsFrom(graph, parsed.dataset.seats);
  if (seats === undefined) throw new Error('the first story has no seats');
  return { story, placedIn: (width, height) => placeGraph(graph, seats, width, height) };
}

const POINTS = 120;

/** Points along a curve. */
export function along(curve: Curve): Point[] {
  return Array.from({ length: POINTS + 1 }, (_, at) => pointAt(curve, at / POINTS));
}
