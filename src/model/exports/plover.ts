import type { Interaction } from '../schema';

/** A code of PLOVER, the Political Language Ontology for Verifiable Event Records. */
interface PloverCode {
  readonly event: string;
  readonly mode?: string;
  readonly context?: string;
}

/**
 * The PLOVER code of each type of interaction, for exports; undefined where PLOVER has none: it leaves out statements
 * and reports, and a decision is coded by what was decided. Its mode `phone` stands for every way of consulting from
 * afar. From the manual of February 2024 and `CAMEO2PLOVER-2021.txt`, https://github.com/openeventdata/PLOVER.
 */
export const PLOVER: Readonly<Record<Interaction['type'], PloverCode | undefined>> = {
  meeting: { event: 'CONSULT', context: 'diplomatic' },
  visit: { event: 'CONSULT', mode: 'visit', context: 'diplomatic' },
  call: { event: 'CONSULT', mode: 'phone', context: 'diplomatic' },
  message: { event: 'CONSULT', mode: 'phone', context: 'diplomatic' },
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

/** The code of one interaction, and what to know of it. */
interface PloverCoding {
  readonly code?: PloverCode;
  /** Why there is none, or why it is not the one of its type. */
  readonly why?: string;
}

/** What PLOVER has under cooperation in words: what is yet to come of it is an agreement. */
const COOPERATION: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT']);

/**
 * The PLOVER code of an interaction. What is yet to come of meetings and support is AGREE, and a meeting or an
 * agreement that is called off is REJECT, after the manual.
 */
export function ploverOf({ type, status }: Pick<Interaction, 'type' | 'status'>): PloverCoding {
  const code = PLOVER[type];
  if (code === undefined) {
    if (type === 'decision') return { why: 'PLOVER codes a decision by what was decided.' };
    return { why: `PLOVER has no code for this type: ${type}.` };
  }
  if (status === 'planned' && COOPERATION.has(code.event))
    return { code: { event: 'AGREE', context: 'diplomatic' }, why: 'It was yet to come, which PLOVER codes as AGREE.' };
  if (status === 'planned') return { code, why: 'It was yet to come.' };
  if (status === 'disputed') return { code, why: 'It is disputed whether it took place.' };
  if (status === 'occurred') return { code };
  if (code.event === 'CONSULT' || code.event === 'AGREE') {
    const mode = code.event === 'CONSULT' && { mode: 'meet' };
    return { code: { event: 'REJECT', ...mode, context: 'diplomatic' }, why: 'It was called off, which is REJECT.' };
  }
  return { why: 'It was called off; PLOVER codes what was done in its place.' };
}
