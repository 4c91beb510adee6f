/**
 * Gives the area (of a box);
 * see draw(box) for more.
 */
function area(side) {}
