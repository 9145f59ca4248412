const { NormalModuleReplacementPlugin } = require('webpack');

/** Pages get the bodies of reports when they are first used: the list that loads them in place of the one that holds them. */
exports.lazyBodies = () =>
  new NormalModuleReplacementPlugin(/\/bodies\.generated$/, (resource) => {
    resource.request = resource.request.replace('bodies.generated', 'bodies.lazy.generated');
  });

/** A chunk for every report, called as it is, and one with what several of them share. */
exports.chunksOfReports = {
  chunkIds: 'named',
  splitChunks: {
    chunks: 'async',
    minSize: 0,
    cacheGroups: {
      default: false,
      defaultVendors: false,
      shared: { minChunks: 2, name: 'shared', reuseExistingChunk: true },
    },
  },
};
