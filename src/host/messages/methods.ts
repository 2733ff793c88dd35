import type { Filter } from '../../model/filter';
import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../../views/explore/explore.svelte';
import { THEMES, type Theme } from '../address/address';
import { actorsFor, filterFor } from './looking';
import type { Method } from './vocabulary';

/** What a host may see and move of a reader's visit. */
export interface Guided {
  readonly replay: Replay;
  readonly explore: Explore;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

/** What a host is told of the state of a visit. */
export function stateOf({ replay, explore, theme }: Guided, view: string): object {
  const { step, steps, from, playing, moment } = replay;
  const { type = [], side = [] } = explore.look;
  const at = moment.current.interaction.id;
  return { at, step, steps, from, actor: explore.actors, type, side, view, theme, playing };
}

/**
 * Does what a method says; throws, in words for the host's author, where its value cannot be used. Where `drop` is
 * given, it is told those words in place of a throw for what a list holds that the story has not, and the rest is
 * followed.
 */
export function follow(
  guided: Guided,
  method: Exclude<Method, 'addEventListener'>,
  value: unknown,
  drop?: (words: string) => void,
): void {
  const { replay, explore } = guided;
  switch (method) {
    case 'play':
      return replay.play();
    case 'pause':
      return replay.pause();
    case 'next':
      return replay.next();
    case 'previous':
      return replay.previous();
    case 'seek':
      return replay.seek(stepFor(guided, value));
    case 'focus':
      return explore.focus(...actorsFor(explore.chronology, value, drop));
    case 'filter':
      return refilter(guided, filterFor(explore.chronology, value, drop));
    case 'setTheme':
      return guided.setTheme(themeFor(value));
    case 'getState':
      return;
  }
}

/** Sets all filters anew; the focused actors stay. */
function refilter({ explore }: Guided, filter: Filter): void {
  const { actor, depth } = explore.look;
  explore.choose({ ...(actor && { actor }), ...(depth !== undefined && { depth }), ...filter });
}

function stepFor({ replay: { chronology, steps } }: Guided, value: unknown): number {
  const step = value === '..' ? steps : typeof value === 'string' ? chronology.stepOf.get(value)?.number : value;
  if (typeof step === 'number' && Number.isInteger(step) && step >= 1 && step <= steps) return step;
  throw new Error(`seek wants the id of an interaction, "..", or a step from 1 to ${String(steps)}`);
}

function themeFor(value: unknown): Theme {
  const theme = THEMES.find((name) => name === value);
  if (theme === undefined) throw new Error('setTheme wants "auto", "light" or "dark"');
  return theme;
}
