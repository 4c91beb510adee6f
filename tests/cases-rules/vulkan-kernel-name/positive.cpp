void draw() {
  run(VK_KERNEL(add_scalar));  // finding
}
