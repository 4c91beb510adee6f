class Base:
    def run(self):
        raise NotImplementedError  # finding

    def stop(self):
        """Stops."""
        raise NotImplementedError("stop")  # finding
