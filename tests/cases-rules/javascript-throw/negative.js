function f(e) {
  const made = new TypeError("made");
  throw e;
}
