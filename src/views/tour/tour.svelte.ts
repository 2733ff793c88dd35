import type { Dataset } from '../../model/schema';
import { toldUpTo } from '../../model/told';
import type { Replay } from '../../replay/replay.svelte';
import type { Explore } from '../explore/explore.svelte';
import { lookWithin } from './look-within';
import { stopsOf, type Stop } from './stops';
import { toldPart } from './told-part';
import { tourNotices } from './tour-notices';
import { SHEETS, stepNumber, type Prediction, type Sheet, type TourWords } from './tour-words';
import { Withheld } from './withheld.svelte';

/** A guided reading: stops that move time and focus actors, and ask what comes next. */
export class Tour {
  readonly stops: readonly Stop[];
  /** Sentences about what in the address could not be used, or is held back by it. */
  readonly notices: readonly string[];
  /** Whether the teacher's notes are shown. */
  readonly notes: boolean;
  /** Whether the reader has moved in it, rather than the address. */
  moved = false;
  readonly #replay: Replay;
  readonly #explore: Explore;
  readonly #onchange: () => void;
  readonly #withheld: Withheld;
  #number = $state(0);
  #opened = $state(false);
  #predictions: Readonly<Record<number, Prediction>> = $state.raw({});
  #sheet: Sheet | undefined = $state();
  /** The stop that is shown, with its step as far as it is told. */
  readonly stop: Stop | undefined = $derived.by(() => {
    const stop = this.stops[this.#number - 1];
    const step = this.#replay.chronology.stepOf.get(stop?.words.interaction ?? '');
    return stop && { ...stop, step: step ?? stop.step };
  });

  /** Begins as the address says; `onchange` is called after each move of the reader, for history to keep. */
  constructor(replay: Replay, explore: Explore, words: TourWords, onchange: () => void) {
    const { whole } = replay;
    const withheld = new Withheld(whole, words.lock);
    this.#replay = replay;
    this.#explore = explore;
    this.#onchange = onchange;
    this.#withheld = withheld;
    this.notes = words.notes === '1';
    explore.veil = toldPart;
    this.stops = stopsOf(whole, withheld.wall);
    const beyond = replay.step > withheld.wall;
    this.take(words);
    this.notices = tourNotices(words, {
      stops: this.stops.length,
      number: this.#number,
      locked: this.locked,
      beyond,
    });
  }

  get number(): number {
    return this.#number;
  }

  /** How many stops there are; not said while something is held back. */
  get total(): number | undefined {
    return this.predicting || this.locked ? undefined : this.stops.length;
  }

  get atEnd(): boolean {
    return this.#number === this.stops.length;
  }

  /** Whether the address holds back what comes after a step, so that no reader can open it here. */
  get locked(): boolean {
    return this.#withheld.lock !== undefined;
  }

  /** Whether a question must be answered, or skipped, before the next stop is shown. */
  get predicting(): boolean {
    return this.#withheld.predicting;
  }

  /** Whether the reading stands in the place of the step's text: it yields to the search and to an actor's page. */
  get open(): boolean {
    const { page, actors, look } = this.#explore;
    return (
      this.#opened &&
      page === undefined &&
      look.why === undefined &&
      (actors.length === 0 || actors.join() === this.#focus.join())
    );
  }

  /** The story as far as it is told. */
  get dataset(): Dataset {
    return this.#replay.chronology.dataset;
  }

  /** The stops that may be shown together: all, but while the reader predicts only those reached. */
  get shown(): readonly Stop[] {
    return this.#withheld.shown(this.stops);
  }

  /** Whether the reader went to another step of the story than that of the stop. */
  get strayed(): boolean {
    return this.stop !== undefined && this.#replay.step !== this.stop.step.number;
  }

  /** Whether the question of this stop waits for an answer. */
  get asking(): boolean {
    return this.predicting && this.stop?.words.question !== undefined && this.prediction(this.#number) === undefined;
  }

  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  /** What the status region says of the place in the reading; empty while it is closed. */
  get said(): string {
    if (!this.open || this.stop === undefined || this.strayed) return '';
    const of = this.total === undefined ? '' : ` of ${String(this.total)}`;
    return `Reading, step ${String(this.#number)}${of}: ${this.stop.words.title}. `;
  }

  /** What the reader expected at a stop. */
  prediction(number: number): Prediction | undefined {
    return this.#predictions[number];
  }

  /** What the address says of it. An empty `at` or `actor` takes out what the number of the stop says already. */
  get words(): TourWords {
    const { step, moment } = this.#replay;
    const { lock } = this.#withheld;
    const begun = this.#number > 0 && (this.#opened || this.predicting);
    return {
      ...(begun && { tour: String(this.#number) }),
      ...(this.predicting && { predict: '1' }),
      ...(lock !== undefined && { lock }),
      ...(this.notes && { notes: '1' }),
      ...(this.#sheet !== undefined && { worksheet: this.#sheet }),
      ...(this.#opened && { at: step === this.stop?.step.number ? '' : moment.current.interaction.id }),
      ...(this.#opened && this.#explore.actors.join() === this.#focus.join() && { actor: [] }),
    };
  }

  /** Goes where an address says. */
  take({ tour, predict, worksheet, at }: TourWords): void {
    const predicts = predict === '1' && this.stops.length > 0;
    this.#withheld.ask(predicts);
    this.#sheet = SHEETS.find((name) => name === worksheet);
    // Both are of the whole reading, so an address that names no stop begins at the first.
    const begins = predicts || (this.#sheet !== undefined && this.stops.length > 0);
    const number = stepNumber(tour ?? '', this.stops.length) ?? Number(begins);
    if (number > 0) {
      this.#move(number, at === undefined);
      return;
    }
    this.#opened = false;
    this.#tell();
  }

  /** Goes to a stop; a number outside the reading becomes the nearest inside. */
  go(number: number): void {
    this.moved = true;
    this.#move(Math.min(this.stops.length, Math.max(1, number)), true);
    this.#onchange();
  }

  /** Opens the reading where it was left, or leaves it. */
  toggle(): void {
    if (this.open) this.leave();
    else this.go(this.#number);
  }

  /** Closes the reading: its place is kept, and so is the step of the story. */
  leave(): void {
    const { actor: _, depth: __, ...look } = this.#explore.look;
    if (this.open) this.#explore.take(look);
    this.#opened = false;
    this.#onchange();
  }

  /** Ends the reading after its last stop: what was held back only for it may be seen. */
  end(): void {
    this.#withheld.end();
    this.#tell();
    this.leave();
  }

  /** Holds back what comes after the stops read so far, or no longer. */
  setPredicting(predict: boolean): void {
    this.#withheld.begin(predict, this.#number);
    this.#predictions = {};
    this.#tell();
    this.#onchange();
  }

  /** Takes what the reader expects, and goes on. Nothing of it leaves the page. */
  answer(prediction: Prediction): void {
    this.#predictions = { ...this.#predictions, [this.#number]: prediction };
    if (!this.atEnd) this.go(this.#number + 1);
  }

  /** Opens a worksheet in place of the page, or closes it. */
  showSheet(sheet: Sheet | undefined): void {
    this.#sheet = sheet;
    this.#onchange();
  }

  get #focus(): readonly string[] {
    const { stepOf, dataset } = this.#replay.chronology;
    const { focus = [], interaction } = this.stop?.words ?? {};
    return stepOf.has(interaction ?? '') ? focus.filter((id) => dataset.actors.some((actor) => actor.id === id)) : [];
  }

  #move(number: number, seek: boolean): void {
    this.#number = number;
    this.#opened = true;
    this.#withheld.reach(number);
    this.#tell();
    const { actor: _, depth: __, why: ___, held: ____, ...look } = this.#explore.look;
    this.#explore.page = undefined;
    this.#explore.take(this.#focus.length > 0 ? { ...look, actor: this.#focus } : look);
    this.#replay.pause();
    if (seek && this.stop !== undefined) this.#replay.seek(this.stop.step.number);
  }

  /** Lets the story be seen as far as it may be now, and nothing of it be looked for that is not yet told. */
  #tell(): void {
    const { whole } = this.#replay;
    const last = this.#withheld.last(this.stops);
    if (last === this.#replay.steps) return;
    const told = toldUpTo(whole, last);
    this.#replay.tell(told);
    this.#explore.chronology = told;
    this.#explore.take(lookWithin(this.#explore.look, told));
  }
}
