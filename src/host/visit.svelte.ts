import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import type { Chronology } from '../model/chronology';
import { Replay, type Move } from '../replay/replay.svelte';
import { changeSentence } from '../views/change/change-words';
import { Explore } from '../views/explore/explore.svelte';
import type { Lost } from '../views/explore/look';
import { Highlight } from '../views/highlight.svelte';
import type { Tour } from '../views/tour/tour.svelte';
import type { ViewName } from '../views/view-name';
import type { AddressBar } from './address/address-bar';
import { readAddress, writeAddress, type Address, type FLAGS, type Theme } from './address/address';
import { lookOf, spanOf } from './address/asked';
import { clock } from './time/clock';
import { fetchTour, type Guide } from './guide';
import { Rest } from './time/rest';
import { Timing } from './time/timing';

/** One reader's visit to a story: the replay, the colours and what the status line says, kept with the address. */
export class Visit {
  readonly replay: Replay;
  readonly highlight = new Highlight();
  readonly explore: Explore;
  /** What in the address could not be used. */
  lost: readonly Lost[] = [];
  readonly #title: string;
  readonly #guide: Guide;
  /** What stays in the address: nothing for the page's own story. */
  readonly #keep: Pick<Address, 'data' | 'preview'>;
  readonly #bar: AddressBar;
  /** The address asked for the last step, whichever that is. */
  readonly #toEnd: boolean;
  /** What the host of a frame wants of the page. */
  readonly guest: Pick<Address, (typeof FLAGS)[number]>;
  readonly #rest = new Rest(() => this.#settle());
  /** Moves within 120 ms of the last one's frame are those of a drag or a held key, however slow the device is. */
  readonly #calm = new Rest(() => this.replay.rest(), 120);
  readonly #timing = new Timing(() => this.#calm.delay());
  readonly #prefersDark = new MediaQuery('(prefers-color-scheme: dark)');
  #said = $state('');
  #saidStart = 1;
  #noticed = $state(false);
  #theme: Theme = $state('auto');
  #view: ViewName = $state('graph');
  #tour: Tour | undefined = $state.raw();
  readonly dark: boolean = $derived.by(() =>
    this.#theme === 'auto' ? this.#prefersDark.current : this.#theme === 'dark',
  );

  /** Begins at `startStep`, else where the address says. */
  constructor(
    story: Chronology,
    bar: AddressBar,
    keep: Pick<Address, 'data' | 'preview'>,
    startStep?: number,
    guide: Guide = {},
  ) {
    const { address, problems } = readAddress(bar.search);
    const { step, start, lost } = spanOf(address, story);
    this.#timing.parsed();
    this.#title = story.dataset.title;
    this.#keep = keep;
    this.#guide = guide;
    this.#toEnd = address.at === '..';
    this.#bar = bar;
    const { embed, controls, autoplay } = address;
    this.guest = { embed, controls, autoplay };
    this.#theme = address.theme;
    this.#view = address.view ?? 'graph';
    const { look, lost: strangers } = lookOf(address, story);
    this.explore = new Explore(story, look, (...lost) => {
      bar.replace(this.#address());
      if (lost.length > 0) this.#lose(lost);
    });
    this.replay = new Replay(story, {
      step: startStep ?? step,
      start,
      speed: address.speed ?? 1,
      onmove: (move) => this.#moved(move),
    });
    this.#begin(address);
    this.#lose([...(startStep === undefined ? lost : []), ...strangers, ...problems]);
    bar.replace(this.#address());
  }

  /** The guided reading, once the reader or the address has asked for it. */
  get tour(): Tour | undefined {
    return this.#tour;
  }

  /** Opens the guided reading where it was left, or leaves it. */
  async read(): Promise<void> {
    await this.#fetchTour({});
    this.#tour?.toggle();
  }

  async #fetchTour(words: Partial<Address>): Promise<void> {
    try {
      await fetchTour(this.#guide);
      this.#begin(words);
    } catch {
      this.say('The guided reading could not be fetched.');
    }
  }

  #begin(words: Partial<Address>): void {
    const { Tour } = this.#guide;
    if (Tour)
      this.#tour ??= new Tour(this.replay, this.explore, words, () => {
        this.#bar.push(this.#address());
        this.#rest.touch();
      });
  }

  get theme(): Theme {
    return this.#theme;
  }

  get view(): ViewName {
    return this.#view;
  }

  /** Shows another view; back leads to the one before. */
  show(view: ViewName): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#bar.push(this.#address());
  }

  /** What the status region says. */
  get said(): string {
    return this.#said;
  }

  /** Whether the status region says what everyone should see. */
  get noticed(): boolean {
    return this.#noticed;
  }

  /** Says something that everyone should see. */
  say(words: string): void {
    this.#said = words;
    this.#noticed = true;
  }

  /** Says what in the address could not be used, in place of what a move to its step has to say. */
  #lose(lost: readonly Lost[]): void {
    const notices = this.#tour?.notices ?? [];
    if (lost.length + notices.length === 0) return;
    this.lost = [...this.lost, ...lost];
    void import('./address/lost-words').then(
      ({ lostWords }) => {
        this.#rest.cancel();
        this.say([...lostWords(this.lost), ...notices].join(' '));
      },
      () => undefined,
    );
  }

  /** The query of an address that leads here. */
  get address(): string {
    return this.#address();
  }

  /** The query of the same moment on a page of its own. */
  get full(): string {
    return this.#address({});
  }

  /** Turns light into dark and back; what the system prefers anyway is not written into the address. */
  toggleTheme(): void {
    const dark = !this.dark;
    this.setTheme(dark === this.#prefersDark.current ? 'auto' : dark ? 'dark' : 'light');
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#bar.replace(this.#address());
  }

  /** For the root: lets time pass while the replay plays. */
  readonly clock: Attachment<HTMLElement> = (root) => clock(this.replay)(root);

  /** For the root: marks when its pictures are drawn and when they stand still. */
  readonly timing: Attachment<HTMLElement> = (root) => {
    void [this.#view, this.#theme, this.explore.look];
    return this.#timing.watch(this.replay)(root);
  };

  /** For the root: gives the page its title, and follows the reader back and forward. */
  readonly history: Attachment<HTMLElement> = (root) => {
    document.title = `${this.#title} · Backchannel`;
    if (this.guest.autoplay) void import('./time/autoplay').then(({ autoplay }) => autoplay(this.replay, root));
    const stop = this.#bar.listen(() => {
      this.#return();
    });
    return () => {
      stop();
      this.#rest.cancel();
      this.#calm.cancel();
    };
  };

  #address(guest = this.guest): string {
    const { step, start, moment, from, atEnd } = this.replay;
    return writeAddress({
      theme: this.#theme,
      ...this.#keep,
      ...(step > 1 && { at: this.#toEnd && atEnd ? '..' : moment.current.interaction.id }),
      ...(start > 1 && { from }),
      ...this.explore.look,
      view: this.#view,
      speed: this.replay.speed,
      ...guest,
      ...this.#tour?.words,
    });
  }

  #moved(move: Move): boolean {
    this.#timing.seek();
    // A key or a press on the slider pauses first, which is no move in time.
    const quick = move !== 'pause' && this.#calm.touch() && move === 'seek';
    const moving = this.#rest.touch() && move === 'seek';
    this.replay.hurried = quick || (moving && this.replay.hurried);
    if (move === 'visit') this.#bar.push(this.#address());
    return quick;
  }

  #settle(): void {
    if (this.replay.playing) return;
    this.#noticed = false;
    const { chronology, moment, start, steps } = this.replay;
    const span = start === this.#saidStart ? '' : `Starts at step ${start}. `;
    this.#said = `${span}${this.#tour?.said ?? ''}${changeSentence(chronology.dataset, moment, steps)}`;
    this.#saidStart = start;
    this.#bar.replace(this.#address());
  }

  #return(): void {
    const { address } = readAddress(this.#bar.search);
    this.#theme = address.theme;
    this.#view = address.view ?? 'graph';
    this.explore.take(lookOf(address, this.replay.chronology).look);
    this.replay.pause();
    const { step, start } = spanOf(address, this.replay.chronology);
    this.replay.seek(step, start);
    if (this.#tour) this.#tour.take(address);
    else if (address.tour !== undefined) void this.#fetchTour(address);
  }
}
