bool Expectation::IsSatisfied() const
    SHAPES_LOCK_REQUIRED_(mutex) {
  return done_;
}

inline null localtime_r SHAPES_NOMACRO(int seconds) { return null(seconds); }

enum type SHAPES_UNDERLYING_TYPE(unsigned char){none, left, right};

SHAPES_WEAK const ::shapes::Table* table_getter() { return &table; }

SHAPES_INIT_PRIORITY2 static ::shapes::Runner runner(&table);

SHAPES_FUNC Error::~Error() noexcept = default;

template <typename T>
struct Reference {
  typedef const T& type;
};

template <typename T>
class View {
  template <typename S>
  SHAPES_CONSTEVAL SHAPES_PURE View(const S& text) : text_(text) {}
  template <typename U>
  static auto check(U* p)
      -> decltype((void)p->find('a'), p->length(), int());
  const char* text_;
};
