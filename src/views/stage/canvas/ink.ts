import type { Color } from '../../../model/schema';

/** What a side's glyphs are filled with and bounded by. */
interface SideInk {
  readonly fill: string | CanvasPattern;
  readonly edge: string;
  /** What keeps a pattern away from what stands on it; undefined on a plain fill. */
  readonly under: string | undefined;
  /** What stands on the fill. */
  readonly on: string;
}

/** The colours of the page as it is now, for what is drawn without a style sheet. */
export interface Ink {
  readonly ghost: string;
  readonly past1: string;
  readonly past2: string;
  readonly past3: string;
  readonly ink: string;
  readonly paper: string;
  readonly stage: string;
  readonly font: string;
  readonly side: (color: Color) => SideInk;
}

/**
 * Reads the tokens at an element. With the reader's own colours every side is filled with what `fillOf` gives, and told
 * by its edge alone where that gives nothing.
 */
export function inkAt(
  element: Element,
  forced: boolean,
  fillOf?: (color: Color, ink: string, ground: string) => CanvasPattern | undefined,
): Ink {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const known = new Map<Color, SideInk>();
  const side = (color: Color): SideInk => {
    const found =
      known.get(color) ??
      (forced
        ? patterned(color)
        : { fill: token(color), edge: token(`${color}-edge`), under: undefined, on: token(`${color}-on`) });
    known.set(color, found);
    return found;
  };
  const patterned = (color: Color): SideInk => {
    const [ink, ground] = [token('ink'), token('stage')];
    const fill = fillOf?.(color, ink, ground);
    return { fill: fill ?? ground, edge: ink, under: fill && ground, on: ink };
  };
  return {
    ghost: token('ghost'),
    past1: token('past1'),
    past2: token('past2'),
    past3: token('past3'),
    ink: token('ink'),
    paper: token('paper'),
    stage: token('stage'),
    font: style.fontFamily,
    side,
  };
}

/** Tells whenever the page around an element changes its theme; gives what ends that. */
export function onTheme(element: Element, hear: () => void): () => void {
  const observer = new MutationObserver(hear);
  const root = element.closest('[data-theme]');
  if (root) observer.observe(root, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
