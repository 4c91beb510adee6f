"""SECURITY.md names a test for each promise, and each test that it names is there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def test_each_promise_names_a_test_that_is_there() -> None:
    """Every bullet but those of the limits."""
    promises, limits = (ROOT / "SECURITY.md").read_text(encoding="utf-8").split("\n## Limits\n")
    bullets = promises.split("\n- ")[1:]
    assert len(bullets) > 10
    for bullet in bullets:
        named = NAMED.findall(bullet)
        assert named, bullet
        for path, name in named:
            assert name in list_tests(ROOT / path), f"{path}::{name}"
    assert limits.strip()


def list_tests(path: Path) -> set[str]:
    """The functions of a file of tests."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
