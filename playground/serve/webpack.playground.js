const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');

const root = (...parts) => path.resolve(__dirname, '../..', ...parts);

/** The playground: the page, what reads and writes its files in the background, and what stands for Excel and Google Sheets in the add-in's frame. */
module.exports = {
  name: 'playground',
  mode: 'production',
  devtool: false,
  entry: {
    page: root('playground/page/main.tsx'),
    'file-worker': root('playground/page/file/worker.ts'),
    'excel-window': root('playground/page/excel-window/main.ts'),
    'sheets-window': root('playground/page/sheets-window/main.ts'),
  },
  output: { path: root('dist/playground'), filename: '[name].js', clean: true },
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, configFile: root('tsconfig.json'), compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  plugins: [
    // Node's streams inflate and deflate on the command line, the browser's own here.
    new NormalModuleReplacementPlugin(
      /zip[\\/]compression$|^\.\/compression$/,
      root('playground/page/file/compression.ts'),
    ),
    new CopyPlugin({ patterns: [root('playground/page/index.html')] }),
  ],
  // Served from the same machine: size costs nothing, shrinking it costs half a minute of every build.
  optimization: { minimize: false },
  performance: false,
};
