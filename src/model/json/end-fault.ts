import { closingMarks, type Open } from './open';
import type { Place } from './place';
import type { More } from './tell';

/** What is wrong with the end of a text that left lists or objects open, was `cut` in a text, or held nothing. */
export function endFault(
  kind: 'end' | 'cut',
  open: readonly Open[],
  where: string,
  hasRoot: boolean,
  { length }: string,
): { readonly place: Place; readonly message: string; readonly more: More } | undefined {
  if (kind === 'cut' || open.length > 0) {
    const end = `${kind === 'cut' ? '"' : ''}${closingMarks(open)}`;
    return {
      place: { offset: length, length: 0 },
      message: `the file ends inside ${where}`,
      more: { kind: 'riddle', suggestion: `restore the rest of the file, or end it with ${end}` },
    };
  }
  if (hasRoot) return undefined;
  const message = length === 0 ? 'the file is empty' : 'the file holds no story';
  return { place: { offset: 0, length: 0 }, message, more: { suggestion: 'begin with {' } };
}
