import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoryElement } from '../../src/embed/story-element';

const PAGE = 'https://b.example/v1/camp-david/';

class TestElement extends StoryElement {
  protected override readonly root = 'https://b.example/v1/';
}

beforeAll(() => customElements.define('backchannel-story', TestElement));

beforeEach(() => {
  // jsdom has no style sheets to construct.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {}
    },
  );
  // Nor a window for a frame in a shadow tree: the window of a frame in the document stands in for it.
  const windows = new WeakMap<HTMLIFrameElement, Window>();
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    if (!windows.has(this)) {
      const other: Window = own?.get?.call(document.body.appendChild(document.createElement('iframe')));
      windows.set(this, other);
    }
    return windows.get(this) ?? null;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** An element with these attributes on the page, and its link where it has one. */
async function story(
  attributes: Readonly<Record<string, string>>,
  link?: readonly [string, string],
): Promise<StoryElement> {
  const made = document.createElement('backchannel-story');
  if (!(made instanceof StoryElement)) throw new Error('not defined');
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (link !== undefined) {
    const inside = document.createElement('a');
    [inside.href, inside.textContent] = link;
    made.append(inside);
  }
  document.body.append(made);
  await Promise.resolve();
  return made;
}

function frameOf(element: StoryElement): HTMLIFrameElement {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (frame === null || frame === undefined) throw new Error('no frame');
  return frame;
}

interface Said {
  readonly method: string;
  readonly value?: unknown;
  readonly id?: number;
  readonly lenient?: boolean;
}

/** What is posted to a frame from now on. */
function listen(frame: HTMLIFrameElement): Said[] {
  const said: Said[] = [];
  if (frame.contentWindow === null) throw new Error('the frame has no window');
  vi.spyOn(frame.contentWindow, 'postMessage').mockImplementation((message: Said) => void said.push(message));
  return said;
}

/** Has a frame say something, from its own origin if nothing else is said. */
function say(frame: HTMLIFrameElement, data: object, origin = 'https://b.example', source = frame.contentWindow): void {
  const message = { context: 'backchannel', version: 1, ...data };
  window.dispatchEvent(new MessageEvent('message', { source, origin, data: message }));
}

describe('a story as an element', () => {
  it('is a frame with the address of its attributes, the title of its link, and the link beneath', async () => {
    const element = await story({ story: 'camp-david', at: 'summit', theme: 'dark' }, [`${PAGE}?at=x`, 'Camp David']);
    const frame = frameOf(element);
    expect(frame.src).toBe(`${PAGE}?embed=1&at=summit&theme=dark`);
    expect(frame.title).toBe('Camp David');
    expect(frame.loading).toBe('lazy');
    expect(frame.allow).toBe('fullscreen; clipboard-write; web-share');
    expect(element.shadowRoot?.lastElementChild?.localName).toBe('slot');
  });

  it('leaves the link alone where it knows no page', async () => {
    const element = await story({ story: 'Not a slug' });
    expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
    await expect(element.play()).rejects.toThrow('no story in the element');
  });

  it('asks what was asked before the story was ready as soon as it is, and hears every event', async () => {
    const element = await story({ story: 'camp-david' });
    const frame = frameOf(element);
    const said = listen(frame);
    const state = element.seek('summit');
    await Promise.resolve();
    expect(said).toEqual([]);
    say(frame, { event: 'ready', value: {} });
    expect(said.map(({ method }) => method)).toEqual([...Array<string>(6).fill('addEventListener'), 'seek']);
    say(frame, { id: said.at(-1)?.id, value: { step: 3 } });
    expect(await state).toEqual({ step: 3 });
  });

  it('rejects with the words of the story', async () => {
    const element = await story({ story: 'camp-david' });
    const frame = frameOf(element);
    const said = listen(frame);
    say(frame, { event: 'ready' });
    const answer = element.seek(400);
    await Promise.resolve();
    say(frame, { id: said.at(-1)?.id, error: 'seek wants a step' });
    await expect(answer).rejects.toThrow('seek wants a step');
  });

  describe('whose page shows no story', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('rejects what was asked once the page has had its time, and what is asked then, until there is one', async () => {
      const element = await story({ story: 'camp-david' });
      const frame = frameOf(element);
      const said = listen(frame);
      const early = expect(element.getState()).rejects.toThrow('the story could not be opened');
      frame.dispatchEvent(new Event('load'));
      await vi.advanceTimersByTimeAsync(20_000);
      await early;
      await expect(element.next()).rejects.toThrow('the story could not be opened');
      say(frame, { event: 'ready' });
      const late = element.getState();
      await Promise.resolve();
      expect(said.filter(({ id }) => id !== undefined).map(({ method }) => method)).toEqual(['getState']);
      say(frame, { id: said.at(-1)?.id, value: { step: 1 } });
      expect(await late).toEqual({ step: 1 });
    });

    it('waits as long as a story takes that is ready in time', async () => {
      const element = await story({ story: 'camp-david' });
      const frame = frameOf(element);
      const said = listen(frame);
      frame.dispatchEvent(new Event('load'));
      say(frame, { event: 'ready' });
      const answer = element.getState();
      await vi.advanceTimersByTimeAsync(60_000);
      say(frame, { id: said.at(-1)?.id, value: { step: 2 } });
      expect(await answer).toEqual({ step: 2 });
    });
  });

  it('tells its events, and none that another window or origin makes up', async () => {
    const element = await story({ story: 'camp-david' });
    const frame = frameOf(element);
    const told: unknown[] = [];
    element.addEventListener('stepchange', (event) => told.push(event instanceof CustomEvent && event.detail));
    say(frame, { event: 'stepchange', value: { step: 2 } });
    say(frame, { event: 'stepchange', value: { step: 3 } }, 'https://evil.example');
    say(frame, { event: 'stepchange', value: { step: 4 } }, 'https://b.example', window);
    say(frame, { event: 'stepchange', version: 2 });
    expect(told).toEqual([{ step: 2 }]);
  });

  it('follows its attributes by messages, and opens anew where that is not enough', async () => {
    const element = await story({ story: 'camp-david', type: 'call' });
    const frame = frameOf(element);
    const said = listen(frame);
    say(frame, { event: 'ready' });
    said.length = 0;
    element.setAttribute('at', 'summit');
    element.setAttribute('theme', 'dark');
    element.setAttribute('actor', 'carter,sadat');
    element.setAttribute('side', 'egypt');
    await Promise.resolve();
    expect(said.map(({ method, value, lenient }) => [method, value, lenient])).toEqual([
      ['seek', 'summit', undefined],
      ['setTheme', 'dark', undefined],
      ['focus', ['carter', 'sadat'], true],
      ['filter', { type: ['call'], side: ['egypt'] }, true],
    ]);
    expect(frameOf(element)).toBe(frame);
    element.setAttribute('view', 'lanes');
    await Promise.resolve();
    expect(frameOf(element)).not.toBe(frame);
    expect(frameOf(element).src).toContain('view=lanes');
  });

  it('takes the height that the story asks for, within bounds, unless it was given one', async () => {
    const element = await story({ story: 'camp-david' });
    const frame = frameOf(element);
    const height = (value: unknown): string => {
      say(frame, { event: 'height', value });
      return frame.style.flexBasis;
    };
    expect(frame.style.flexBasis).toBe('640px');
    expect([812.2, 1, 1e9, '9', NaN].map(height)).toEqual(['813px', '200px', '4000px', '4000px', '4000px']);
    element.setAttribute('height', '300');
    await Promise.resolve();
    expect(height(900)).toBe('300px');
  });

  it('lives several times on a page, and ends what was asked when it leaves', async () => {
    const [one, two] = [await story({ story: 'camp-david' }), await story({ story: 'tomahawk-decision' })];
    const told: string[] = [];
    one.addEventListener('play', () => told.push('one'));
    two.addEventListener('play', () => told.push('two'));
    say(frameOf(two), { event: 'play' });
    expect(told).toEqual(['two']);
    const answer = one.getState();
    await Promise.resolve();
    one.remove();
    await expect(answer).rejects.toThrow('the story has left the page');
  });
});
