import { seeded } from '../sample';

/** Texts in all forms of dates of the profile; some name days that there are not, and some spans run backwards. */
export function dateTexts(count: number, seed = 11): string[] {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const year = (): string => {
    const kind = below(4);
    if (kind === 0) return `-${pad(below(5000), 4)}`;
    return pad(kind === 1 ? below(10_000) : 1890 + below(200), 4);
  };
  const single = (): string => {
    const [finest, mark] = [below(3), ['', '', '?', '~'][below(4)] ?? ''];
    const month = finest > 0 ? `-${pad(1 + below(12), 2)}` : '';
    return `${year()}${month}${finest > 1 ? `-${pad(1 + below(31), 2)}` : ''}${mark}`;
  };
  const forms = [
    single,
    () => `${single()}/${single()}`,
    () => `${single()}/..`,
    () => `../${single()}`,
    () => `[${single()}..${single()}]`,
    () => `[${single()},${single()}]`,
  ];
  return Array.from({ length: count }, () => (forms[below(forms.length)] ?? single)());
}
