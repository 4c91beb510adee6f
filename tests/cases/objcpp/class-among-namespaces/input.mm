#import "Wrapper.h"

namespace at {
int before() { return 1; }
} // namespace at

@implementation Trampoline {
  int _x;
}
- (void)run { [self stop]; }
@end

namespace at {
struct After {
  void go();
};
} // namespace at
