import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The folders of src in the order in which they may build on one another. */
const ORDER = ['model', 'replay', 'layout', 'views', 'host'];
const CORE = new Set(['model', 'replay', 'layout']);

/** What nothing in src may contain. */
const everywhere = [
  ['CallExpression[callee.name="$effect"]', 'Use $derived, an attachment or createSubscriber.'],
  ['CallExpression[callee.object.name="$effect"]', 'Use $derived, an attachment or createSubscriber.'],
  [
    'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$|^srcdoc$/]',
    'Data is text, never markup.',
  ],
  ['SvelteAttribute[key.name=/^(innerHTML|srcdoc)$/]', 'Data is text, never markup.'],
  ['SvelteDirective[kind="Binding"][key.name.name="innerHTML"]', 'Data is text, never markup.'],
  [
    'SvelteAttribute[key.name="style"]',
    'Firefox drops it under the policy: use a class, or style:--name with a number.',
  ],
  ['SvelteStyleDirective[key.name.name!=/^--/]', 'It takes any CSS on first render: use style:--name with a number.'],
  ['MemberExpression[object.name="document"][property.name="cookie"]', 'Nothing is stored in the browser.'],
  [
    ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    'No state in a module: two instances must not know of each other.',
  ],
];

/** Only the page itself has an address, a history and a body. */
const notMain = [['MemberExpression[object.name="document"][property.name="body"]', 'Only main.ts knows the body.']];

const hostKeys = 'No listener on the document or window: the keys belong to the page around this one.';
const views = [
  ['CallExpression[callee.object.name=/^(document|window)$/][callee.property.name="addEventListener"]', hostKeys],
  ['CallExpression[callee.name="on"][arguments.0.name=/^(document|window)$/]', hostKeys],
  ['SvelteElement[name.name=/^svelte:(window|document|body)$/] SvelteDirective[kind="EventHandler"]', hostKeys],
  ['SvelteElement[name.name=/^svelte:(window|document|body)$/] SvelteAttribute[key.name=/^on/]', hostKeys],
];

const core = [['ImportExpression', 'The core is loaded whole.']];

/** Engines differ in the last bit of these, or by place and time; the layout is the same everywhere. */
const layout = [
  [
    'MemberExpression[object.name="Math"][property.name=/^(random|a?(cos|sin|tan)h?|atan2|hypot|pow|exp|expm1|log(2|10|1p)?|cbrt)$/]',
    'Engines differ in its last bit; use + − × ÷ √ and the seeded generator.',
  ],
  ['BinaryExpression[operator="**"]', 'Engines differ in its last bit; multiply.'],
  ['AssignmentExpression[operator="**="]', 'Engines differ in its last bit; multiply.'],
  ['MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]', 'It differs from place to place; compare with <.'],
];

const stored = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => [
  name,
  'Nothing is stored in the browser.',
]);
const addressed = ['location', 'history'].map((name) => [name, 'Only main.ts touches the address bar.']);
const clocks = ['Date', 'performance', 'Intl', 'setTimeout', 'setInterval', 'requestAnimationFrame'].map((name) => [
  name,
  'The core has no clock and no place of its own.',
]);

const named = (key, pairs) => ['error', ...pairs.map(([value, message]) => ({ [key]: value, message }))];

/** What a folder may not import: whatever stands after it, the command lines and the build. */
function wall(folder, runes = !CORE.has(folder)) {
  const later = ORDER.slice(ORDER.indexOf(folder) + 1);
  const patterns = [
    {
      regex: `^(\\.\\./)+(${[...later, 'site', 'commands', 'workshop', 'static'].join('|')})(/|$)`,
      message: `${ORDER.join(' → ')}: only what stands before.`,
    },
    {
      regex: '^(\\.\\./)+(App\\.svelte|main)(\\.ts)?$',
      message: 'The entries build on the rest, not the other way round.',
    },
  ];
  const pure = [
    { regex: '\\.svelte(\\.ts)?$|^svelte(/|$)|^node:', message: 'The core knows no component, no runes and no Node.' },
  ];
  return ['error', { patterns: runes ? patterns : [...patterns, ...pure] }];
}

/** The build reads the model and the layout, and knows no page. */
const builder = {
  regex: '^(\\.\\./)+(replay|views|host|commands|static)(/|$)|^(\\.\\./)+(App\\.svelte|main)(\\.ts)?$',
  message: 'The build knows model and layout alone.',
};

/** What other people put on their pages is small and knows nothing of the app. */
const guest = {
  regex: `^(\\.\\./)+(${[...ORDER, 'site', 'commands', 'workshop', 'static'].join('|')})(/|$)`,
  message: 'What stands on a page that is not ours imports nothing of the app.',
};

/** The rules of one folder of src. */
function folderRules(folder) {
  const own = { views, layout: [...core, ...layout], model: core, replay: core }[folder] ?? [];
  return {
    files: [`src/${folder}/**`],
    ignores: ['**/*.css'],
    rules: {
      'no-restricted-imports': wall(folder),
      'no-restricted-syntax': named('selector', [...everywhere, ...notMain, ...own]),
      'no-restricted-globals': named('name', [...stored, ...addressed, ...(CORE.has(folder) ? clocks : [])]),
    },
  };
}

export default typescript.config(
  { ignores: ['dist/', 'coverage/', '**/*.d.ts'] },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: typescript.parser } } },
  {
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // A value that is read only so that an attachment runs again, and text taken apart by code points.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // What comes in as `any` is given its type where it is assigned, and used as nothing else.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'svelte/no-at-html-tags': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // The parser does not follow types through snippets and generics; svelte-check does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A space that a component must keep is written {' '}.
      'svelte/no-useless-mustaches': 'off',
      // Data is plain, or $state.raw as a whole.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['tests/**'], rules: { '@typescript-eslint/no-empty-function': 'off' } },
  { files: ['**/*.js'], extends: [typescript.configs.disableTypeChecked] },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
      'no-restricted-syntax': named('selector', everywhere),
      'no-restricted-globals': named('name', stored),
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    ignores: ['src/model/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  ORDER.map(folderRules),
  { files: ['src/replay/replay.svelte.ts'], rules: { 'no-restricted-imports': wall('replay', true) } },
  { files: ['src/site/**'], rules: { 'no-restricted-imports': ['error', { patterns: [builder] }] } },
  {
    files: ['src/embed/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [guest] }],
      'no-restricted-globals': named('name', [...stored, ...addressed]),
    },
  },
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
);
