#include <string>

static int count(NSArray* items) {
  @autoreleasepool {
    NSDictionary* map = @{@"a" : @1, @"b" : @[ @2, @3 ]};
    if (@available(iOS 11.0, *)) {
      use(map);
    }
    return 1;
  }
}

int last() { return 2; }
