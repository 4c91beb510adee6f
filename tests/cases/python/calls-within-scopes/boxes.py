"""Boxes in boxes."""

import far


class Box:
    """A box."""

    class Lid:
        """A lid of a box."""

    @staticmethod
    def make():
        """Makes one."""
        return Lid()

    def open(self):
        """Opens it."""

        def turn():
            self.shut()
            near()

        def near():
            return turn

        turn()
        return Box.make(), far.make(), self.Lid()

    def shut(self):
        """Shuts it; `box` is an object, and `near` is of `open`."""
        box = Box()
        box.open()
        near()
