import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Drawing from '@resvg/resvg-js';
import { unpackedFont } from './unpacked-font';

const FONTS = join(import.meta.dirname, '../../../node_modules/@fontsource/libre-franklin/files');
const WEIGHTS = [400, 500, 600, 700];
const SUBSETS = ['latin', 'latin-ext'];

/** Draws SVG as PNG with the site's own type face and no other, so that it is the same on every machine. */
export function picturePng(svg: string, cache: string): Uint8Array {
  // Loaded here, since a site without a public address needs no picture.
  const { Resvg }: typeof Drawing = createRequire(import.meta.url)('@resvg/resvg-js');
  const fontFiles = SUBSETS.flatMap((subset) => WEIGHTS.map((weight) => fontFile(`${subset}-${weight}`, cache)));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Libre Franklin' };
  return new Resvg(withWholeWeights(svg), { font }).render().asPng();
}

/** Weights between the hundreds would be drawn as 400. */
function withWholeWeights(svg: string): string {
  return svg.replace(/font-weight="(\d+)"/gu, (_, weight) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`);
}

function fontFile(name: string, cache: string): string {
  const file = join(cache, `libre-franklin-${name}.ttf`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, unpackedFont(readFileSync(join(FONTS, `libre-franklin-${name}-normal.woff`))));
  }
  return file;
}
