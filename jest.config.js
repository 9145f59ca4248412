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
const embedded = (...folders) => folders.map((folder) => `playground/${folder}`);

/** `core` and `hosts` are for every save; `whole` is real data, golden cases and the whole product. */
module.exports = {
  // A guard against hanging, generous because test machines are shared.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/last-line.js'],
  projects: [
    project('core', 'core'),
    project('hosts', 'build', 'excel-addin', 'hosts', 'sheets-script', ...embedded('excel', 'sheets', 'workbook')),
    project('pane', 'pane'),
    project('whole', 'cases', 'e2e', 'reference', 'whole', ...embedded('analyze', 'page', 'sample', 'serve')),
  ],
};
