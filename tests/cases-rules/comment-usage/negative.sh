# The usage of memory: high.
