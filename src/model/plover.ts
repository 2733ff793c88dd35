import type { Interaction } from './schema';

/** A code of PLOVER, the Political Language Ontology for Verifiable Event Records. */
export interface PloverCode {
  readonly event: string;
  readonly mode?: string;
  readonly context?: string;
}

/**
 * The PLOVER code of each type of interaction, for exports; undefined where PLOVER has none: it leaves out statements and
 * reports, and a decision is coded by what was decided. From the manual of February 2024 and `CAMEO2PLOVER-2021.txt`,
 * https://github.com/openeventdata/PLOVER.
 */
export const PLOVER: Readonly<Record<Interaction['type'], PloverCode | undefined>> = {
  meeting: { event: 'CONSULT', context: 'diplomatic' },
  visit: { event: 'CONSULT', mode: 'visit', context: 'diplomatic' },
  call: { event: 'CONSULT', mode: 'phone', context: 'diplomatic' },
  message: { event: 'CONSULT', context: 'diplomatic' },
  mediation: { event: 'CONSULT', context: 'diplomatic' },
  agreement: { event: 'AGREE', context: 'diplomatic' },
  request: { event: 'REQUEST', context: 'diplomatic' },
  refusal: { event: 'REJECT', context: 'diplomatic' },
  warning: { event: 'THREATEN', context: 'diplomatic' },
  decision: undefined,
  support: { event: 'SUPPORT', context: 'diplomatic' },
  criticism: { event: 'ACCUSE', mode: 'disapprove', context: 'diplomatic' },
  statement: undefined,
  report: undefined,
  other: undefined,
};
