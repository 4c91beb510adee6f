#pragma once

namespace shapes {

/// A shape with parts.
class Shape {
  public:
    Shape() = default;
    Shape& operator=(const Shape& other) {
        parts = typename other_t::iterator();
        return *this;
    }

  SHAPES_PRIVATE_UNLESS_TESTED:
    void set_begin() noexcept {
        switch (value->kind) {
            case kind_t::array: {
                parts = value->array->begin();
                break;
            }
        }
    }

  private:
    int parts;
};

}  // namespace shapes
