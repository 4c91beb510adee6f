#include "circle.h"

geo::Circle::Circle(double radius) : Shape("circle"), radius_(radius) {}
geo::Circle::~Circle() = default;

namespace geo {

double Circle::area() const {
  return radius_;
}

Circle::operator bool() const { return true; }

inline GEO_API Circle::operator double() const { return radius_; }

template <typename T>
T* Box<T>::first() {
  return items_;
}

bool operator==(const Circle& a, const Circle& b) { return true; }

int Circle::count = 0;

int detail::count_all() { return 0; }

} // namespace geo
