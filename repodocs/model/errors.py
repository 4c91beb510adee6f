"""The few exceptions: what a user can mend, each with its exit code in one place."""


class RepodocsError(Exception):
    """Something that a user can mend; the text says what, where and how."""

    exit_code = 3


class Mistake(Exception):  # noqa: N818  it is a value that is collected, never raised alone
    """One mistake in the configuration, with its place as file:line:column."""

    def __init__(self, place: str, text: str) -> None:
        super().__init__(f"{place}: {text}" if place else text)


class ConfigError(RepodocsError):
    """The configuration cannot be used; `mistakes` are all that were found, a line each."""

    def __init__(self, *mistakes: str) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class OutputError(RepodocsError):
    """The output or state folder cannot be used as it is."""
