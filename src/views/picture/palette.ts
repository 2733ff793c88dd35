import type { Color } from '../../model/schema';
import tokens from '../style/tokens.css?raw';

/** Light or dark, whatever the page wears: a picture is looked at elsewhere. */
export type PictureTheme = 'light' | 'dark';

/** What a side is drawn in. */
interface SideColors {
  readonly fill: string;
  readonly text: string;
  readonly tint: string;
  readonly edge: string;
  /** What stands on the fill. */
  readonly on: string;
  /** Its current line, and the case that the line runs in. */
  readonly line: string;
  readonly outer: string;
}

/** The colours of the page as plain values, for a file that knows no custom properties. */
export interface Palette {
  /** The value of a token by its name without dashes; throws for one that does not exist. */
  readonly token: (name: string) => string;
  readonly side: (color: Color) => SideColors;
}

/** The colours of a theme, read from the page's own tokens. */
export function palette(theme: PictureTheme): Palette {
  const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const values = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]));
  const token = (name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`no such token: "${name}"`);
    return value;
  };
  return {
    token,
    side(color) {
      const fill = token(color);
      const line = color === 'grey' ? token('ink2') : fill;
      return {
        fill,
        text: token(`${color}-text`),
        tint: token(`${color}-tint`),
        edge: token(`${color}-edge`),
        on: token(`${color}-on`),
        line,
        // Yellow has no 3:1 against a light ground, so it runs in an ink case.
        outer: color === 'yellow' ? token('ink') : line,
      };
    },
  };
}
