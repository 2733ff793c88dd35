import { Allowance } from './allowance';
import { follow, stateOf, type Guided } from './methods';
import { EVENTS, MARK, METHODS, readRequest, type EventName, type HostRequest } from './vocabulary';

const TOO_MANY = 'too many messages: sixty a second are followed';

/**
 * The talk with the page around this one: it is answered, and told what it has asked to be told. Nothing that it says
 * can navigate, load an address or carry markup.
 */
export class Conversation {
  readonly #send: (message: unknown) => void;
  readonly #view: () => string;
  readonly #allowance = new Allowance();
  readonly #wanted = new Set<EventName>();
  #guided: Guided | undefined;

  /** `send` posts to the host; `view` is the name of the view that is shown. */
  constructor(send: (message: unknown) => void, view: () => string) {
    this.#send = send;
    this.#view = view;
  }

  /** A story is there to be guided, or is no more. */
  show(guided: Guided | undefined): void {
    this.#guided = guided;
    if (guided) this.#send({ ...MARK, event: 'ready', value: { methods: METHODS, events: EVENTS } });
  }

  /** Hears one message; `nowMs` is the time, by which a flood is refused. */
  hear(data: unknown, nowMs: number): void {
    const heard = this.#allowance.take(nowMs);
    const request = readRequest(data);
    if (request === undefined) return;
    const { id } = request;
    if (!heard) {
      if (id !== undefined) this.#send({ ...MARK, id, error: TOO_MANY });
      return;
    }
    try {
      const value = this.#follow(request);
      if (id !== undefined) this.#send({ ...MARK, id, value });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      if (id !== undefined) this.#send({ ...MARK, id, error: words });
      this.tell('error', words);
    }
  }

  /** Tells the host of an event, if it has asked for that. */
  tell(event: EventName, value?: unknown): void {
    if (this.#wanted.has(event)) this.#send({ ...MARK, event, value });
  }

  #follow({ method, value, lenient }: HostRequest): unknown {
    const known = METHODS.find((name) => name === method);
    if (known === undefined) throw new Error(`unknown method: "${method.slice(0, 40)}"`);
    if (known === 'addEventListener') return this.#want(value);
    if (this.#guided === undefined) throw new Error('no story is shown');
    follow(this.#guided, known, value, lenient ? (words) => this.tell('error', words) : undefined);
    return stateOf(this.#guided, this.#view());
  }

  #want(value: unknown): EventName {
    const event = EVENTS.find((name) => name === value);
    if (event === undefined) throw new Error('addEventListener wants the name of an event');
    this.#wanted.add(event);
    return event;
  }
}
