import { cited } from '../cited';
import { SHEETS, type TourWords } from './tour-words';

/** What became of the words of an address. */
interface Outcome {
  /** How many stops can be shown, and the number of the one that is; 0 for none. */
  readonly stops: number;
  readonly number: number;
  /** Whether something is held back by a lock. */
  readonly locked: boolean;
  /** Whether the address names a step of the story that is held back. */
  readonly beyond: boolean;
}

/** Sentences about what of an address could not be used for a guided reading, or is held back by it. */
export function tourNotices(
  { tour, predict, lock, notes, worksheet }: TourWords,
  { stops, number, locked, beyond }: Outcome,
): readonly string[] {
  const hasSheet = SHEETS.some((name) => name === worksheet);
  const asked = tour !== undefined || predict === '1' || hasSheet;
  const none = asked && stops === 0;
  const strange = tour !== undefined && stops > 0 && (number === 0 || tour !== String(number));
  return [
    ...(lock !== undefined && !locked
      ? [`The address locks the story at ${cited(lock)}, a step that it does not have, so nothing is held back.`]
      : []),
    ...(none ? ['There is no guided reading here.'] : []),
    ...(strange
      ? [`The reading has no step ${cited(tour)}, so ${number === 0 ? 'it is closed' : 'its first is shown'}.`]
      : []),
    ...Object.entries({ predict, notes })
      .filter(([, text]) => text !== undefined && text !== '0' && text !== '1')
      .map(([name, text = '']) => `The address gives “${name}” ${cited(text)}, neither 0 nor 1.`),
    ...(worksheet !== undefined && !hasSheet ? [`There is no worksheet ${cited(worksheet)}.`] : []),
    ...(beyond ? ['The address names a step that is held back, so the last before it is shown.'] : []),
  ];
}
