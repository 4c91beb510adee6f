enum Color { RED = 1, GREEN }
typedef i64 Id
// The most at once.
const i32 LIMIT = 10
