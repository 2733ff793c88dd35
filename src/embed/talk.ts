import { MARK, type Heard } from './heard';

interface Answer {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What an element is told of, each as an event of its own. */
export const EVENTS = ['stepchange', 'play', 'pause', 'ended', 'focus', 'error'] as const;

/** The talk with one frame: what is asked before it is ready waits until it is. */
export class Talk {
  readonly #send: (message: object) => void;
  readonly #answers = new Map<number, Answer>();
  #waiting: object[] | undefined = [];
  #asked = 0;

  constructor(send: (message: object) => void) {
    this.#send = send;
  }

  /** Asks for a method; resolves to the story's answer, rejects with its words where it cannot. */
  ask(method: string, value?: unknown): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise<unknown>((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    answer.catch(() => undefined);
    this.#say({ ...MARK, method, id, ...(value !== undefined && { value }) });
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
    for (const { reject } of this.#answers.values()) reject(new Error('the story has left the page'));
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
  }
}
