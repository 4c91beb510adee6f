#import "Context.h"
#include <mutex>

using namespace at::native;

@implementation Context {
  std::mutex _lock;
}

- (std::string)nameOf:(const std::string&)key {
  return lookup(key);
}

@end
