const transform = { '^.+\\.(ts|tsx|mjs)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json', diagnostics: false }] };
const node = {
  testEnvironment: 'node',
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};
const project = (name, ...folders) => ({
  ...node,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
});

/** `core` and `hosts` are for every save; `whole` is real data and the whole product. */
module.exports = {
  reporters: ['default', '<rootDir>/test/last-line.js'],
  projects: [
    project('core', 'core'),
    project('hosts', 'excel-addin', 'playground', 'build'),
    project('whole', 'reference', 'cases', 'whole'),
  ],
};
