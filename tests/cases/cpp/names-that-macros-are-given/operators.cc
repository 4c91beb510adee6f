#include "x.h"
namespace caffe2 {
REGISTER_CUDA_OPERATOR(Im2Col, Im2ColOp<float, CUDAContext>);
REGISTER_CUDA_OPERATOR(Foo, FooOp);
REGISTER_CPU_OPERATOR(
    ReluN,
    UnaryElementwiseOp<
        TensorTypes<float>,
        CPUContext,
        ReluNFunctor<CPUContext>>);
}
