RepeatedImmutableFieldGenerator::
    ~RepeatedImmutableFieldGenerator() {}

void RepeatedImmutableFieldGenerator::
    GenerateInitialization(Printer* printer) const {
  printer->print();
}

template <typename T>
auto formatter<T,
               enable_if_t<is_custom<T>::value>>::format(const T& value)
    const -> decltype(value.out()) {
  return value.out();
}

const int Table::offsets[] SHAPES_SECTION(cold) = {
    1,
    2,
};

template <typename T>
struct is_streamable<
    T,
    enable_if_t<
        std::is_arithmetic<T>::value || std::is_array<T>::value ||
        std::is_pointer<T>::value || std::is_same<T, char8_type>::value ||
        std::is_convertible<T, basic_string_view<char>>::value ||
        std::is_same<T, std_string_view<char>>::value ||
        (std::is_convertible<T, int>::value && !std::is_enum<T>::value)>>
    : std::false_type {};
