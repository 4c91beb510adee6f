#pragma once

namespace shapes {

template <typename T>
struct Sum {
#if defined(WIDE)
  T operator()(T one, T other) const { return one + other; }
#else
  T operator()(T one, T other) const { return other + one; }
  static T make() { return T(); }
#endif
  friend bool operator==(const Sum& one, const Sum& other) { return true; }
};

#if defined(WIDE)
#if defined(FAST)
static int count_fast(int side) { return side; }
#elif defined(SLOW)
static int count_slow(int side) { return side; }
#endif
template <typename T>
static inline T widen(T side) { return side; }
#endif

} // namespace shapes
