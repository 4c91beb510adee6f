"""Finds where a repository configures repodocs: its repodocs.yaml, or its pyproject.toml."""

from repodocs.config.check import check_document
from repodocs.config.from_toml import read_toml_table
from repodocs.config.paths import Roots, read_text
from repodocs.config.reader import read_document
from repodocs.config.written import Entry, Mapping, Mistakes, Place, tell
from repodocs.model.options import Options

OPTIONS_FILE = "repodocs.yaml"
WRONG_FILES = ("repodocs.yml", ".repodocs.yaml", ".repodocs.yml")
PROJECT_FILE = "pyproject.toml"
PROJECT_TABLE = ("tool", "repodocs")


def read_own_options(roots: Roots, mistakes: Mistakes) -> Mapping | None:
    """The repository's own options; two places of them are a mistake, and both are checked."""
    path = roots.root / OPTIONS_FILE
    has_file = path.exists() or path.is_symlink()
    refuse_wrong_names(roots, mistakes)
    written = read_document(path, Options, roots, mistakes) if has_file else None
    table = read_project(roots, mistakes)
    if table is None:
        return written
    if has_file:
        text = f"[tool.repodocs] stands beside {OPTIONS_FILE}; keep one of them"
        tell(mistakes, table.place, text)
    return written or check_document(table.value, Options, mistakes)


def read_project(roots: Roots, mistakes: Mistakes) -> Entry | None:
    """The table of pyproject.toml, if it has one."""
    path = roots.root / PROJECT_FILE
    if not path.is_file() or b"repodocs" not in path.read_bytes():
        # A pyproject.toml that is not about us may be broken as it likes.
        return None
    text = read_text(path, roots, mistakes)
    return None if text is None else read_toml_table(roots.name(path), text, PROJECT_TABLE, mistakes)


def refuse_wrong_names(roots: Roots, mistakes: Mistakes) -> None:
    """Says so where a file looks like ours and would not be read."""
    for name in WRONG_FILES:
        if (roots.root / name).is_file():
            tell(mistakes, Place(name), f"is not read; rename it to {OPTIONS_FILE}, or remove it")
