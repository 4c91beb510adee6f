#pragma once

SHAPES_RUNTIME_EXCEPTION(value_error, ValueError)
SHAPES_RUNTIME_EXCEPTION(type_error, TypeError)

[[noreturn]] SHAPES_NOINLINE void fail(const char* reason) {
    assert(!is_failing());
    throw std::runtime_error(reason);
}
[[noreturn]] SHAPES_NOINLINE void fail(const std::string& reason) {
    assert(!is_failing());
    throw std::runtime_error(reason);
}

template <typename T, typename SFINAE = void>
struct format_descriptor {};
