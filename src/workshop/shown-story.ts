import type { Page } from '../host/workshop';
import { seatedOf } from '../layout/seats/seated';
import type { Chronology } from '../model/chronology';
import type { OrderedStory } from '../model/prepared';
import type { Picture } from './coming-seats';

/** What a desk shows on its page: a story, and the seats that are still to come for it. */
export class ShownStory {
  readonly #page: Page;
  readonly #onother: () => void;
  #latest: OrderedStory | undefined;
  /** Whether the seats of what is shown are all there, once none is still to come. */
  #whole: Promise<boolean> = Promise.resolve(true);

  /** `onother` is called where another story takes the place of what was shown. */
  constructor(page: Page, onother: () => void) {
    this.#page = page;
    this.#onother = onother;
  }

  /** The story that is shown, by this desk or before there was one. */
  get chronology(): Chronology | undefined {
    return (this.#latest ?? this.#page.shown())?.chronology;
  }

  /** Whether a picture of it is shown, that another one would follow. */
  get drawn(): boolean {
    const { chronology } = this;
    return chronology !== undefined && seatedOf(chronology).seats !== undefined;
  }

  show(story: OrderedStory | undefined): void {
    if (story?.chronology.steps !== this.#latest?.chronology.steps) {
      this.#whole = Promise.resolve(true);
      this.#onother();
    }
    this.#latest = story;
    this.#page.show(story);
  }

  /** Takes the seats that are still to come for what is shown, unless another story is by then. */
  expect(late: Promise<Picture | undefined>): void {
    this.#whole = late.then((picture) => {
      const latest = this.#latest;
      if (latest && picture?.story.steps === latest.chronology.steps) {
        this.#latest = { ...latest, chronology: picture.story };
        if (picture.again) this.#page.show(this.#latest);
      }
      return picture !== undefined;
    });
  }

  /** The story that an edit of it is laid out from, when all its seats are there; none where they did not come. */
  async before(): Promise<Chronology | undefined> {
    return (await this.#whole) ? this.chronology : undefined;
  }
}
