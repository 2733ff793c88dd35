import { MARK, type Heard } from './heard';

interface Answer {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What an element is told of, each as an event of its own. */
export const EVENTS = ['stepchange', 'play', 'pause', 'ended', 'focus', 'error'] as const;

const NOT_OPENED = 'the story could not be opened';

/** The talk with one frame: what is asked before it is ready waits until it is. */
export class Talk {
  readonly #send: (message: object) => void;
  readonly #answers = new Map<number, Answer>();
  #waiting: object[] | undefined = [];
  #lost = false;
  #asked = 0;

  constructor(send: (message: object) => void) {
    this.#send = send;
  }

  /**
   * Asks for a method; resolves to the story's answer, rejects with its words where it cannot. A lenient one leaves out
   * what of a list the story does not have, as an address does.
   */
  ask(method: string, value?: unknown, lenient = false): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise<unknown>((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    answer.catch(() => undefined);
    if (this.#lost) this.#reject(NOT_OPENED);
    else this.#say({ ...MARK, method, id, ...(value !== undefined && { value }), ...(lenient && { lenient }) });
    return answer;
  }

  /** Takes a message of the frame; true where it was an answer. */
  hear({ event, id, value, error }: Heard): boolean {
    if (event === 'ready') this.#begin();
    const answer = typeof id === 'number' ? this.#answers.get(id) : undefined;
    if (answer === undefined || typeof id !== 'number') return false;
    this.#answers.delete(id);
    if (error === undefined) answer.resolve(value);
    else answer.reject(new Error(error));
    return true;
  }

  /** The frame is gone: nothing will be answered any more. */
  end(): void {
    this.#reject('the story has left the page');
  }

  /** The page is there and has shown no story in all its time: nothing is answered before it does. */
  giveUp(): void {
    if (this.#waiting === undefined) return;
    this.#waiting = [];
    this.#lost = true;
    this.#reject(NOT_OPENED);
  }

  #reject(words: string): void {
    for (const { reject } of this.#answers.values()) reject(new Error(words));
    this.#answers.clear();
  }

  #say(message: object): void {
    if (this.#waiting === undefined) this.#send(message);
    else this.#waiting.push(message);
  }

  #begin(): void {
    for (const event of EVENTS) this.#send({ ...MARK, method: 'addEventListener', value: event });
    for (const message of this.#waiting ?? []) this.#send(message);
    this.#waiting = undefined;
    this.#lost = false;
  }
}
