import { explained, type Explained } from './explain/explain';
import { foreignFault, unwrapped } from './foreign';
import { Reader } from './reader';

/** Reads a JSON text in slices; tells the mistakes in its syntax, each once, and goes on after each as was meant. */
export function* readJson(text: string): Generator<void, Explained> {
  const read = yield* new Reader(text).read();
  const back = (offset: number): number => offset;
  if (read.faults.length === 0) return { ...read, back };
  const foreign = foreignFault(text);
  if (foreign !== undefined) return { faults: [foreign], notes: [], understood: false, end: text.length, back };
  const bare = read.root?.kind === 'object' ? undefined : unwrapped(text);
  if (bare === undefined) return yield* explained(text, read);
  const inner = yield* explained(bare.text, yield* new Reader(bare.text).read());
  return { ...inner, faults: [bare.fault, ...inner.faults] };
}
