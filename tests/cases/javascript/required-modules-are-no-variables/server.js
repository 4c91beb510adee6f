'use strict';

const http = require('http'),
  util = require('./util');
const { join, resolve: absolute } = require('path');
var parse = require('url').parse;
require('./register');
var debug = require('debug')('server');
module.exports = require('./impl');

if (process.env.TRACE) {
  require('./trace');
}

function start() {
  const late = require('late');
  return late;
}
