import type { Place } from './place';

/** A stretch of a text and what is to stand in its place. */
export interface Edit extends Place {
  readonly text: string;
}

/** A text after edits, which are in file order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { offset, length, text: replacement } of edits) {
    pieces.push(text.slice(at, offset), replacement);
    at = offset + length;
  }
  return [...pieces, text.slice(at)].join('');
}

/** Where a place of the edited text stood before the edits; of what an edit has put in, where that edit was made. */
export function placeBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    const at = edit.offset + shift;
    if (offset < at) break;
    if (offset < at + edit.text.length) return edit.offset;
    shift += edit.text.length - edit.length;
  }
  return offset - shift;
}

/** Several edits as one; of all of a place where they are inside it. */
export function joined(text: string, edits: readonly Edit[], place?: Place): Edit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = last.offset + last.length;
  const isInside =
    place !== undefined && place.length > 1 && place.offset <= first.offset && end <= place.offset + place.length;
  const { offset, length } = isInside ? place : { offset: first.offset, length: end - first.offset };
  const inner = edits.map((edit) => ({ ...edit, offset: edit.offset - offset }));
  return { offset, length, text: edited(text.slice(offset, offset + length), inner) };
}
