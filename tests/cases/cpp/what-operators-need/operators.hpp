#pragma once

template <typename T>
class Cursor {
public:
    T *&operator[](unsigned at) { return items[at]; }
    T **operator&() { return items; }
    Cursor operator++(int) { Cursor before = *this; operator++(); return before; }
    Cursor &operator++();
    operator Pair<T, 2>() const;
    T **items;
};

template <typename T> inline
Cursor<T>::operator Pair<T, 2>() const
{
    return Pair<T, 2>(items[0], items[1]);
}

inline Plain &Plain::operator=(Plain &&other) noexcept = default;
