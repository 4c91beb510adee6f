void f() {
  try { g(); } catch (...) { throw; }
  auto made = std::runtime_error("made");
}
