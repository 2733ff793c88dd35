import { textWidth } from '../../layout/texts/text-width';

/**
 * Text in lines that fit `width` pixels at `size`, at most `most` of them; what is left over ends in an ellipsis. A
 * word that is too long for a line is broken.
 */
export function wrapped(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces(text, size, width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, shortened(longer, size, width)];
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

/** Words, those that are too long for a line in parts. */
function* pieces(text: string, size: number, width: number): Generator<string> {
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    let part = '';
    for (const character of word) {
      if (textWidth(part + character, size) > width) {
        yield part;
        part = '';
      }
      part += character;
    }
    yield part;
  }
}

function shortened(text: string, size: number, width: number): string {
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
