class Registry {
 public:
  static Registry& get();
  template <typename T>
  static T make() { return T(); }
#ifdef USE_LIMITS
  static int limit() { return 1; }
#endif
};

#ifdef USE_LIMITS
static int limit() { return 2; }
static int counter;
#endif

template <typename T>
static T twice(T value) { return value + value; }
