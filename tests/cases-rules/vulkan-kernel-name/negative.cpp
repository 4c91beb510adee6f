#define VK_KERNEL(name) name##_spv
void draw() {
  KERNEL(add_scalar);
}
