/** What the layout is to reach in stories of one size; words where the figure depends on more than one number. */
export interface Tier {
  readonly name: string;
  readonly upTo: number;
  readonly crossings: string;
  readonly stress: string;
  readonly shown: string;
  readonly onLinks: string;
  readonly overlapping: string;
  readonly used: string;
  readonly cpu: string;
  readonly edition: string;
}

/** The tiers by number of actors. The figures are those of the study that the layout was designed from. */
export const TIERS: readonly Tier[] = [
  {
    name: 'to 25 actors',
    upTo: 25,
    crossings: '0 if planar, else ≤ 5',
    stress: '≤ 0.032',
    shown: 'all',
    onLinks: '0',
    overlapping: '0; nearest ≥ 60',
    used: '≥ 95 %',
    cpu: '0.6 s median, 6 s p95',
    edition: '0 % pinned, ≤ 12 %',
  },
  {
    name: '26 to 60 actors',
    upTo: 60,
    crossings: '≤ 5, mean ≤ 1.1',
    stress: '≤ 2 × the best known',
    shown: 'all to 38',
    onLinks: '0',
    overlapping: '0',
    used: '≥ 95 %',
    cpu: '≤ 20 s',
    edition: '≤ 12 %',
  },
  {
    name: '61 to 120 actors',
    upTo: 120,
    crossings: '≤ 1.10 × the best known',
    stress: '≤ 0.128',
    shown: '≥ 95 % / 50 / 48',
    onLinks: '≤ 20',
    overlapping: '0',
    used: '≥ 95 %',
    cpu: '≤ 10 s',
    edition: '≤ 12 %',
  },
  {
    name: '121 to 1200 actors',
    upTo: 1200,
    crossings: '≤ 1.05 × the best of 8',
    stress: '≤ 1.35 × the best known',
    shown: '≥ 120 / 30 / 28',
    onLinks: '–',
    overlapping: '0',
    used: '≥ 50 %',
    cpu: '≤ 20 s',
    edition: '≤ 12 %',
  },
];
