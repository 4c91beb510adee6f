void f(int kind) {
  if (kind < 0) {
    CAFFE_THROW("no kind: ", kind);  // finding
  }
  CAFFE_NOT_IMPLEMENTED;  // finding
  QNNP_UNREACHABLE;  // finding
  C10_THROW_ERROR(ValueError, "no");  // finding
}
