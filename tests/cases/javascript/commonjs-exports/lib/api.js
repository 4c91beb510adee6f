/**
 * Makes an app.
 */
exports = module.exports = createApp;

/** Adds. */
exports.add = function add(a, b) {
  return a + b;
};
exports.twice = (x) => 2 * x;
exports.VERSION = '1.0';
module.exports.Store = class {
  get() {}
};
exports.alias = shared;

function createApp() {}
createApp.prototype.listen = function (port) {};
createApp.make = function () {};
function shared() {}
function hidden() {}
