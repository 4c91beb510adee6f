#include "serializer.h"

namespace torch {
namespace jit {

static int count();

namespace {

int write(int n) {
  return n + torch::at_most(n);
}

} // namespace

void Serializer::run() {
  write(1);
  [&] { write(count()); }();
  detail::pack();
  torch::jit::flush();
}

static int count() {
  return write(1) + write(2) + write(3) + write(4);
}

void flush() {
  write(5);
  torch::notify(&torch::jit::outside);
}

void Serializer::late() {
  write(6);
}

void twice(int n) {}
void twice(double n) {}

void ask() {
  twice(1);
}

namespace detail {
void pack() {}
} // namespace detail

} // namespace jit
} // namespace torch
