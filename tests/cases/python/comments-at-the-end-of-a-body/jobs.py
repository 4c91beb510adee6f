"""Jobs."""


class Job:
    """A job."""

    def run(self):
        """Runs it."""
        return 1
        # once more

    # What is drawn.
    def draw(self):
        """Draws it."""


# Below all.
