#pragma once

#if SHAPES_WORKAROUND(SHAPES_COMPILER, < 1400)
# include "old.hpp"
#endif
#
#include <vector>

namespace shapes {

class List
{
public:
    typedef SHAPES_HIDDEN(Nodes<int>) nodes;
    List(SHAPES_MOVED(List) other) : size_(other.size_) {}

    template <class Key>
    SHAPES_RESULT(std::pair<Key, Key>
        , typename disable_if<Key>::type)
    insert(const Key &key)
    {
        SHAPES_TRY {
            if (!size_) add(key);
        }
        SHAPES_CATCH(...) {}
        return key;
    }

    template <typename Iterator = char const*>
    void copy(Parts<SHAPES_TYPENAME Iterator::first_t, SHAPES_TYPENAME Iterator::last_t> parts);

private:
    void (SHAPES_ENTRYP draw)(int width, int height);
    int size_;
};

extern "C" typedef int (*Callback)(int status, const char* name);
typedef void (List::*Member)(const void*, int&);
typedef char **(*Names)(int count);

template <typename T, typename SHAPE = void>
struct Format {};

}
