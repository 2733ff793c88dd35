import type { StoryGraph } from '../../model/graph';

/** A mark on the stage that can hold the keyboard's focus. */
export interface Mark {
  readonly kind: 'actor' | 'interaction';
  readonly id: string;
}

/**
 * The one tab stop of the stage. Left and right walk the actors in the order of the story; up and down walk the
 * interactions of the actor that was reached last; Escape goes back from an interaction to that actor.
 */
export class Cursor {
  readonly #graph: StoryGraph;
  readonly #start: () => number;
  #actor = $state('');
  #interaction: string | undefined = $state();
  /** The interaction that was reached last, while it is drawn. */
  readonly #held: string | undefined = $derived.by(
    () => this.#links().find(({ interaction }) => interaction === this.#interaction)?.interaction,
  );

  /** `start` gives the first step that is drawn. */
  constructor(graph: StoryGraph, start: () => number = () => 1) {
    this.#graph = graph;
    this.#start = start;
    this.#actor = graph.nodes[0]?.id ?? '';
  }

  /** Whether a mark is the tab stop. */
  at({ kind, id }: Mark): boolean {
    return kind === 'actor' ? this.#held === undefined && this.#actor === id : this.#held === id;
  }

  /** Takes note of a mark that was focused, by whatever means. */
  reach({ kind, id }: Mark): void {
    this.#interaction = kind === 'interaction' ? id : undefined;
    if (kind === 'actor') this.#actor = id;
    else if (!this.#own().includes(id))
      this.#actor = this.#graph.links.find(({ interaction }) => interaction === id)?.actors[0] ?? this.#actor;
  }

  /** The mark that a key leads to; undefined where the key has no meaning here. */
  follow(key: string): Mark | undefined {
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const ids = this.#graph.nodes.map(({ id }) => id);
      return { kind: 'actor', id: neighbour(ids, this.#actor, key === 'ArrowRight' ? 1 : -1) };
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const own = this.#own();
      const start = this.#held ?? (key === 'ArrowDown' ? own.at(-1) : own[0]);
      return start === undefined
        ? undefined
        : { kind: 'interaction', id: neighbour(own, start, key === 'ArrowDown' ? 1 : -1) };
    }
    return key === 'Escape' && this.#held !== undefined ? { kind: 'actor', id: this.#actor } : undefined;
  }

  #links(): StoryGraph['links'] {
    return this.#graph.links.filter(({ step }) => step >= this.#start());
  }

  #own(): string[] {
    return this.#links().flatMap(({ actors, interaction }) => (actors.includes(this.#actor) ? interaction : []));
  }
}

function neighbour(ids: readonly string[], id: string, step: 1 | -1): string {
  return ids[(ids.indexOf(id) + step + ids.length) % ids.length] ?? id;
}
