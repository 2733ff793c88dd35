import type { Entry } from './entry';
import type { Reference } from './references';

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
  const statements: Statement[] = [];
  entries.forEach(({ references }, owner) => {
    for (const reference of references) {
      const other = reference.to === 'interactions' ? indexOf.get(reference.id) : undefined;
      if (other === undefined) continue;
      const [before, after] = reference.key === 'before' ? [owner, other] : [other, owner];
      statements.push({ before, after, cause: reference.key === 'causes', owner, reference });
    }
  });
  return statements;
}
