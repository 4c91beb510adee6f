#include "shapes.h"

class Board {
 public:
  void clear() { canvas_.wipe(); pen_->lift(); canvas_->no(); }
  void reset();

 private:
  Canvas canvas_;
  ns::Pen* pen_;
  std::vector<Shape> all_;
};

void Board::reset() {
  canvas_.wipe();
  all_.no();
  auto canvas_copy = canvas_;
  canvas_copy.no();
}

int draw(const Shape& shape, Grid<int>* grid, int size) {
  shape.area();
  grid->cell<int>(1);
  grid.no();
  for (const Point& point : shape.points()) {
    point.move();
  }
  auto pen = make_pen();
  pen.no();
  Brush brush{size};
  brush.paint();
  Shape made(size);
  made.no();
  if (size) {
    auto brush2 = brush;
    Brush other;
    other.paint();
  } else {
    Shape other;
    other.no();
  }
  for (auto& [key, value] : table) {
    value.no();
  }
  outside_.no();
  return shape.inner().no();
}

void late(Shape value) { value.area(); }
