#include "use.h"
// NOT_TOLD stands in a comment.
#ifdef HAS_FAST
#define WRAP(x) WRAP_INNER(x, "NOT_TOLD")
#endif

SHAPES_API void use(int kLocal) {
  bind(X<T>::make, &ns::Box<T>::open, ns::Lid<T>::close(1), MOST, kFast, kLocal);
  static const int LOCAL = 1;
  record.FIELD = at::kFloat;
  auto* made = new Box<int>(LOCAL);
  const char* text = R"(NOT_TOLD())";
  switch (made->kind) { case ns::Kind::Round: finish(Pair{1, 2}); }
  SPACED_OUT(x)
}

template <typename SCALAR, int kWidth = 4>
SCALAR widen(SCALAR value) { return value * kWidth; }
