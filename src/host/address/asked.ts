import type { Chronology } from '../../model/chronology';
import type { Look, Lost } from '../../views/explore/look';
import type { Address } from './address';

/** The span that an address asks for, its ends in either order, and the steps it names that the story does not have. */
export function spanOf(
  { at, from = '..' }: Address,
  { steps, stepOf }: Chronology,
): { readonly step: number; readonly start: number; readonly lost: readonly Lost[] } {
  const numberOf = (id: string): number | undefined => stepOf.get(id)?.number;
  const start = from === '..' ? 1 : numberOf(from);
  const step = at === undefined ? (start ?? 1) : at === '..' ? steps.length : numberOf(at);
  const ends = [start ?? 1, step ?? 1];
  return {
    step: Math.max(...ends),
    start: start === 1 ? 1 : Math.min(...ends),
    lost: [
      ...(step === undefined ? [{ name: 'at', value: at ?? '' }] : []),
      ...(start === undefined ? [{ name: 'from', value: from }] : []),
    ],
  };
}

/** What an address asks to look at, and the actors and steps it names that the story does not have. */
export function lookOf(
  address: Address,
  { dataset, stepOf }: Chronology,
): { readonly look: Look; readonly lost: readonly Lost[] } {
  const { actor = [], depth, type, side, kind, source, certainty } = address;
  const known = actor.filter((id) => dataset.actors.some((one) => one.id === id));
  const near = known.length > 0 && { actor: known, ...(depth !== undefined && { depth }) };
  const filter = Object.entries({ type, side, kind, source, certainty }).filter(([, values]) => values !== undefined);
  const asked = (['why', 'held'] as const).map((name) => [name, address[name] ?? ''] as const);
  const held = asked.filter(([, id]) => stepOf.has(id));
  const some = known.length > 0;
  return {
    look: { ...near, ...Object.fromEntries([...filter, ...held]) },
    lost: [
      ...actor.filter((id) => !known.includes(id)).map((value) => ({ name: 'actor', value, some })),
      ...asked.filter((one) => one[1] !== '' && !held.includes(one)).map(([name, value]) => ({ name, value })),
    ],
  };
}
