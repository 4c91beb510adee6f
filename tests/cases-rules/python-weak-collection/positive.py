known = weakref.WeakKeyDictionary()  # finding
