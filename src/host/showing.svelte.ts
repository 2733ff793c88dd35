import type { OrderedStory } from '../model/prepared';
import type { Address } from './address/address';
import type { AddressBar } from './address/address-bar';
import type { Guide } from './guide';
import { Visit } from './visit.svelte';

/** A story on show, with the reader's visit to it. */
interface Shown extends OrderedStory {
  readonly visit: Visit;
}

/** What the page shows: a story, or words in its place. */
export class Showing {
  readonly guide: Guide = {};
  readonly #bar: AddressBar;
  #shown: Shown | undefined = $state.raw();
  #words = $state('');

  constructor(bar: AddressBar) {
    this.#bar = bar;
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** What to say while there is no story. */
  get words(): string {
    return this.#words;
  }

  /**
   * Shows a story; one that follows another goes on at the reader's step, found by its id. The same steps with seats
   * leave all as it is but the graph.
   */
  show(story: OrderedStory | undefined, keep: Pick<Address, 'data' | 'preview'> = {}): void {
    const before = this.#shown?.visit.replay;
    const step = before && (story?.chronology.stepOf.get(before.moment.current.interaction.id)?.number ?? before.step);
    if (story && before?.whole.steps === story.chronology.steps) before.whole = story.chronology;
    else this.#shown = story && { ...story, visit: new Visit(story.chronology, this.#bar, keep, step, this.guide) };
  }

  /** Says that a story is on its way, until what brings it has come; then only whether it failed. */
  async wait(opening: Promise<void>): Promise<void> {
    this.#words = 'The story is being fetched.';
    try {
      await opening;
      this.#words = '';
    } catch {
      this.#words = 'The story could not be opened: a part of this site could not be fetched.';
    }
  }
}
