import { closingMarks, type Open } from './open';
import type { Place } from './place';
import { quoted } from './characters';
import type { More } from './tell';
import type { Tokens } from './tokens';

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
      more: {
        kind: 'riddle',
        plain: end.length > 1,
        suggestion: `restore the rest of the file, or end it with ${end}`,
      },
    };
  }
  if (hasRoot) return undefined;
  const message = length === 0 ? 'the file is empty' : 'the file holds no story';
  return { place: { offset: 0, length: 0 }, message, more: { suggestion: 'begin with {' } };
}

/** What is wrong with a token that stands before a story begins, or after it ends. */
export function outsideFault(
  { kind, text, offset, end }: Tokens,
  hasRoot: boolean,
): More & { readonly message: string } {
  const mark = quoted(text.slice(offset, end));
  if (!/^[}\],:]$/.test(kind))
    return {
      kind: 'riddle',
      plain: hasRoot,
      message: 'a second document begins here',
      suggestion: 'keep one story a file',
    };
  if (!hasRoot)
    return { kind: 'riddle', message: `${mark} stands before the story begins`, suggestion: 'begin with {' };
  const message = `${mark} stands after the end of the story`;
  const more = /\S/.test(text.slice(end, end + 400));
  // A } at the beginning of a line is the story's own.
  const plain = /(?:^|[\r\n])}\s*$/.test(text.slice(Math.max(0, offset - 100), offset));
  if (more) return { message, plain, loses: true, suggestion: 'move what follows to before the last } of the story' };
  return { message, plain, suggestion: 'delete it', fix: { offset, length: end - offset, text: '' } };
}
