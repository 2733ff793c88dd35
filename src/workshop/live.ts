import type { Page } from '../host/workshop';
import { benchOf } from './bench';

/** What the dev server says when a data file was saved. */
interface SavedFile {
  readonly slug: string;
  readonly text: string;
}

/** In development: shows the page's data file again whenever it is saved. */
export function followFile(page: Page, slug: string): void {
  import.meta.hot?.on('backchannel:data', (saved: SavedFile) => {
    if (saved.slug === slug) void benchOf(page).read(slug, saved.text);
  });
}
