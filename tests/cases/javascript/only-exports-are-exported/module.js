/** Adds. */
export function add(a, b) {
  function inner() {}
  return a + b;
}

/** How many. */
export const LIMIT = 3, twice = (x) => 2 * x;
export let counter = 0;
export const { left, right: other } = sides();

const own = 1;
function hidden() {}
class Listed {}
const renamed = () => {};

export { Listed, renamed as known };
export default own;
