// TODO: broken
// TEST(POOL, small_batch) {
//   run();
// }

/*
TEST_F(Pool, large) {
}
*/
