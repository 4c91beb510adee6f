// See TEST(POOL, small_batch), and write TEST(POOL).
TEST(POOL, large) {
}
