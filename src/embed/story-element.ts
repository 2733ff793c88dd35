import { ADDRESS_ATTRIBUTES, FILTER_ATTRIBUTES, FRAME_ATTRIBUTES, HEIGHT } from './attributes';
import { frameAddress, pageOf } from './frame-address';
import { StoryFrame } from './story-frame';
import { EVENTS } from './talk';

const STYLE = `
:host { display: flex; flex-direction: column }
:host([hidden]) { display: none }
iframe { flex: 1 1 auto; min-height: 0; width: 100%; border: 0 }`;

/** Attributes that a message can change while the story is open. */
const BY_MESSAGE: ReadonlySet<string> = new Set(['at', 'theme', 'actor', ...FILTER_ATTRIBUTES]);

/** Attributes that change the frame itself; all others open it anew. */
const OF_FRAME: ReadonlySet<string> = new Set(['height', 'title']);

/** `<backchannel-story>`: a story in a frame, with the address as attributes and the messages as methods and events. */
export class StoryElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...FRAME_ATTRIBUTES, ...ADDRESS_ATTRIBUTES];
  /** Folder of the site's stories, where it is known. */
  protected readonly root: string | undefined = undefined;
  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #changed = new Set<string>();
  #frame: StoryFrame | undefined;
  #tried = false;
  #opened: Promise<void> = Promise.resolve();

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#shadow.adoptedStyleSheets = [style];
    this.#shadow.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    this.#opened = parsed(this).then(() => {
      if (this.isConnected && this.#frame === undefined) this.#open();
    });
  }

  disconnectedCallback(): void {
    this.#close();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#tried || (before === after && !BY_MESSAGE.has(name))) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  play(): Promise<unknown> {
    return this.#ask('play');
  }

  pause(): Promise<unknown> {
    return this.#ask('pause');
  }

  next(): Promise<unknown> {
    return this.#ask('next');
  }

  previous(): Promise<unknown> {
    return this.#ask('previous');
  }

  /** Goes to an interaction by its id, or to a step by its number. */
  seek(to: string | number): Promise<unknown> {
    return this.#ask('seek', to);
  }

  /** Looks at actors by their ids, an empty list for all; without ids it takes the keyboard's focus into the frame. */
  override focus(actors?: FocusOptions | string | readonly string[]): unknown {
    if (typeof actors === 'string' || Array.isArray(actors)) return this.#ask('focus', actors);
    this.#frame?.element.focus();
    return this.#ask('getState');
  }

  /** Keeps in view what passes the filters: `{type, side, …}`, each a list; none lets everything through. */
  filter(filters: object = {}): Promise<unknown> {
    return this.#ask('filter', filters);
  }

  setTheme(theme: string): Promise<unknown> {
    return this.#ask('setTheme', theme);
  }

  getState(): Promise<unknown> {
    return this.#ask('getState');
  }

  #ask(method: string, value?: unknown): Promise<unknown> {
    const answer = this.#opened.then(() => {
      if (this.#frame === undefined) throw new Error('there is no story in the element');
      return this.#frame.talk.ask(method, value);
    });
    // Whoever does not wait for the answer is told by the event `error`.
    answer.catch(() => undefined);
    return answer;
  }

  #open(): void {
    this.#tried = true;
    const link = this.querySelector('a')?.href ?? null;
    const wanted = { src: this.getAttribute('src'), story: this.getAttribute('story'), link, root: this.root };
    const page = pageOf(wanted, document.baseURI);
    if (page === undefined) return;
    const address = frameAddress(page, (name) => this.getAttribute(name));
    this.#frame = new StoryFrame(address, ({ event, value }) => {
      const told = ['ready', ...EVENTS].find((name) => name === event);
      if (told !== undefined) this.dispatchEvent(new CustomEvent(told, { detail: value }));
    });
    this.#dress(this.#frame);
    this.#shadow.prepend(this.#frame.element);
  }

  #close(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** What is read out for the frame, and how high it is. */
  #dress(frame: StoryFrame): void {
    const words = this.getAttribute('title') ?? this.querySelector('a')?.textContent.trim() ?? '';
    frame.element.title = words === '' ? 'Backchannel' : words;
    const height = Number(this.getAttribute('height') ?? 0);
    const given = Number.isFinite(height) && height > 0;
    frame.size(given ? height : HEIGHT.standard, !given);
  }

  /** Follows attributes that were changed in one breath: by messages where that is enough, else with a new frame. */
  #follow(): void {
    const names = [...this.#changed];
    this.#changed.clear();
    if (!this.isConnected || (this.#frame === undefined && names.every((name) => BY_MESSAGE.has(name)))) return;
    if (this.#frame === undefined || names.some((name) => !BY_MESSAGE.has(name) && !OF_FRAME.has(name))) {
      this.#close();
      this.#open();
      return;
    }
    if (names.some((name) => OF_FRAME.has(name))) this.#dress(this.#frame);
    this.#tell(this.#frame, names);
  }

  #tell({ talk }: StoryFrame, names: readonly string[]): void {
    const lists = FILTER_ATTRIBUTES.map((name) => [name, this.#list(name)] as const);
    if (names.includes('at')) void talk.ask('seek', this.getAttribute('at') ?? 1);
    if (names.includes('theme')) void talk.ask('setTheme', this.getAttribute('theme') ?? 'auto');
    if (names.includes('actor')) void talk.ask('focus', this.#list('actor'), true);
    if (lists.some(([name]) => names.includes(name)))
      void talk.ask('filter', Object.fromEntries(lists.filter(([, values]) => values.length > 0)), true);
  }

  #list(name: string): readonly string[] {
    return (this.getAttribute(name) ?? '').split(',').filter((id) => id !== '');
  }
}

/** Until what stands inside an element has been parsed, as far as it is needed. */
function parsed(element: HTMLElement): Promise<void> {
  const whole = document.readyState !== 'loading' || element.querySelector('a') !== null;
  if (whole) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
