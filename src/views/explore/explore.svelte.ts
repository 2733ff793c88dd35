import type { PlacedGraph } from '../../layout/place';
import type { Chronology } from '../../model/chronology';
import type { Look, Lost } from './look';
import type { Outlook } from './outlook';

/** What the reader looks at. What it leaves in view is worked out by a later part, when something is first chosen. */
export class Explore {
  /** The story as far as it may be seen. */
  chronology: Chronology;
  /** What of a placed story may be seen where not all of it is told. */
  veil = (placed: PlacedGraph, _told: Chronology): PlacedGraph => placed;
  readonly #whole: Chronology;
  readonly #onchange: (...lost: readonly Lost[]) => void;
  /** What stands in place of the step's text: the search, or the list of keys. */
  page: 'find' | 'keys' | undefined = $state();
  /** What is typed for the search that was opened, until its field is there. */
  typed: string | undefined;
  /** Whether single letters and signs are heard in the whole page; who speaks to the machine may not want that. */
  letters = $state(true);
  #look: Look = $state.raw({});
  #outlookOf: ((story: Chronology, look: Look) => Outlook) | undefined = $state.raw();
  /** What is in view; undefined where everything is. */
  readonly outlook: Outlook | undefined = $derived.by(() =>
    this.plain ? undefined : this.#outlookOf?.(this.chronology, this.#look),
  );

  /**
   * `onchange` is called after each change that the reader makes, and with what of a look the story does not have.
   */
  constructor(chronology: Chronology, look: Look, onchange: (...lost: readonly Lost[]) => void) {
    this.#whole = chronology;
    this.chronology = $state.raw(chronology);
    this.#onchange = onchange;
    this.take(look);
  }

  get look(): Look {
    return this.#look;
  }

  get actors(): readonly string[] {
    return this.#look.actor ?? [];
  }

  /** Whether a page of its own stands in the place of the step's text. */
  get away(): boolean {
    return this.page !== undefined || this.actors.length > 0 || this.#look.why !== undefined;
  }

  /** Nothing is chosen, so that everything is in view. */
  get plain(): boolean {
    return Object.keys(this.#look).length === 0;
  }

  /** Opens a page, or closes it where it is open. */
  turn(page: 'find' | 'keys'): void {
    this.page = this.page === page ? undefined : page;
    this.typed = '';
  }

  /** Keeps a letter for the search where its field is not there yet, and says whether it did. */
  keepTyped(key: string): boolean {
    if (this.page !== 'find' || this.typed === undefined || key.length > 1) return false;
    this.typed += key;
    return true;
  }

  hides(interaction: string): boolean {
    return this.outlook?.hidden.has(interaction) === true;
  }

  hidesActor(id: string): boolean {
    return this.outlook?.hiddenActors.has(id) === true;
  }

  /** Looks as the address says, as far as the story has what it names. */
  take(look: Look): void {
    this.#look = look;
    if (this.plain) return;
    // Where it cannot be fetched, everything stays in view.
    void import('./outlook').then(
      ({ outlookOf, fittingLook }) => {
        this.#outlookOf = outlookOf;
        const { look, lost } = fittingLook(this.#whole, this.#look);
        if (lost.length === 0) return;
        this.#look = look;
        this.#onchange(...lost);
      },
      () => undefined,
    );
  }

  /** Looks as the reader chose. */
  choose(look: Look): void {
    this.take(look);
    this.#onchange();
  }

  /** Focuses these actors and no others; none lets the focus go. The filters stay. */
  focus(...actors: readonly string[]): void {
    const { actor: _, depth: __, ...filter } = this.#look;
    this.choose(actors.length === 0 ? filter : { ...filter, actor: actors });
  }
}
