import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, settled, visit, type View } from './browser';
import { serve } from './serve';
import { SITE } from './site';

const SIZES = [
  [1440, 900],
  [800, 600],
  [390, 844],
  [320, 568],
] as const;

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run pictures -- FOLDER [interaction id …]');
const ids = asked.length === 0 ? ['', 'leaders-call', 'cancelled'] : asked;

await mkdir(folder, { recursive: true });
const site = await serve(SITE);
const browser = await launch();
for (const [width, height] of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const id of ids) await picture(id, { width, height, theme });
  }
}
await browser.close();
await site.close();

async function picture(id: string, view: View): Promise<void> {
  const { page, wrong, close } = await visit(browser, `${site.origin}/${id === '' ? '' : `?at=${id}`}`, view);
  await settled(page);
  const name = `${String(view.width)}x${String(view.height)}-${String(view.theme)}-${id === '' ? 'first' : id}.png`;
  await page.screenshot({ path: join(String(folder), name) });
  process.stdout.write(`${name}${wrong.map((text) => `\n  ${text}`).join('')}\n`);
  await close();
}
