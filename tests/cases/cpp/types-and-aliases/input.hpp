enum Color { Red, Green = 2 };
enum class Kind : char { A, B };
enum class Later : int;

union Value {
  Value() {}
  int i;
  float f;
};

using Callback = void (*)(int);
template <typename T>
using Ptr = std::unique_ptr<T>;
typedef std::map<int, Color> Table, *TablePtr;
typedef int (*Compare)(const void*, const void*);

struct Outer {
  struct Inner {
    int deep;
  };
  union {
    int left, right[2];
  };
  struct {
    int a;
  } pair;
  int (*callback)(int);
};

template <>
struct std::hash<Outer> {
  size_t operator()(const Outer& o) const;
};
