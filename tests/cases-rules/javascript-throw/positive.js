function f(x) {
  if (!x) throw new TypeError("no x"); // finding
  throw RangeError("x"); // finding
}
