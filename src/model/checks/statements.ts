import type { Entry } from './entry';
import { referencesOf, type Reference } from './references';

/** A statement that one interaction comes before another; both are indices into a list of entries. */
export interface Statement {
  readonly before: number;
  readonly after: number;
  /** Whether it is told as a cause. */
  readonly cause: boolean;
  /** The entry that it stands in. */
  readonly owner: number;
  readonly reference: Reference;
}

/** Every statement of order among entries, in file order of their owners. */
export function statementsOf(entries: readonly Entry<'interactions'>[]): Statement[] {
  const indexOf = new Map(entries.map(({ id }, index) => [id, index]));
  return entries.flatMap((entry, owner) =>
    referencesOf(entry).flatMap((reference): Statement[] => {
      const other = indexOf.get(reference.id);
      if (reference.to !== 'interactions' || other === undefined) return [];
      const key = reference.path[2];
      const [before, after] = key === 'before' ? [owner, other] : [other, owner];
      return [{ before, after, cause: key === 'causes', owner, reference }];
    }),
  );
}
