import { slugOf, type Citing } from '../../model/exports/citation';
import type { Extract } from '../../model/exports/extract';

/** A form in which a story can be taken away. */
interface Format {
  readonly id: string;
  readonly name: string;
  /** For whom it is and what to know of it. */
  readonly about: string;
  /** End of the file's name. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly text: (extract: Extract, citing: Citing) => string;
}

/** Formats of one use. */
export interface FormatGroup {
  readonly name: string;
  readonly formats: readonly Format[];
}

/** The name of a file: of which story, whether all of it, and in what form. */
export function fileName({ chronology, whole }: Extract, { ending }: Format): string {
  return `${slugOf(chronology.dataset.title)}-${whole ? '' : 'part-'}${ending}`;
}
