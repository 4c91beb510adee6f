#pragma once
#include <string>
#include "shape.h"

namespace geo {

/// A closed curve. It knows its name.
class Circle final : public Shape, private detail::Named<Circle> {
  int hidden_by_default_;

 public:
  /// Makes the unit circle.
  Circle() = default;
  explicit Circle(double radius);
  ~Circle() override;

  // The surface inside.
  double area() const override { return radius_ * radius_; }
  static Circle* copy_of(const Circle& other);
  operator bool() const;
  Circle& operator=(const Circle&) = delete;
  static constexpr int kSides = 0;

 protected:
  virtual void grow(double by) = 0;

 private:
  double radius_ = 1, *cache_;
  GEO_DISALLOW_COPY(Circle);
  friend bool operator==(const Circle& a, const Circle& b);
};

} // namespace geo
