#pragma once

#include <memory>

class Picture : public Widget {
  Q_OBJECT
 public:
  static constexpr int (min)() { return 0; }
  int (max)();

 signals:
  void shown(int times);

 public slots:
  void hide();

 private:
  int shown_;
};

template <typename Type>
struct row_caster {
  using value_conv = make_caster<Type>;
  SHAPES_TYPE_CASTER(Type,
                     const_name("Row[") + value_conv::name
                         + const_name("]"));
};

Picture::~Picture() SHAPES_NOEXCEPT = default;
