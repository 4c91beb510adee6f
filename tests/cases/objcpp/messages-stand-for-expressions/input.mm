#import <Metal/Metal.h>
#include <vector>

namespace at::native {

Tensor add(const Tensor& a) {
  id<MTLBuffer> buffer = [[device newBuffer:16] retain];
  [encoder setBuffer:buffer
              offset:a.offset() atIndex:0];
  std::vector<int> sizes = {1, 2};
  consume([stream commandBuffer], sizes[0]);
  return wrap(buffer);
}

} // namespace at::native
