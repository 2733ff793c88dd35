/** Puts colours around words. */
export interface Paint {
  readonly error: (words: string) => string;
  readonly warning: (words: string) => string;
  readonly place: (words: string) => string;
  readonly faint: (words: string) => string;
}

/** Colours of the terminal, or none. */
export function paint(colored: boolean): Paint {
  const around = (on: number, off: number) => (words: string) =>
    colored && words !== '' ? `\u001b[${on}m${words}\u001b[${off}m` : words;
  return { error: around(31, 39), warning: around(33, 39), place: around(36, 39), faint: around(2, 22) };
}

/** Whether to colour: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise (https://no-color.org). */
export function wantsColor(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}
