.global first
# The first one.
first:
    ret
.global second
second:
    ret
