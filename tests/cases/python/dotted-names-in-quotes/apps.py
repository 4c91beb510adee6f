"""Names of apps, as text."""

APPS = ["shapes.apps.round", "shapes.apps"]
