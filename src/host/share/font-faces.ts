import { FONT_FILES } from '../../views/style/font';

/**
 * The style sheet of a picture that brings its font along, as far as its text needs it. Where the font cannot be had,
 * as in a frame without an origin, it stays away, and the picture falls back on common fonts.
 */
export async function fontFaces(text: string): Promise<string> {
  const faces = FONT_FILES.filter(([, range]) => needs(text, range)).map(async ([url, range]) => {
    const data = await dataAddress(url);
    if (data === undefined) return '';
    const source = `src:url(${data}) format("woff2");unicode-range:${range}`;
    return `@font-face{font-family:"Libre Franklin Variable";font-weight:100 900;${source}}`;
  });
  return (await Promise.all(faces)).join('');
}

/** Whether a text has a character of a range such as `U+0000-00FF,U+0131`. */
function needs(text: string, range: string): boolean {
  const parts = range.split(',').map((part) =>
    part
      .trim()
      .slice(2)
      .replace(/[0-9a-f]+/giu, String.raw`\u{$&}`),
  );
  return new RegExp(`[${parts.join('')}]`, 'u').test(text);
}

async function dataAddress(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return undefined;
  }
}
