template <typename T>
kernel void fill(texture2d_array<T, access::write> out [[texture(0)]],
                 ushort3 gid [[thread_position_in_grid]]) {
  threadgroup float shared[4];
  thread T& local = shared[0];
}
