#include "unity.h"

TEST(Stack, PushesOne) {
    TEST_ASSERT(1);
}

DEFINE_LIST(numbers, int);

MODULE_INIT(driver) {
    register_driver();
}
