## @package guard
# Module tools.guard
import os
from time import sleep

'''
Ends a call that takes too long: a device may hang for ever.

Example:
    with Guard(10.0): run()
'''


class Guard:
    pass


"""Says nothing of the module."""
