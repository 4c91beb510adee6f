const auto sinc_string = jiterator_stringify(
  template <typename T>
  T sinc(T a) {
    return a;
  }
);

void sinc_kernel() {
  run(sinc_string);
}
