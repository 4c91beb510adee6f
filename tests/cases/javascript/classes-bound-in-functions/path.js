(function () {
  let Path$1 = class Path {
    draw() {}
  };
  const Other = class extends Path$1 {};
  return Other;
})();

const Top = class Named {
  run() {}
};
