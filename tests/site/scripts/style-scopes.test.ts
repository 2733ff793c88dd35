import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { styleScopes } from '../../../src/site/scripts/style-scopes';

const SOURCE = join(import.meta.dirname, '../../../src');
const components = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.svelte'),
);

describe('the scopes of the components’ styles', () => {
  const scope = styleScopes(SOURCE);
  const hash = (): string => 'the hash';

  it('are each its own, so that no component has the style of another', () => {
    const scopes = components.map((file) => scope({ hash, filename: join(SOURCE, file) }));
    expect(components.length).toBeGreaterThan(50);
    expect(new Set(scopes).size).toBe(components.length);
    expect(scopes.every((one) => /^s[0-9a-z]{1,2}$/u.test(one))).toBe(true);
  });

  it('are the hash for what is not of the app', () => {
    expect(scope({ hash, filename: '/elsewhere/Box.svelte' })).toBe('svelte-the hash');
  });
});
