void f() {
  try {
    g();
  } catch (const Error&) {  // finding
  }
}
