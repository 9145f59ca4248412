const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');

/** Puts our short `tokens` in the place of Fluent's long list of them. */
const themeTokensPlugin = () =>
  new NormalModuleReplacementPlugin(/^\.\/tokens(\.js)?$/, (asked) => {
    if (/@fluentui[\\/]tokens[\\/]lib$/.test(asked.context)) asked.request = path.join(__dirname, 'theme-tokens.ts');
  });

module.exports = { themeTokensPlugin };
