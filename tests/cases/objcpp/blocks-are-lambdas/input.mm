#include "stream.h"

void MPSStream::sync() {
  dispatch_sync(queue(), ^() {
    commit();
  });
  auto cached = cache->create(key, ^ CachedGraph * () {
    return new_graph();
  });
}

void after() {}
