import { readdirSync } from 'node:fs';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const files = (...folders) => folders.flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.tsx`]);
const zone = (target, from, message) => ({ target: `./${target}`, from: `./${from}`, message });
const outside = ['pane', 'excel-addin', 'sheets-script', 'embedded', 'command-line', 'playground', 'test', 'build'];

/** The core from the ground up: a folder imports those before it, by value and by type, and none behind it. */
const floors = [
  ['stats', 'calendar', 'rows'],
  ['words', 'schema'],
  ['settings', 'grid'],
  ['blocks', 'tables'],
  ['clients'],
  ['classes', 'cells', 'models', 'sample'],
  ['capabilities'],
  ['reading', 'sets'],
  ['reports', 'client-card'],
  ['saved'],
];
const upward = floors.flatMap((folders, floor) =>
  folders.flatMap((folder) =>
    floors
      .slice(floor + 1)
      .flatMap((above) =>
        above.map((one) => zone(`core/${folder}`, `core/${one}`, 'The core is built from the ground up.')),
      ),
  ),
);
const capabilityFolders = readdirSync('core/capabilities', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Imports point one way: hosts and pane → core/index.ts; inside core, capabilities → clients, stats … → grid. */
const zones = [
  ...outside.map((folder) => zone('core', folder, 'The core imports nothing from outside.')),
  zone('excel-addin', 'sheets-script', 'The two hosts never import each other.'),
  zone('sheets-script', 'excel-addin', 'The two hosts never import each other.'),
  zone('pane', 'excel-addin', 'The pane knows no host.'),
  zone('pane', 'sheets-script', 'The pane knows no host.'),
  ...['excel-addin', 'sheets-script', 'pane'].flatMap((folder) => [
    zone(folder, 'embedded', 'What ships does not know the embedded workbook.'),
    zone(folder, 'playground', 'What ships does not know the playground.'),
  ]),
  ...outside
    .filter((folder) => folder !== 'test' && folder !== 'build')
    .map((folder) => ({
      target: `./${folder}`,
      from: './core',
      except: ['./index.ts'],
      message: 'From outside, import core/index.ts.',
    })),
  ...upward,
  ...capabilityFolders.map((id) => ({
    target: `./core/capabilities/${id}`,
    from: './core/capabilities',
    except: [`./${id}`],
    message: 'No capability imports another: what several stand on is in core/classes or below.',
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '**/generated/**', '**/*.generated.ts'] },
  ...tseslint.configs.recommended,
  {
    files: files('core', ...outside),
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'max-lines': ['error', { max: 150, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: files('core'),
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'fetch',
        'setTimeout',
        'console',
        'performance',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The as-of date is an argument.' },
        { object: 'Math', property: 'random', message: 'Seeds are arguments.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration', message: 'No classes in the core.' },
        { selector: 'TSEnumDeclaration', message: 'No enums.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The as-of date is an argument.',
        },
      ],
    },
  },
  {
    files: files('test'),
    rules: { 'max-lines': ['error', { max: 250 }], 'max-lines-per-function': 'off', 'max-params': 'off' },
  },
  // a component is a picture of what it shows: its lines are markup
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['core/**/words.ts', 'core/**/*-words.ts'], rules: { 'max-lines': 'off' } },
);
