/**
 * Stands in for @actions/http-client: the real one is evaluated when the first client is made (an OIDC token, GitHub's API), and with it
 * tunnel and assert, which no start needs. CommonJS, because only its `require` is both lazy and synchronous in a bundle.
 */
exports.HttpClient = function HttpClient(...options) {
  const real = require('../../../node_modules/@actions/http-client/lib/index.js');
  return new real.HttpClient(...options);
};
