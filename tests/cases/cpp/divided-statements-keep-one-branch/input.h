#pragma once

class Impl {
 public:
#ifdef DEBUG
  virtual
#else
  IMPL_MAYBE_VIRTUAL
#endif
      bool has_storage() const;

#ifdef USE_CUDA
  void to_cuda();
#else
  void to_cpu();
#endif

  void run(int a,
#ifdef USE_MPS
           int b,
#endif
           int c);

#if 0
  void dead_code();
#endif
};
