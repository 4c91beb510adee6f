void f() {
  try {
    g();
  } catch (const Error& error) {
    h();
  }
}
