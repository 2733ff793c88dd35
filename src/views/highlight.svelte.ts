/** What the pointer or the keyboard points at, in whichever view. */
interface Hovered {
  readonly kind: 'actor' | 'interaction';
  readonly id: string;
}

/** The one thing that graph, slider and list light together. */
export class Highlight {
  hovered: Hovered | undefined = $state.raw();

  /** Whether this actor or interaction is the one pointed at. */
  lit(kind: Hovered['kind'], id: string): boolean {
    return this.hovered?.kind === kind && this.hovered.id === id;
  }

  /** Lights what the keyboard has come to; what a finger or a mouse leaves the focus on is not pointed at. */
  reach(one: Hovered): void {
    if (document.querySelector(':focus-visible')) this.hovered = one;
  }

  /** Lights what is pointed at now, or puts it out, unless something else has been pointed at since. */
  point(one: Hovered, pointed: boolean): void {
    if (pointed) this.hovered = one;
    else if (this.lit(one.kind, one.id)) this.hovered = undefined;
  }
}
