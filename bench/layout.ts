import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dotted } from '../src/layout/dotted';
import { enlarging } from '../src/layout/enlarge';
import { placeGraph, type PlacedGraph } from '../src/layout/place';
import { seatsOf, type Seats } from '../src/layout/seats/seats';
import { seatsFrom } from '../src/layout/seats/seats-data';
import type { StoryGraph } from '../src/model/graph';
import { activityStory } from './layout/activity';
import { crowdLabelsOf } from './layout/crowd-labels';
import { defaultPlaces, fittedDefaults } from './layout/defaults';
import { graphFrom, moveOfEdition } from './layout/edition';
import { allLabelsOf, labelsOf, PANES, shapeOf, type Labels, type Shape } from './layout/figures';
import { randomSets } from './layout/sets';
import { TIERS, type Tier } from './layout/targets';

/** Magnifications at which labels are counted: as the picture fits its pane, and twice and eight times as large. */
const SPREADS = [1, 2, 8] as const;

/** Actors above which a story is not laid out here, nor searched with full care. */
const MOST = 1200;
const SEARCHED = 60;

/**
 * Prints the layout's targets, what it reaches, and what d3-force's defaults reach, on random, shipped and generated
 * stories and on those in the folder that BACKCHANNEL_DATASETS names. `care` is the share of the build's search in
 * stories of up to 60 actors.
 */
export function layout(care: number): void {
  randomSets(care);
  for (const folder of ['data', process.env['BACKCHANNEL_DATASETS'] ?? ''].filter((name) => name !== '')) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
      report(join(folder, file), readFileSync(join(folder, file), 'utf8'), care);
  }
  for (const shape of [
    { actors: 20, interactions: 28, seed: 1, groups: 3 },
    { actors: 45, interactions: 70, seed: 1, groups: 4 },
    { actors: 77, interactions: 300, seed: 1, groups: 6 },
    { actors: 100, interactions: 400, seed: 1, groups: 8 },
    { actors: 447, interactions: 1800, seed: 1, groups: 12 },
    { actors: 1000, interactions: 4000, seed: 1, groups: 25 },
  ])
    report(`a generated story in ${String(shape.groups)} communities`, activityStory(shape), care);
}

function report(name: string, text: string, care: number): void {
  const parsed = readable(text);
  const tier = TIERS.find(({ upTo }) => (parsed?.graph.nodes.length ?? Infinity) <= upTo);
  if (parsed === undefined || tier === undefined) return;
  const { graph, given } = parsed;
  const effort = graph.nodes.length <= SEARCHED ? care : 1;
  const start = process.cpuUsage();
  const seats = given ?? seatsOf(graph, effort);
  const { user, system } = process.cpuUsage(start);
  console.log(
    `\n${name}: ${String(graph.nodes.length)} actors, ${String(graph.links.length)} interactions (${tier.name})`,
  );
  const begun = process.cpuUsage();
  const places = defaultPlaces(graph);
  const byDefault = process.cpuUsage(begun);
  row(
    'CPU of the layout',
    given === undefined ? `${seconds(user + system)} at care ${String(effort)}` : 'in its file',
    tier.cpu,
    seconds(byDefault.user + byDefault.system),
  );
  shapes(graph, seats, places, tier);
  labels(graph, seats, places, tier);
  const again = placeGraph(graph, seats, 1280, 648);
  row('move when placed again', `${String(apart(again, placeGraph(graph, seats, 1280, 648)))} px`, '0 px', '–');
  const move = moveOfEdition(text, graph, effort);
  row('move by a new edition', move === undefined ? 'laid out anew' : percent(move), tier.edition, '–');
}

/** A story's graph, and the seats in its file where they fit; undefined for no story, or one of another size. */
function readable(text: string): { readonly graph: StoryGraph; readonly given: Seats | undefined } | undefined {
  const story: {
    readonly actors?: readonly unknown[];
    readonly interactions?: readonly unknown[];
    readonly seats?: unknown;
  } = JSON.parse(text);
  const actors = story.actors?.length ?? 0;
  if (actors === 0 || actors > MOST || story.interactions === undefined) return undefined;
  const graph = graphFrom(text);
  return { graph, given: seatsFrom(graph, story.seats) };
}

function shapes(graph: StoryGraph, seats: Seats, places: ReturnType<typeof defaultPlaces>, tier: Tier): void {
  const [desktop, iframe, phone] = PANES.map((pane) => ({
    ours: shapeOf(graph, placeGraph(graph, seats, pane.width, pane.height).choice, pane),
    theirs: shapeOf(graph, fittedDefaults(graph, places, pane), pane),
  }));
  if (desktop === undefined || iframe === undefined || phone === undefined) return;
  const each = (of: (shape: Shape) => string, target: string, name: string): void => {
    const line = (whose: 'ours' | 'theirs'): string =>
      [desktop, iframe, phone].map((pane) => of(pane[whose])).join(' / ');
    row(name, line('ours'), target, line('theirs'));
  };
  each(({ crossings }) => String(crossings), tier.crossings, 'crossings of straight links');
  each(({ stress }) => stress.toFixed(3), tier.stress, 'stress');
  each(({ onLinks }) => String(onLinks), tier.onLinks, 'actors on links of others');
  each(({ overlapping }) => String(overlapping), tier.overlapping, 'overlapping actors');
  each(({ nearest }) => `${String(Math.round(nearest))} px`, '–', 'nearest two actors');
  each(({ used }) => percent(used), tier.used, 'pane used');
  each(({ usedInside }) => percent(usedInside), '–', 'pane used inside its margins');
}

function labels(graph: StoryGraph, seats: Seats, places: ReturnType<typeof defaultPlaces>, tier: Tier): void {
  const found = PANES.map((pane) => {
    if (dotted(graph)) return SPREADS.map((spread) => crowdLabelsOf(graph, seats, pane, spread));
    const fit = placeGraph(graph, seats, pane.width, pane.height);
    const enlarged = enlarging(graph, fit);
    return SPREADS.map((spread) => (spread === 1 ? labelsOf(fit) : labelsOf(enlarged(spread, spread), spread)));
  });
  const theirs = PANES.map((pane) => allLabelsOf(graph, fittedDefaults(graph, places, pane), pane));
  const line = (list: readonly (Labels | undefined)[], of: keyof Labels): string =>
    list.map((one) => String(one?.[of] ?? 0)).join(' / ');
  SPREADS.forEach((spread, index) => {
    const ours = found.map((pane) => pane[index]);
    const at = spread === 1 ? 'at fit' : `at ${String(spread)}×`;
    row(
      `labels shown ${at}`,
      line(ours, 'shown'),
      spread === 1 ? tier.shown : '–',
      spread === 1 ? line(theirs, 'shown') : '–',
    );
    row(`labels in contact ${at}`, line(ours, 'faults'), '0', spread === 1 ? line(theirs, 'faults') : '–');
  });
}

/** How far one thing or another stands from where it stood, in pixels. */
function apart(p: PlacedGraph, q: PlacedGraph): number {
  return p.nodes.reduce(
    (most, { x, y }, node) => Math.max(most, Math.hypot(x - (q.nodes[node]?.x ?? 0), y - (q.nodes[node]?.y ?? 0))),
    0,
  );
}

function row(name: string, ours: string, target: string, theirs: string): void {
  console.log(`  ${name.padEnd(28)} ${ours.padEnd(24)} target ${target.padEnd(26)} d3-force's defaults ${theirs}`);
}

function seconds(micros: number): string {
  return `${(micros / 1e6).toFixed(2)} s`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
