"""Whatever stands in repodocs.yaml or pyproject.toml: options, or mistakes with places; nothing else."""

import json
import re
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from repodocs.config.load import find_defaults, read_options
from repodocs.config.paths import Roots
from repodocs.config.reader import convert_written
from repodocs.config.written import Mistakes
from repodocs.model.options import Options

KEYS = st.sampled_from(
    [*Options.__struct_fields__, "rows", "paths", "markers", "title", "test", "python", "enabled", "x", "é"]
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.sampled_from(
        ["", "a/", "../b", "(", "*", "pack", ".py", "2020-13-45", "0b", "=", "<<", "!x", "&a", "😀"]
    ),
    st.text(max_size=6),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)
PIECES = st.sampled_from(
    [
        *("title", "limits", "rows", ":", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "'", '"'),
        *("!!x ", "&a ", "*a", "|", ">", "#", "---\n", "\t", "%", "?", "1", "yes", "é"),
        *("\x00", "\x85", "\u2028", "\ufeff"),
    ]
)
TABLES = st.sampled_from(["[tool.repodocs]\n", "[[tool.repodocs.areas]]\n", " = ", "."])
WITHOUT_EXAMPLES = settings(
    max_examples=100,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def check_reading(root: Path, name: str, content: bytes) -> None:
    """Reads the file, and holds each outcome against what a user can rely on."""
    (root / name).write_bytes(content)
    mistakes: Mistakes = []
    written = read_options(Roots(root, find_defaults()), mistakes)
    for mistake in mistakes:
        assert re.match(rf"{re.escape(name)}:[1-9]\d*:[1-9]\d*: \S.*; \S", str(mistake))
    # What the checks let through has the type.
    count = len(mistakes)
    assert convert_written(written, Options, mistakes) is not None
    assert len(mistakes) == count


@WITHOUT_EXAMPLES
@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_yaml(tmp_path: Path, text: str) -> None:
    """Pieces of YAML in any order."""
    check_reading(tmp_path, "repodocs.yaml", text.encode("utf-8", "surrogatepass"))


@WITHOUT_EXAMPLES
@given(st.binary(max_size=40))
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    """Bytes that are no text at all."""
    check_reading(tmp_path, "repodocs.yaml", content)


@WITHOUT_EXAMPLES
@given(VALUES)
def test_any_value(tmp_path: Path, value: object) -> None:
    """Known keys with values of any type; JSON is YAML."""
    text = json.dumps(value, ensure_ascii=False)
    check_reading(tmp_path, "repodocs.yaml", text.encode("utf-8", "replace"))


@WITHOUT_EXAMPLES
@given(st.lists(PIECES | TABLES, max_size=25))
def test_any_toml(tmp_path: Path, pieces: list[str]) -> None:
    """Pieces of TOML in any order."""
    text = "[tool.repodocs]\n" + "".join(pieces)
    check_reading(tmp_path, "pyproject.toml", text.encode("utf-8", "surrogatepass"))
