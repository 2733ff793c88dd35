import type { StoryElement } from '../story-element';

/** The part of the window, from its top, in which a section counts as being read. */
const READ_AT = '-58% 0px -38% 0px';

const sections = [...document.querySelectorAll<HTMLElement>('section[data-at]')];
const story = document.querySelector<StoryElement>('backchannel-story');

function mark(at: string | undefined): void {
  for (const section of sections) {
    if (section.dataset['at'] === at) section.setAttribute('aria-current', 'step');
    else section.removeAttribute('aria-current');
  }
}

function show(section: Element): void {
  if (!(section instanceof HTMLElement) || section.ariaCurrent === 'step') return;
  const { at = '' } = section.dataset;
  mark(at);
  void story?.seek(at);
}

const reading = new IntersectionObserver(
  (seen) => {
    const last = seen.filter(({ isIntersecting }) => isIntersecting).at(-1);
    if (last) show(last.target);
  },
  { rootMargin: READ_AT },
);

for (const section of sections) {
  reading.observe(section);
  section.addEventListener('focusin', () => show(section));
  section.querySelector('button')?.addEventListener('click', () => section.scrollIntoView({ block: 'center' }));
}

// Whoever goes ahead in the graph finds the place in the text.
story?.addEventListener('stepchange', (event) => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const at: unknown = typeof detail === 'object' && detail !== null && 'at' in detail ? detail.at : undefined;
  if (typeof at === 'string' && sections.some((one) => one.dataset['at'] === at)) mark(at);
});
