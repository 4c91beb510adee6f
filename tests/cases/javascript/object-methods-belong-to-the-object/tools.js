var tools = {
  size: 1,
  get length() {
    return 0;
  },
  open(path) {},
  close: function (path) {},
  read: (path) => path,
};

module.exports = {
  tools,
  run: function (task) {},
  stop() {},
};
