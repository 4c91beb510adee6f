#include <gtest/gtest.h>

DEFINE_DISPATCH(add_stub);
C10_DEFINE_bool(verbose, false, "Say more.");

TEST_F(AddTest, AddsTwoNumbers) {
  int local = 1;
  EXPECT_EQ(add(local, 1), 2);
}

TORCH_LIBRARY_IMPL(aten, CPU, m) {
  m.impl("add", add_cpu);
}

TORCH_IMPL_FUNC(add_out)(const Tensor& self, const Tensor& other) {
  add_stub(self, other);
}

REGISTER_DISPATCH(add_stub, &add_kernel);
