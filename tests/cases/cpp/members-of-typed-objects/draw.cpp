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
  made.area();
  made->no();
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

Shape build(int size);
static Ruler ruler(3);
Ruler scale;

int make_all(void* opaque, const std::shared_ptr<Graph>& graph, Shape (*call)(int)) {
  auto point = Point(1, (2));
  point.move();
  auto* pen = new ns::Pen(1);
  pen->lift();
  auto shared = std::make_shared<Graph>(opaque);
  shared->inputs();
  shared.no();
  graph->outputs();
  graph.no();
  auto sum = Point(1) + other;
  sum.no();
  auto& canvas = static_cast<Canvas&>(*opaque);
  canvas.wipe();
  static_cast<const Canvas*>(opaque)->show();
  ((ns::Pen*)opaque)->drop();
  (*(Canvas*)opaque).no();
  Shape(2).area2();
  std::unique_ptr<Brush> brush(new Brush);
  brush->paint();
  c10::optional<Brush> maybe;
  maybe->paint();
  maybe.has_value();
  scale.measure();
  build.no();
  auto later = find(1);
  later.no();
  return 0;
}
