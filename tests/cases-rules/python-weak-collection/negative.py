known = weakref.ref(x)
kind = WeakSet
