import { seatedOf } from '../../layout/seats/seated';
import { seatsFrom, type SeatsData } from '../../layout/seats/seats-data';
import type { Chronology, Step } from '../../model/chronology';
import { storyGraph, type GraphLink } from '../../model/graph';
import type { Parsed } from '../../model/parse';
import { stepsFrom } from '../../model/prepared';
import type { HeldBack, Problem } from '../../model/problem';
import type { Actor, Dataset, Interaction, Source } from '../../model/schema';
import { courseOf } from '../../replay/course';
import { breath } from '../../views/slices';
import { ComingSeats } from '../coming-seats';
import type { Piece, SeatPiece } from './pieces';
import { SharedWords } from './shared-words';

/** Steps of the course that one slice finds. */
const SLICE = 2000;

/** A file put together from its pieces. */
export class Assembly {
  readonly #problems: Problem[] = [];
  readonly #heldBack: HeldBack[] = [];
  readonly #sources: Source[] = [];
  readonly #actors: Actor[] = [];
  readonly #interactions: Interaction[] = [];
  readonly #steps: Step[] = [];
  readonly #stepOf = new Map<string, Step>();
  readonly #links: GraphLink[] = [];
  readonly #coming = new ComingSeats();
  readonly #words: SharedWords | undefined;
  #lists: Record<string, number[][]> = {};
  #seats: SeatsData | undefined;
  #head: Piece['head'];
  #orderProblems: Chronology['problems'] = [];
  #story: Chronology | undefined;

  /** Equal texts of a `large` file are kept once; in a small one that would take longer than what it saves is worth. */
  constructor(large: boolean) {
    this.#words = large ? new SharedWords() : undefined;
  }

  /** Takes the next piece, for good. */
  take(piece: Piece): void {
    if (piece.seatParts === undefined) this.#words?.share(piece);
    this.#problems.push(...(piece.problems ?? []));
    this.#heldBack.push(...(piece.heldBack ?? []));
    this.#sources.push(...(piece.sources ?? []));
    this.#actors.push(...(piece.actors ?? []));
    this.#interactions.push(...(piece.interactions ?? []));
    this.#links.push(...(piece.links ?? []));
    this.#head = piece.head ?? this.#head;
    this.#orderProblems = piece.orderProblems ?? this.#orderProblems;
    for (const step of stepsFrom(piece.steps ?? [], this.#interactions)) {
      this.#steps.push(step);
      this.#stepOf.set(step.interaction.id, step);
    }
    for (const seat of piece.seatParts ?? []) this.#seat(seat);
    if (piece.key === undefined) return;
    this.#seats = { key: piece.key, seats: this.#lists };
    this.#lists = {};
  }

  /** What was found in the file, when its reading has ended. */
  parsed(): Parsed {
    const { dataset } = this.#whole();
    const problems = this.#problems;
    if (dataset === undefined) return { status: 'invalid', problems };
    return { status: 'ready', problems, heldBack: this.#heldBack, dataset };
  }

  /** The story in order with its own seats, made ready in slices to be shown at once; none of a bad file. */
  async story(): Promise<Chronology | undefined> {
    const story = this.#whole().story;
    if (story === undefined || story.steps.length === 0) return story;
    while (courseOf(story, SLICE).changes.length < story.steps.length) await breath();
    const graph = storyGraph(story, this.#links);
    seatedOf(story, { graph, seats: seatsFrom(graph, story.dataset.seats) });
    await breath();
    return story;
  }

  /** The same story with the seats that have come, which stories given before have too; undefined where none have. */
  seated(story: Chronology): Chronology | undefined {
    return this.#seats && this.#coming.seated(story, this.#seats);
  }

  #seat({ size, part, at, values }: SeatPiece): void {
    const list = ((this.#lists[size] ??= [])[part] ??= []);
    list.length = at;
    for (const value of values) list.push(value);
  }

  #whole(): { readonly dataset?: Dataset; readonly story?: Chronology } {
    if (this.#head === undefined) return {};
    this.#story ??= {
      dataset: {
        ...this.#head,
        sources: this.#sources,
        actors: this.#actors,
        interactions: this.#interactions,
      },
      steps: this.#steps,
      stepOf: this.#stepOf,
      problems: this.#orderProblems,
    };
    return { dataset: this.#story.dataset, story: this.#story };
  }
}
