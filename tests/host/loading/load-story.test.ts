import { afterEach, describe, expect, it, vi } from 'vitest';
import { listStories, loadStory, type DataTwins } from '../../../src/host/loading/load-story';

/** Twins that hold these texts. */
function twins(texts: Readonly<Record<string, string>> = {}): DataTwins {
  return { load: (name) => Promise.resolve(texts[name]) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers every request with `answer`, or fails with it, and returns the addresses that were asked for. */
function site(answer: Response | Error): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return asked;
}

describe('a story from the site', () => {
  it('comes as the bytes of its file, from below the root', async () => {
    const asked = site(new Response('{"title":"A"}'));
    const story = await loadStory('../', 'two-calls', twins());
    expect(asked).toEqual(['../data/two-calls.json']);
    expect(story).toEqual({ status: 'loaded', slug: 'two-calls', text: new TextEncoder().encode('{"title":"A"}') });
  });

  it('is not asked for again where it is on its way', async () => {
    const asked = site(new Response('{"title":"A"}'));
    const request = Promise.resolve(new Response('{"title":"B"}'));
    const story = await loadStory('../', 'two-calls', twins(), request);
    expect(asked).toEqual([]);
    expect(story).toEqual({ status: 'loaded', slug: 'two-calls', text: new TextEncoder().encode('{"title":"B"}') });
  });

  it('is unknown where the server has no such file', async () => {
    site(new Response('not here', { status: 404 }));
    expect(await loadStory('./', 'lost', twins())).toEqual({ status: 'unknown', slug: 'lost' });
  });

  it('is unknown by the name of the list of stories, which is not even asked for', async () => {
    const asked = site(Response.json({ stories: [] }));
    expect(await loadStory('./', 'index', twins({ index: '{}' }))).toEqual({ status: 'unknown', slug: 'index' });
    expect(asked).toEqual([]);
  });

  it.each([
    ['by its type', new Response('  <p>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['by its first character', new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } })],
  ])('is unknown where the server answers with a web page, told %s', async (_, page) => {
    site(page);
    expect(await loadStory('./', 'lost', twins())).toEqual({ status: 'unknown', slug: 'lost' });
  });

  it.each([
    ['the server answered 503', new Response('', { status: 503 })],
    ['it could not be fetched', new TypeError('Failed to fetch')],
    ['it did not come within 15 seconds', new DOMException('late', 'TimeoutError')],
  ])('fails with the reason that %s', async (reason, answer) => {
    site(answer);
    expect(await loadStory('./', 'two-calls', twins())).toEqual({ status: 'failed', slug: 'two-calls', reason });
  });
});

describe('the stories of the site', () => {
  const stories = [{ slug: 'two-calls', title: 'Two calls' }];

  it('are those of its index', async () => {
    const asked = site(Response.json({ stories }));
    expect(await listStories('../', twins())).toEqual(stories);
    expect(asked).toEqual(['../data/index.json']);
  });

  it('are those of a bare list too, without what is no story', async () => {
    site(Response.json([...stories, { slug: 3, title: 'No slug' }, null, 'two-calls']));
    expect(await listStories('./', twins())).toEqual(stories);
  });

  it.each([
    ['is no list', Response.json({ stories: 'none' })],
    ['is no JSON', new Response('<p>')],
    ['cannot be had', new TypeError('Failed to fetch')],
  ])('are none where the index %s', async (_, answer) => {
    site(answer);
    expect(await listStories('./', twins())).toEqual([]);
  });
});

describe('in a frame without an origin', () => {
  const index = JSON.stringify([{ slug: 'two-calls', title: 'Two calls' }]);

  it('a story comes as its twin, without a fetch that would be refused', async () => {
    vi.stubGlobal('origin', 'null');
    const asked = site(new TypeError('Failed to fetch'));
    const story = await loadStory('./', 'two-calls', twins({ 'two-calls': '{"title":"A"}' }));
    expect(story).toEqual({ status: 'loaded', slug: 'two-calls', text: '{"title":"A"}' });
    expect(asked).toEqual([]);
  });

  it('a file beside the shipped ones, which has no twin, is fetched', async () => {
    vi.stubGlobal('origin', 'null');
    site(new Response('{}'));
    expect(await loadStory('./', 'own', twins({ index }))).toMatchObject({ status: 'loaded' });
  });

  it('a story that is neither there nor listed is unknown, and one that is listed could not be had', async () => {
    vi.stubGlobal('origin', 'null');
    site(new TypeError('Failed to fetch'));
    expect(await loadStory('./', 'lost', twins({ index }))).toEqual({ status: 'unknown', slug: 'lost' });
    expect(await loadStory('./', 'two-calls', twins({ index }))).toMatchObject({ status: 'failed' });
    expect(await loadStory('./', 'lost', twins())).toMatchObject({ status: 'failed' });
  });

  it('the list of stories comes as its twin', async () => {
    vi.stubGlobal('origin', 'null');
    site(new TypeError('Failed to fetch'));
    expect(await listStories('./', twins({ index }))).toEqual([{ slug: 'two-calls', title: 'Two calls' }]);
  });
});

it('a story whose fetch has failed elsewhere comes as its twin too', async () => {
  site(new TypeError('Failed to fetch'));
  expect(await loadStory('./', 'two-calls', twins({ 'two-calls': '{}' }))).toMatchObject({ text: '{}' });
});
