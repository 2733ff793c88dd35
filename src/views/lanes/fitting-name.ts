import { textWidth } from '../../layout/text-width';

/** The longest of an actor's names that `room` pixels hold, cut with an ellipsis where none does. */
export function fittingName(
  { name, shortName }: { readonly name: string; readonly shortName?: string | undefined },
  room: number,
): string {
  const fits = (text: string): boolean => textWidth(text, 12.5) <= room;
  if (fits(name)) return name;
  const letters = [...(shortName ?? name)];
  if (fits(letters.join(''))) return letters.join('');
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
