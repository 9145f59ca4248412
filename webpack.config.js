const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { chunksOfReports, lazyBodies } = require('./build/lazy-bodies');
const { themeTokensPlugin } = require('./build/theme-tokens-plugin');
const sheets = require('./build/apps-script/webpack.sheets');

const root = (...parts) => path.resolve(__dirname, ...parts);
/** Where the add-in's folder will be served from; the manifest points there. */
const address = (process.env.ADDIN_URL ?? 'https://localhost:3000').replace(/\/+$/, '');

/** The Excel add-in: one page for pane, cell functions and commands; any static host can serve the folder. */
const excel = (mode) => ({
  name: 'excel',
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  entry: { addin: root('excel-addin/main.ts') },
  output: { path: root('dist/excel'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
  target: ['web', 'es2020'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: root('tsconfig.json'), compilerOptions: { noEmit: false } },
      },
    ],
  },
  optimization: chunksOfReports,
  plugins: [
    lazyBodies(),
    themeTokensPlugin(),
    new HtmlPlugin({ template: root('excel-addin/pages/addin.html'), filename: 'addin.html', hash: true }),
    new CopyPlugin({
      patterns: [
        { from: root('excel-addin/generated/*.json'), to: '[name][ext]' },
        { from: root('excel-addin/icons'), to: 'icons' },
        { from: root('excel-addin/pages/support.html') },
        { from: root('docs/licences.md') },
        { from: root('manifest.xml'), transform: (xml) => String(xml).replaceAll('https://localhost:3000', address) },
      ],
    }),
  ],
  performance: { maxEntrypointSize: 1_600_000, maxAssetSize: 1_600_000 },
});

module.exports = (_env, { mode = 'production' } = {}) => [excel(mode), ...sheets];
