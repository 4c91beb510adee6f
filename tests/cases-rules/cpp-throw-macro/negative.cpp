int f(int status) {
  EXPECT_THROW(g(), Gone);
  ASSERT_ANY_THROW(g());
  return status == CUFFT_NOT_IMPLEMENTED ? RETHROWN : 0;
}
