#define CHECK_BOX(condition) \
  do {                       \
    if (!(condition)) {      \
      throw std::runtime_error("no box"); \
    }                        \
  } while (0)
