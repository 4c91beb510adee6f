"""Draws shapes, which we must find first.

It is not the brush that counts. TODO: must be faster.
"""

# TODO: this must go away.
# NOTE: a canvas must be open.
# Don't draw anything that is drawn already.
# don't log an event if there is no data
# Whether it must be drawn at all is not known (N: NEVER, M: MAYBE).
must = "you must not"


def draw(shape):
    """It must be drawn by now."""
    return must or shape
