import '@testing-library/jest-dom/vitest';
import '@testing-library/svelte/vitest';

/** What jsdom lacks: a page that matches no media query, boxes that never change their size, and nothing to scroll. */
class NoObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

Object.assign(window, {
  matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
  ResizeObserver: NoObserver,
});

Element.prototype.scrollIntoView = () => undefined;
