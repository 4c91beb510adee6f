#pragma once

#include <cstddef>
SHAPES_NAMESPACE_BEGIN
namespace {

// The most corners that are looked at.
constexpr int kCorners = 19;

bool is_round(int corners) { return corners > kCorners; }

}  // namespace
SHAPES_NAMESPACE_END

SHAPES_BEGIN_NAMESPACE
SHAPES_MODULE_EXPORT_BEGIN

/** A view of a text. */
template <typename Char> class basic_view {
 private:
  const Char* data_;

 public:
  basic_view(const Char* s) : data_(s) {}
  SHAPES_WARNING(suppress : 26495)
  basic_view(std::size_t size) : data_(nullptr) {}
};

enum { corner_limit = 500 };

// What is told of it.
struct SHAPES_EXPORT Table {
  static const int offsets[];
};
#define SHAPES_ALL \
SHAPES_ONE

enum Shade {
SHADE_DARK,
SHADE_LIGHT
// There are no others.
};

#ifdef SHAPES_DEBUG
int depth();
#endif
SHAPES_END_NAMESPACE

// An explicit instantiation of the template class that we
// care about is no declaration.
typedef basic_view<char> view;
template class basic_view<char>;
