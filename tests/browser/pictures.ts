/** Pictures of the built site at four sizes, light and dark: `npm run pictures -- FOLDER [id | step | last …]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, seek, settled, stepCount, visit, type View } from './browser';
import { serve } from './serve';
import { SITE } from './site';

const SIZES = [
  [1440, 900],
  [800, 600],
  [390, 844],
  [320, 568],
] as const;

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run pictures -- FOLDER [id | step number | last …]');
const steps = asked.length === 0 ? ['1', 'aides-call', 'package-called-off', 'last'] : asked;

await mkdir(folder, { recursive: true });
const site = await serve(SITE);
const browser = await launch();
for (const [width, height] of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const step of steps)
      await picture(join(folder, `${String(width)}x${String(height)}-${theme}-${step}.png`), step, {
        width,
        height,
        theme,
      });
  }
}
await browser.close();
await site.close();

async function picture(file: string, step: string, view: View): Promise<void> {
  const isId = !/^(\d+|last)$/.test(step);
  const { page, wrong, close } = await visit(browser, `${site.origin}/${isId ? `?at=${step}` : ''}`, view);
  await settled(page);
  if (!isId) await seek(page, step === 'last' ? await stepCount(page) : Number(step));
  await page.screenshot({ path: file });
  console.log([file, ...wrong].join('\n  '));
  await close();
}
