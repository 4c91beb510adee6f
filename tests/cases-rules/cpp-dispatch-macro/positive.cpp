void f() {
  AT_DISPATCH_FLOATING_TYPES(type, "add", [&] { add<scalar_t>(); });  // finding
}
