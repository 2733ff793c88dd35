import type { Actor } from '../model/schema';

/** The pixel sizes of one size class of the stage; text and marks keep them whatever the box. */
export interface Metrics {
  readonly name: 'full' | 'compact' | 'phone' | 'small';
  /** A box in pixels near the smallest of this class: seats are solved for it, and repaired over all of its boxes. */
  readonly frame: readonly [width: number, height: number];
  /** Radii by kind of glyph; states, institutions and groups share one. */
  readonly person: number;
  readonly office: number;
  readonly media: number;
  readonly thing: number;
  /** Bead radii: of the current step, in the causal chain, past. */
  readonly bead: { readonly current: number; readonly chain: number; readonly past: number };
  readonly nameSize: number;
  readonly nameLine: number;
  readonly roleSize: number;
  readonly roleLine: number;
  readonly regionSize: number;
  /** Radius by which a side's ground reaches beyond the centres of its actors. */
  readonly ground: number;
  /** Distance between repeated lines of a pair. */
  readonly fan: number;
  /** Free space between any two boxes. */
  readonly gap: number;
  /** Free margin at the edge of the stage. */
  readonly margin: number;
  /** Whether full names and roles, and causal verbs, are written on the stage. */
  readonly roles: boolean;
  readonly verbs: boolean;
  /** Whether interactions are mere dots but near the current step; texts need not keep clear of them. */
  readonly dots: boolean;
}

const FULL: Metrics = {
  name: 'full',
  frame: [900, 490],
  person: 27,
  office: 21,
  media: 20,
  thing: 30,
  bead: { current: 19, chain: 14.5, past: 11.5 },
  nameSize: 14,
  nameLine: 18,
  roleSize: 12.5,
  roleLine: 16,
  regionSize: 15,
  ground: 72,
  fan: 34,
  gap: 5,
  margin: 16,
  roles: true,
  verbs: true,
  dots: false,
};

const COMPACT: Metrics = {
  ...FULL,
  name: 'compact',
  frame: [560, 322],
  person: 19,
  office: 15,
  media: 14,
  thing: 19,
  bead: { current: 15, chain: 11.5, past: 9.5 },
  nameSize: 13,
  nameLine: 17,
  regionSize: 13,
  ground: 38,
  fan: 23,
  gap: 2,
  margin: 8,
  roles: false,
  verbs: false,
};

const PHONE: Metrics = {
  ...COMPACT,
  name: 'phone',
  frame: [360, 376],
  bead: { current: 13, chain: 11, past: 9 },
  ground: 34,
  fan: 20,
  margin: 6,
};

const SMALL: Metrics = {
  ...PHONE,
  name: 'small',
  frame: [320, 346],
  ground: 28,
  fan: 18,
  margin: 4,
  person: 17,
  office: 14,
  media: 13,
  thing: 17,
};

/** All size classes, the roomiest first; the others are solved from it, so that left stays left. */
export const SIZE_CLASSES: readonly Metrics[] = [FULL, COMPACT, PHONE, SMALL];

/** The size class for a box in pixels. */
export function metricsFor(width: number, height: number): Metrics {
  if (width >= 880 && height >= 480) return FULL;
  if (width >= 560) return COMPACT;
  return width >= 360 ? PHONE : SMALL;
}

/** A size class with glyphs so many times as large. */
export function scaled(metrics: Metrics, share: number): Metrics {
  const { person, office, media, thing } = metrics;
  return {
    ...metrics,
    person: person * share,
    office: office * share,
    media: media * share,
    thing: thing * share,
  };
}

/** The same size class for so many interactions that marks must be smaller: short names alone, no verbs. */
export function dense(metrics: Metrics): Metrics {
  const { current, chain, past } = metrics.bead;
  return {
    ...scaled(metrics, 0.8),
    bead: { current: current * 0.72, chain: chain * 0.72, past: past * 0.72 },
    roles: false,
    verbs: false,
  };
}

/** Actors up to whom marks are of full size, and each name stands on one side at all sizes of a class. */
export const FEW = 12;

/**
 * The same where more than a dozen actors stand close: marks in proportion to the room that each of them has, where
 * that is less.
 */
export function close(metrics: Metrics, actors: number): Metrics {
  const [width, height] = metrics.frame;
  const share = (0.16 * Math.sqrt((width * height) / actors)) / metrics.person;
  if (actors <= FEW || metrics.roles || share >= 1) return metrics;
  const { current, chain, past } = metrics.bead;
  return {
    ...scaled(metrics, share),
    bead: { current: Math.max(8, current * share), chain: chain * share, past: past * share },
    nameSize: 12,
    nameLine: 14,
  };
}

/** The same for a story of many actors: marks in proportion to the room that each of them has, interactions as dots. */
export function fine(metrics: Metrics, actors: number): Metrics {
  const [width, height] = metrics.frame;
  const person = Math.max(5, Math.min(metrics.person * 0.8, 0.12 * Math.sqrt((width * height) / actors)));
  const share = person / metrics.person;
  return {
    ...scaled(metrics, share),
    person,
    roles: false,
    verbs: false,
    bead: { current: Math.max(8, person * 0.8), chain: 5, past: 2 },
    nameSize: 12,
    nameLine: 14,
    ground: metrics.ground * share,
    gap: 1,
    dots: true,
  };
}

/** Height of a speech sheet with its tail, as a share of its width. */
const SHEET = 1.38;

/** Half width and half height in pixels of an actor's glyph, its ring included. */
export function glyphSize({ kind }: Actor, metrics: Metrics): readonly [halfWidth: number, halfHeight: number] {
  const ring = Math.min(4.5, metrics.person * 0.34);
  if (kind === 'thing') return [metrics.thing * 1.42 + ring, metrics.thing + ring];
  if (kind === 'media') return [metrics.media + ring, metrics.media * SHEET + ring];
  if (kind === 'state' || kind === 'institution') return [metrics.office + ring, metrics.office + ring];
  const radius = kind === 'group' ? metrics.office : metrics.person;
  return [radius + ring, radius + ring];
}
