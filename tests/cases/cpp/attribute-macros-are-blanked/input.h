#pragma once

class TORCH_API Module {
 public:
  C10_NODISCARD int size() const;
  C10_DEPRECATED_MESSAGE("use size(), please")
  int length() const;
  TORCH_ARG(int64_t, in_channels);
  C10_HOST_DEVICE inline C10_ALWAYS_INLINE float scale(float x) { return x; }
};

C10_CLANG_DIAGNOSTIC_PUSH()
TORCH_API void run(int C10_UNUSED times);
template class TORCH_API Box<int>;
enum { REST_API, LAST_API };
