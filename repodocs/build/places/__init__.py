"""Where things stand on disk: artifacts, outputs, the store."""
