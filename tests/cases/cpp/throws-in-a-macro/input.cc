TEST(shapes_test, throws) {
  int n = 0;
  EXPECT_THROW_MSG(throw std::runtime_error(""), std::runtime_error, "");
  EXPECT_FAILURE(EXPECT_THROW_MSG(throw runtime_error("a"), runtime_error, "b"), "");
}

// Counts.
int count(int n) { return n + 1; }
