const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const root = (...parts) => path.resolve(__dirname, ...parts);

const typescript = {
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
};

/** The Excel add-in: one page for pane, cell functions and commands; any static host can serve the folder. */
const excel = {
  ...typescript,
  name: 'excel',
  entry: { addin: root('excel-addin/main.ts') },
  output: { path: root('dist/excel'), filename: '[name].[contenthash:8].js', clean: true },
  target: ['web', 'es2020'],
  plugins: [
    new HtmlPlugin({ template: root('excel-addin/pages/addin.html'), filename: 'addin.html' }),
    new CopyPlugin({ patterns: [{ from: root('excel-addin/generated/*.json'), to: '[name][ext]' }] }),
  ],
  performance: { maxEntrypointSize: 1_200_000, maxAssetSize: 1_200_000 },
};

module.exports = (_env, { mode = 'production' } = {}) => [{ ...excel, mode, devtool: mode === 'production' ? false : 'source-map' }];
