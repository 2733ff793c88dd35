import type { Fault } from './fault';
import type { Node } from './tree';

/** What a JSON text holds, as far as it can be understood. */
export interface ReadJson {
  readonly root?: Node;
  /** What makes it no JSON. */
  readonly faults: readonly Fault[];
  /** What JSON allows and a story does not: keys given twice, characters that cannot be shown, a byte order mark. */
  readonly notes: readonly Fault[];
  /** Whether `root` is what its writer meant in spite of the faults, and so worth checking further. */
  readonly understood: boolean;
  /** Where the reader stopped: at the end of the text, or where it gave up. */
  readonly end: number;
}
