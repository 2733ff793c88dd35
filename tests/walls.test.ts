import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules that a text breaks when it stands in the place of a file of the repository. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath });
  return [...new Set(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)))];
}

const MODEL = 'src/model/order.ts';
const REPLAY = 'src/replay/moment.ts';
const LAYOUT = 'src/layout/random.ts';
const VIEWS = 'src/views/words.ts';
const HOST = 'src/host/copy-text.ts';
const COMPONENT = 'src/views/marks/Icon.svelte';

describe('a folder imports only from those before it', () => {
  it.each([
    [MODEL, '../replay/moment'],
    [MODEL, '../views/words'],
    [REPLAY, '../layout/place'],
    [LAYOUT, '../views/words'],
    [VIEWS, '../host/address'],
    ['src/views/panel/week.ts', '../../host/address'],
    [VIEWS, '../App.svelte'],
    [HOST, '../main'],
    [HOST, '../site/page'],
    [HOST, '../workshop/understand'],
    [MODEL, '../commands/validate'],
    [LAYOUT, '../replay/replay.svelte'],
    [LAYOUT, 'node:fs'],
    [MODEL, 'svelte'],
    ['src/embed/talk.ts', '../host/address'],
  ])('%s may not import %s', async (file, module) => {
    expect(await broken(file, `export * from '${module}';\n`)).toContain('no-restricted-imports');
  });

  it.each([
    [LAYOUT, '../model/graph'],
    [REPLAY, './reading-time'],
    [HOST, '../views/words'],
    ['src/replay/replay.svelte.ts', 'svelte/reactivity'],
  ])('%s may import %s', async (file, module) => {
    expect(await broken(file, `export * from '${module}';\n`)).toEqual([]);
  });
});

describe('what no file of src may contain', () => {
  it.each([
    ['any', VIEWS, 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'a non-null assertion',
      VIEWS,
      'export const f = (x?: Element) => x!.id;',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'a type assertion',
      VIEWS,
      'export const f = (x: unknown) => x as number;',
      '@typescript-eslint/consistent-type-assertions',
    ],
    ['innerHTML', HOST, "export const f = (x: Element) => (x.innerHTML = '');", 'no-restricted-syntax'],
    ['state in a module', HOST, 'export let x = 1;', 'no-restricted-syntax'],
    ['storage', HOST, 'export const x = localStorage.length;', 'no-restricted-globals'],
    ['an address bar outside main.ts', HOST, 'export const x = location.href;', 'no-restricted-globals'],
    ['a body outside main.ts', HOST, 'export const x = document.body;', 'no-restricted-syntax'],
    ['a file over 250 lines', VIEWS, 'export {};\n'.repeat(251), 'max-lines'],
    [
      'a function over 50 lines',
      VIEWS,
      `export function f(): void {\n${'  f();\n'.repeat(50)}}`,
      'max-lines-per-function',
    ],
  ])('%s', async (_, file, text, rule) => {
    expect(await broken(file, text)).toContain(rule);
  });
});

describe('what no component may contain', () => {
  it.each([
    ['an effect', '<script lang="ts">$effect(() => {});</script>', 'no-restricted-syntax'],
    ['an effect before the update', '<script lang="ts">$effect.pre(() => {});</script>', 'no-restricted-syntax'],
    ['markup from data', '{@html "<b>"}', 'svelte/no-at-html-tags'],
    ['a style attribute', '<p style="color: red">x</p>', 'no-restricted-syntax'],
    ['a style that takes any CSS', '<p style:color="red">x</p>', 'no-restricted-syntax'],
    ['keys of the whole window', '<svelte:window onkeydown={() => {}} />', 'no-restricted-syntax'],
  ])('%s', async (_, text, rule) => {
    expect(await broken(COMPONENT, text)).toContain(rule);
  });

  it('lets a number through as a custom property', async () => {
    expect(await broken(COMPONENT, '<p style:--x={1}>x</p>\n')).toEqual([]);
  });

  it.each(['document.addEventListener("keydown", () => {});', 'window.addEventListener("keydown", () => {});'])(
    'no keys are taken from the page around it: %s',
    async (text) => {
      expect(await broken(VIEWS, text)).toContain('no-restricted-syntax');
    },
  );
});

describe('the layout is the same in every engine, at every place and time', () => {
  it.each(['random', 'cos', 'sin', 'tan', 'atan2', 'hypot', 'pow', 'exp', 'log', 'log2', 'cbrt'])(
    'no Math.%s',
    async (name) => {
      expect(await broken(LAYOUT, `export const x = Math.${name};`)).toContain('no-restricted-syntax');
    },
  );

  it.each(['x ** 2', "'a'.localeCompare('b')", 'x.toLocaleString()'])('no %s', async (expression) => {
    expect(await broken(LAYOUT, `const x = 2;\nexport const y = ${expression};`)).toContain('no-restricted-syntax');
  });

  it.each(['new Date()', 'performance.now()', "new Intl.Collator('en')", 'setTimeout(() => {}, 1)'])(
    'no %s',
    async (expression) => {
      expect(await broken(LAYOUT, `export const x = ${expression};`)).toContain('no-restricted-globals');
    },
  );

  it('lets square roots and the four operations through', async () => {
    expect(await broken(LAYOUT, 'export const x = Math.sqrt(2) + 1 / 3;\n')).toEqual([]);
  });
});
