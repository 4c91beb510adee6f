namespace io {
class PROTOBUF_EXPORT ArrayInputStream PROTOBUF_FUTURE_FINAL
    : public ZeroCopyInputStream {
 public:
  ArrayInputStream(const void* data, int size);
  bool Next(const void** data, int* size) override;

 private:
  const uint8_t* const data_;
};
template <typename T>
struct is_view<std::reference_wrapper<T>, std::pair<int, T>> {
  T value;
};
}  // namespace io
