"""repodocs: an incremental documentation build for large repositories."""

__version__ = "0.1.0"
