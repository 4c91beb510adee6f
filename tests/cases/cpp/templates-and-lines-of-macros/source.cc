namespace shapes {

extern template class SHAPES_EXPORT_TEMPLATE Holder<int>;
extern template class SHAPES_EXPORT_TEMPLATE Holder<bool>;

SHAPES_DEFAULT_FOR(unsigned char, 0);
BENCHMARK_TEMPLATE(measure_area, uint8_t)
    ->Range(kLeast, kMost);

// Draws a shape.
template <typename S, typename... Args, typename Char = char_t<S>,
          ENABLE_IF(!std::is_same<Char, char>::value &&
                    !std::is_same<Char, wchar_t>::value)>
auto draw(const S& shape, Args&&... args) -> std::basic_string<Char> {
  return (std::numeric_limits<Char>::max)();
}

class SHAPES_API_ Pool final {
 public:
  // Says how large it is, in words
  SHAPES_DEPRECATED_MSG("Please use size() instead")
  int Size() const { return size_; }

  template <typename T, typename std::enable_if<std::is_integral<T>::value, int>::type = 0>
  explicit Pool(T size);

 private:
  using typename Base::value_type;
  int size_ = 0;
};

}  // namespace shapes
