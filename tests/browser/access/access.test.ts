import { describe, expect, it } from 'vitest';
import { seek, stepCount } from '../browser';
import { reader } from '../reader';
import { violations } from '../violations';

const read = reader();

describe.each(['light', 'dark'] as const)('axe-core on the %s page', (theme) => {
  it.each([
    [1440, 900],
    [390, 844],
  ])('finds nothing at %i × %i, neither at the first step nor at the last', async (width, height) => {
    const page = await read('/', { width, height, theme });
    expect(await violations(page)).toEqual([]);
    await seek(page, await stepCount(page));
    expect(await violations(page)).toEqual([]);
  });
});
