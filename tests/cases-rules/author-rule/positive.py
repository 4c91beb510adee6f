"""Draws shapes on a canvas.

A canvas must be open before a shape is drawn on it. The rest is told
elsewhere. Do not draw on two at once, since they share
a brush.
"""

# Please keep these in the order of the header.
LINES = 3


def draw(shape):
    # Never call this from a signal's handler.
    return shape
