C10_REGISTER_TYPED_CLASS(TimerRegistry, c10::kCUDA, CudaTimer);  // finding
CAFFE_REGISTER_CLASS(Shapes, Square, geometry::Square);  // finding
