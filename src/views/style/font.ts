import latin from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/libre-franklin/files/libre-franklin-latin-ext-wght-normal.woff2?url';

/** The files of the type face with the characters that each holds; a browser fetches only those that it needs. */
export const FONT_FILES = [
  [
    latin,
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ],
  [
    latinExt,
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ],
] as const;

/**
 * Adds Libre Franklin to the document. In a frame without an origin a font would need permission from its server and
 * log an error without it, so there the system's own face stays.
 */
export function addFont({ fonts }: Document, origin: string): void {
  if (origin === 'null') return;
  for (const [url, unicodeRange] of FONT_FILES) {
    fonts.add(
      new FontFace('Libre Franklin Variable', `url("${url}")`, { weight: '100 900', display: 'swap', unicodeRange }),
    );
  }
}
