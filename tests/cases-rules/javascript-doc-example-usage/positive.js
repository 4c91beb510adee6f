/**
 * Gives the area.
 *
 * ```js
 * const total = area(3);
 * area(2);
 * ```
 */
function area(side) {}
