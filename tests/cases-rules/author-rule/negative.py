"""Draws shapes, which we must find first.

It is not the brush that counts. TODO: must be faster.
"""

# TODO: this must go away.
# NOTE: a canvas must be open.
must = "you must not"


def draw(shape):
    """It must be drawn by now."""
    return must or shape
