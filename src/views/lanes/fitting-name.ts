import { textWidth } from '../../layout/text-width';

const SIZE = 12.5;

/** The longest of an actor's names that `room` pixels hold, cut with an ellipsis where none does. */
export function fittingName(
  { name, shortName }: { readonly name: string; readonly shortName?: string | undefined },
  room: number,
): string {
  const fits = (text: string): boolean => textWidth(text, SIZE) <= room;
  if (fits(name)) return name;
  const short = shortName ?? name;
  if (fits(short)) return short;
  let [kept, left] = ['', room - textWidth('…', SIZE)];
  for (const letter of short) {
    left -= textWidth(letter, SIZE);
    if (left < 0 && kept !== '') break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
