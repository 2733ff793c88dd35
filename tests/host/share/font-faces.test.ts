import { afterEach, describe, expect, it, vi } from 'vitest';
import { fontFaces } from '../../../src/host/share/font-faces';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers each request for a font, or none where it is refused, and gives the addresses that were asked for. */
function server(answer: () => Promise<Response>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
}

describe('the font that a picture brings along', () => {
  it.each([
    ['Ann rings Bob', [/latin-wght/u]],
    ['Łódź', [/latin-wght/u, /latin-ext-wght/u]],
    ['Ş', [/latin-ext-wght/u]],
    ['Київ', []],
  ])('is of the files that “%s” needs', async (text, files) => {
    const asked = server(() => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))));
    const style = await fontFaces(text);
    expect(asked).toHaveLength(files.length);
    files.forEach((file, index) => expect(asked[index]).toMatch(file));
    expect(style.match(/src:url\(data:font\/woff2;base64,AQID\)/gu) ?? []).toHaveLength(files.length);
  });

  it('stays away where it cannot be had', async () => {
    server(() => Promise.reject(new TypeError('refused')));
    expect(await fontFaces('Ann')).toBe('');
  });
});
