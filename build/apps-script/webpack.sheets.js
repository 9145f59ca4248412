require('tsx/cjs'); // the plugins are in TypeScript
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { entryPlugin } = require('./entry-plugin');
const { entrySource } = require('./entry-source');
const { pagePlugin } = require('./page-plugin');
const { PREACT_FOR_REACT } = require('./preact');
const { chunksOfReports, lazyBodies } = require('../lazy-bodies');
const { themeTokensPlugin } = require('../theme-tokens-plugin');

const root = (...parts) => path.resolve(__dirname, '../..', ...parts);
/** The language of the functions' help in the formula bar: Google shows one and the same to everybody. */
const language = process.env.CLIENTELE_LANG ?? 'ru';
const cellFunctions = readFileSync(root(`sheets-script/generated/functions.${language}.js`), 'utf8');

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: root('tsconfig.json'),
          compilerOptions: { noEmit: false, target: 'es2019' },
        },
      },
    ],
  },
};

/** The script, the functions that Google sees, and the manifest. */
const script = {
  ...typescript,
  name: 'sheets',
  mode: 'production',
  entry: root('sheets-script/main.ts'),
  output: {
    path: root('dist/sheets'),
    filename: 'Code.js',
    library: { name: 'Clientele', type: 'var' },
    chunkFormat: false,
    clean: { keep: (file) => file === 'Sidebar.html' || file.startsWith('chunk-') },
  },
  target: ['es2019'],
  plugins: [
    new CopyPlugin({ patterns: [{ from: root('appsscript.json'), info: { minimized: true } }] }),
    entryPlugin({ bundle: 'Code.js', entry: entrySource(language, cellFunctions) }),
  ],
  performance: { maxEntrypointSize: 400_000, maxAssetSize: 400_000 }, // all of it is loaded for every formula
};

/** The pane: one page, and chunks that it asks for when a report is first used. */
const sidebar = {
  ...typescript,
  name: 'sidebar',
  mode: 'production',
  entry: root('sheets-script/sidebar/main.ts'),
  output: {
    path: root('dist/sheets'),
    filename: 'sidebar.js',
    chunkFilename: 'chunk-[name].js',
    publicPath: '',
    clean: { keep: (file) => !file.startsWith('chunk-') },
  },
  target: ['web', 'es2022'],
  resolve: { ...typescript.resolve, alias: PREACT_FOR_REACT },
  optimization: chunksOfReports,
  plugins: [lazyBodies(), themeTokensPlugin(), pagePlugin({ bundle: 'sidebar.js', page: 'Sidebar.html' })],
  performance: { hints: false },
};

module.exports = [script, sidebar];
