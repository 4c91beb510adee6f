"""The texts that start a repository's configuration: a commented repodocs.yaml, and a dodo.py."""

DODO_TEXT = '''"""The tasks of repodocs: `doit`, `doit list`, `doit docs:PATH`."""
from repodocs.dodo import *  # noqa: F403
'''
OPTIONS_TITLE = """\
## The options of repodocs for this repository. Every key stands here with its default,
## commented out: take the `# ` away from the ones to change, and from the line of the
## key above them. What is left as it is need not stay in the file. A list replaces the
## default one, but paths and markers of a trait, and lists of a language, are added.
"""


def make_options_text(defaults: str) -> str:
    """A repodocs.yaml without effect, from the text of the default one.

    A line of words starts with `##`, a line of options with `# `, so that an
    editor's command to uncomment lines turns options on.
    """
    _, _, body = defaults.partition("\n\n")
    return OPTIONS_TITLE + "\n" + "\n".join(map(comment_line, body.rstrip().split("\n"))) + "\n"


def comment_line(line: str) -> str:
    """The line, commented out; words get a second mark."""
    if not line:
        return ""
    return "#" + line if line.startswith("#") else "# " + line


def make_dodo_text() -> str:
    """A dodo.py of two lines, for running stock doit."""
    return DODO_TEXT
