#include "box.h"

using ns::Box;

Tensor use(const Box<int>& box, std::vector<at::Tensor> many) {
  prepare();
  ns::prepare(box);
  box.open();
  box->get<float>().close();
  auto copy = make_copy<at::Tensor>(static_cast<int>(1));
  auto* made = new ns::Lid(1);
  CHECK_EQ(1, 1);
  std::sort(many.begin(), many.end(), [](const Tensor& a, Order b) { return less(a, b); });
  return copy;
}
