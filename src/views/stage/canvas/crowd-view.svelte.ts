import { crowdOf, inkOf, neighborsIn, placesOf, type Crowd, type Places } from '../../../layout/crowd/crowd';
import { freeNames, mostNames, type Named } from '../../../layout/crowd/crowd-names';
import { dotRadii } from '../../../layout/dot-radii';
import { boxAround, type Box, type Point } from '../../../layout/geometry';
import { DotGrid } from '../../../layout/crowd/dot-grid';
import { dense, fine, metricsFor, type Metrics } from '../../../layout/metrics';
import { placedNear, type PlacedNear } from '../../../layout/crowd/near';
import type { Seats } from '../../../layout/seats/seats';
import type { StoryGraph } from '../../../model/graph';
import { courseOf } from '../../../replay/course';
import type { Replay } from '../../../replay/replay.svelte';
import type { Explore } from '../../explore/explore.svelte';
import type { Highlight } from '../../highlight.svelte';
import type { Mark } from '../cursor.svelte';
import { WHOLE, type View } from '../zoom/view';
import { Zoom } from '../zoom/zoom.svelte';
import { emptiestCorner, type Reserved } from './emptiest-corner';
import { mappingOf, type Mapping } from './mapping';
import { everShown, nameMarks } from './name-marks';
import { nearLinks } from './near-links';
import { dotGrowth } from './scene';

/** What the view of a crowd is told by the rest of the page. */
interface CrowdSetting {
  readonly graph: StoryGraph;
  readonly seats: Seats;
  readonly replay: Replay;
  readonly highlight: Highlight;
  readonly explore: Explore;
}

/** Share of its middle that the ink of all lines may fill before only the latest stand out. */
const BALL = 0.6;

/** Which share of all steps stands out, and at least how many. */
const RECENT_SHARE = 0.05;
const LEAST_RECENT = 24;

/** Width in pixels of a stage below which four buttons would cover too much of it. */
const NARROW = 560;

/** Pixels by which the ring around an actor of the step reaches beyond its mark. */
const RING = 5;

/** What of a crowd is seen: where it is, and which marks and names stand over its lines. */
export class CrowdView {
  readonly #told: CrowdSetting;
  readonly crowd: Crowd;
  readonly #corners: Partial<Record<Metrics['name'], Reserved['corner']>> = {};
  readonly zoom: Zoom;
  width = $state(0);
  height = $state(0);
  /** The view that is drawn sharply; it follows when the zoom rests. */
  sharp: View = $state.raw(WHOLE);
  /** Whether the reader wants all ties alike. */
  alike = $state(false);
  /** The mark that the keyboard has reached, while it is on the stage. */
  reached: Mark | undefined = $state.raw();
  readonly places: Places = $derived.by(() => placesOf(this.#told.seats, { width: this.width, height: this.height }));
  readonly metrics: Metrics = $derived(dense(metricsFor(this.width, this.height)));
  /** Sizes of the names beside the dots, which are those of a story of many whose actors are glyphs. */
  readonly nameMetrics: Metrics = $derived.by(() => fine(this.metrics, this.crowd.actors));
  readonly radii: Float32Array = $derived.by(() => dotRadii(this.#told.graph.nodes, this.metrics, this.places));
  readonly #dots: DotGrid = $derived.by(() => new DotGrid(this.places, this.radii));
  readonly mapping: Mapping = $derived.by(() => mappingOf(this.zoom.view, this));
  /** How many buttons the zoom has while all is in view: one that is of use then, where there is little room. */
  readonly buttons: number = $derived.by(() => (this.width < NARROW ? 1 : 4));
  /**
   * The corner of the buttons of the zoom: as long as the size class is the same, the same. No name is placed in it.
   */
  readonly #home: Reserved = $derived.by(() => this.#homeCorner());
  /** Where they stand now: in another corner while they would cover an actor of the step. */
  readonly corner: Reserved = $derived.by(() => this.#corner());
  /** Whether all ties together would fill the stage. */
  readonly ball: boolean = $derived.by(() => inkOf(this.crowd, this.places) > BALL);
  /** How many of the latest steps stand out; 0 where all are alike. */
  readonly recent: number = $derived.by(() => this.#recent());
  /** Indices of those who had to do with the focused actors by now. */
  readonly neighbors: readonly number[] = $derived.by(() => this.#neighbors());
  readonly near: PlacedNear = $derived.by(() => this.#near());
  readonly #names: readonly Named[] = $derived.by(() => this.#namePlaces());
  /** The names that are seen now. */
  readonly names: readonly Named[] = $derived.by(() => this.#freeNames());
  #ever: readonly Named[] = [];
  /** All names that have been seen since they were placed: to show one again is cheaper than to write it anew. */
  readonly written: readonly Named[] = $derived.by(() => this.#writtenNames());

  constructor(told: CrowdSetting) {
    this.#told = told;
    this.crowd = crowdOf(told.graph, courseOf(told.replay.whole).met);
    this.zoom = new Zoom(() => ({
      width: this.width,
      height: this.height,
      placesOf: (ids) => ids.flatMap((id) => (this.crowd.index.has(id) ? this.#placeOf(this.indexOf(id)) : [])),
    }));
  }

  /** Index of an actor. Throws for a stranger. */
  indexOf(id: string): number {
    const index = this.crowd.index.get(id);
    if (index === undefined) throw new Error(`unknown actor: "${id}"`);
    return index;
  }

  /** Where a point of the crowd is seen now, in pixels of the stage. */
  seenAt(point: number): Point {
    const { x, y } = this.#placeOf(point);
    return { x: x * this.mapping.scale + this.mapping.dx, y: y * this.mapping.scale + this.mapping.dy };
  }

  /** Radius of an actor's dot as it is seen now; 0 for one whom the story has not met. */
  radiusOf(actor: number): number {
    return this.#metNow()(actor) ? (this.radii[actor] ?? 0) * dotGrowth(this.mapping.scale) : 0;
  }

  /**
   * Whether marks become others as time moves: while moves hurry, as long as the keyboard is on none of them. At rest
   * each is its own, so that a press and the focus find it where they left it.
   */
  get reused(): boolean {
    const { calm, step } = this.#told.replay;
    return calm.step !== step && this.reached === undefined;
  }

  /** By how many pixels the picture has moved since it was drawn sharply. */
  get movedBy(): readonly [x: number, y: number] {
    const { dx, dy } = mappingOf(this.sharp, this);
    return [this.mapping.dx - dx, this.mapping.dy - dy];
  }

  /** Whom the story has met by now; what asks of many actors reads the step once. */
  #metNow(): (actor: number) => boolean {
    const { step } = this.#told.replay;
    const { met } = this.crowd;
    return (actor) => (met[actor] ?? Infinity) <= step;
  }

  #placeOf(point: number): Point {
    return { x: this.places.x[point] ?? 0, y: this.places.y[point] ?? 0 };
  }

  #recent(): number {
    const steps = this.#told.graph.links.length;
    return this.ball && !this.alike ? Math.max(LEAST_RECENT, Math.round(steps * RECENT_SHARE)) : 0;
  }

  #homeCorner(): Reserved {
    const { name } = this.metrics;
    const count = this.zoom.whole ? this.buttons : 4;
    const reserved = emptiestCorner(this.places, { count, clear: [], stood: this.#corners[name] });
    this.#corners[name] = reserved.corner;
    return reserved;
  }

  #corner(): Reserved {
    // Whoever has moved the view can move it on.
    if (!this.zoom.whole) return this.#home;
    const { replay, explore } = this.#told;
    const radius = this.metrics.person + RING;
    const clear = [...replay.moment.active, ...explore.actors].map((id) => {
      const { x, y } = this.#placeOf(this.indexOf(id));
      return boxAround(x, y, radius, radius);
    });
    return emptiestCorner(this.places, { count: this.buttons, clear, stood: this.#home.corner });
  }

  #neighbors(): readonly number[] {
    const { replay, explore } = this.#told;
    const focused = explore.actors.flatMap((id) => this.crowd.index.get(id) ?? []);
    return neighborsIn(this.crowd, focused, replay.start, replay.step);
  }

  #near(): PlacedNear {
    const { graph, replay, explore, highlight } = this.#told;
    const links = nearLinks(graph, replay, [highlight.hovered, this.reached]);
    const changed = replay.moment.changes.flatMap(({ of }) => of).filter((id) => !explore.hidesActor(id));
    const reached = this.reached?.kind === 'actor' ? [this.reached.id] : [];
    const { crowd, metrics, width, height, corner } = this;
    return placedNear(
      {
        graph,
        metrics,
        room: { width, height },
        reserved: corner.box,
        actor: (id) => this.seenAt(this.indexOf(id)),
        hub: (step) => this.seenAt(crowd.to[crowd.first[step] ?? 0] ?? 0),
        radius: (id) => this.radiusOf(this.indexOf(id)),
        dotsIn: this.#dotsNow(),
      },
      { actors: [...(links[0]?.actors ?? []), ...changed, ...explore.actors, ...reached], links },
    );
  }

  /** Counts the dots that are seen now under a box of the stage. */
  #dotsNow(): (box: Box, most: number) => number {
    const { scale, dx, dy } = this.mapping;
    const dots = this.#dots;
    const growth = dotGrowth(scale) / scale;
    const there = this.#metNow();
    return ({ x0, y0, x1, y1 }, most) => {
      const box = { x0: (x0 - dx) / scale, y0: (y0 - dy) / scale, x1: (x1 - dx) / scale, y1: (y1 - dy) / scale };
      return dots.count(box, growth, there, most);
    };
  }

  #namePlaces(): readonly Named[] {
    const { graph, explore } = this.#told;
    const { crowd, radii, places, nameMetrics } = this;
    return nameMarks({
      crowd,
      nodes: graph.nodes,
      places,
      radii,
      metrics: nameMetrics,
      mapping: mappingOf(this.sharp, this),
      reserved: this.#home.box,
      wanted: (id) => !explore.hidesActor(id),
    });
  }

  #writtenNames(): readonly Named[] {
    return (this.#ever = everShown(this.#names, this.#ever, this.names));
  }

  #freeNames(): readonly Named[] {
    const { placed, taken } = this.near;
    const there = this.#metNow();
    const { index } = this.crowd;
    const near = placed.nodes.map(({ node }) => node.id);
    const told = this.#names.filter(({ node: { id } }) => there(index.get(id) ?? -1) && !near.includes(id));
    return freeNames(told, taken, mostNames(this.places, this.crowd.actors));
  }
}
