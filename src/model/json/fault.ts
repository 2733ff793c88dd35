import type { Place } from './place';
import type { Path } from './node';

/** A problem before its line, its column and its path in words are known. */
export interface Fault extends Place {
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  readonly message: string;
  readonly suggestion?: string;
  readonly fix?: Place & { readonly text: string };
}
