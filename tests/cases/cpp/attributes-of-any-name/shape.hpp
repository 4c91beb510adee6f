#pragma once

#include <string>

// A shape.
class Shapes_API Shape: public Thing
    /// It is drawn.
{
public:
    SHAPES_DEVICE friend inline Size<int> operator*(const Shape& left, int right) { return left.scale(right); }
    SHAPES_DEVICE SHAPES_INLINE typename Size<int>::type operator+(const Shape& other) const { return other; }
    SHAPES_DEPRECATED_X("use draw()") Shape(int width);
    SHAPES_NOT_VIRTUAL ~Shape();
    Shape(Shape&& other) SHAPES_NOEXCEPT : width_(other.width_) {}
    const char* name() const SHAPES_NOEXCEPT
    // Never empty.
    {
        return name_;
    }

    //! No copies.
    SHAPES_NO_COPIES(Shape)
private:
    SHAPES_ASSERT_X((sizeof(int) <= sizeof(long)),
                    "An int is no longer");
    SHAPES_PROP double width_, height_;
    std::map<int, Shape*> shapes_
        SHAPES_GUARDED_BY(mutex_);
    enum SHAPES_DEPRECATED_X("no more") Kind { ROUND, SQUARE SHAPES_OLD_X("round") };
};

struct Tag { SHAPES_IS_TAG() };

std::size_t Shapes_API count(const Shape& shape);

SHAPES_TEMPLATE void Size<T>::grow(int by)
{
}

class Picture: public Shape
{
public:
    explicit Picture(int width) : Shape{width} {}
    void draw() override { SHAPES_OVERRIDE(void, Shape, draw, ); }
};

class P_ic {
public:
    explicit P_ic(int width) : width{width} {}
    P_ic(P_ic &&) = default;
    int width;
};
