const {
  constants: { START, END = 2 },
  list: [first],
  renamed: other = 1,
  ...rest
} = internalBinding("performance");
var { old } = rest;
const [head, [skipped], { inner }, ...tail] = rest.items;
const { join } = require("path");
module.exports = { START, head };
