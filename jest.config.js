const transform = {
  '^.+\\.(ts|tsx|mjs)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }],
};
const node = {
  testEnvironment: 'node',
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};
const project = (name, ...folders) => ({
  ...node,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
});
/** Google's sidebar draws with Preact: some of the pane's tests run on it too. */
const onPreact = {
  ...node,
  displayName: 'preact',
  testMatch: ['keeping-focus', 'long-work', 'clients/over-hosts', 'settings/as-of-input'].map(
    (name) => `<rootDir>/test/pane/${name}.test.ts`,
  ),
  moduleNameMapper: {
    '^react-dom/test-utils$': 'preact/compat/test-utils',
    '^react-dom(/client)?$': 'preact/compat$1',
    '^react(/jsx-runtime)?$': 'preact/compat$1',
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|preact)/)'],
};

/** `core` and `hosts` are for every save; `whole` is real data, golden cases and the whole product. */
module.exports = {
  // A guard against hanging, generous because test machines are shared.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/last-line.js'],
  projects: [
    project('core', 'core'),
    project('hosts', 'build', 'embedded', 'excel-addin', 'hosts', 'sheets-script'),
    project('pane', 'pane'),
    onPreact,
    project('whole', 'cases', 'command-line', 'e2e', 'playground', 'reference', 'whole'),
  ],
};
