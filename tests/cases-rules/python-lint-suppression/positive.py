run()  # nosec B603  # finding
walk()  # noqa: S607  # finding
