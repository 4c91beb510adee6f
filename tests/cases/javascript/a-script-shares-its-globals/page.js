// Runs in the page.
var total = 0;
let { width, height: tall } = size();
const [first, second] = pair();
total = 1;

function* steps() {}
async function load() {
  await fetch("/");
}

(function () {
  function hidden() {}
})();
window.onload = function () {
  function handler() {}
};
