namespace shapes {

enum class Tag : int {
#define DEFINE_TAG(name) name,
  FORALL_TAGS(DEFINE_TAG)
#undef DEFINE_TAG
};

inline Holder<Shape> expand(const Shape& shape, Shape&& other) = delete;

template <typename T>
typename Traits<T>::type make(T value) {
  return typename Traits<T>::type(value);
}

class Pool {
 public:
  DEFINE_MEMBER_OP(operator+, Shape, add)
  DEFINE_MEMBER_OP(operator-, Shape, sub)

  void begin(Id id = {0, 0});
  enum : unsigned { kMost = 8 };
};

int after() {
  return 1;
}

}  // namespace shapes
