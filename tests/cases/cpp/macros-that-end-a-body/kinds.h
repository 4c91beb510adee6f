struct Long : public Kind {
  long value;
  explicit Long(long given) : value(given) {}
  DEFINE_KIND_OF(Long, value)
  DEFINE_PRINTING
};

struct Short : public Kind {
  short value;
};
