import { ELEMENT } from './attributes';
import { sizeFrames } from './size-frames';
import { StoryElement } from './story-element';

// A page may hold the script several times, of several sites: the first does the work for all.
if (customElements.get(ELEMENT) === undefined) {
  const { currentScript } = document;
  const folder = currentScript instanceof HTMLScriptElement ? new URL('.', currentScript.src).href : undefined;
  customElements.define(
    ELEMENT,
    class extends StoryElement {
      protected override readonly root = folder;
    },
  );
  sizeFrames(window);
}
