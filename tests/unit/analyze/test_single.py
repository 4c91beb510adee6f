"""Which symbols are said to stand alone in their source."""

import pytest

from tests.unit.analyze.test_bounds import analyze_text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("def _left_over():\n    pass\n", ["_left_over"]),
        ("def _helper():\n    pass\n\n\n_helper()\n", []),
        ("def _helper():\n    pass\n\n\ntable = {'x': _helper}\n", []),
        ("def _helper():\n    pass\n\n\n# _helper is run by a name in quotes.\n", []),
        ("def shown():\n    pass\n", []),
        ("@register\ndef _registered():\n    pass\n", []),
        ("def __getattr__(name):\n    pass\n", []),
    ],
)
def test_only_what_others_cannot_use_and_nothing_names_stands_alone(text: str, names: list[str]) -> None:
    """One more mention of its name, wherever it is, may be a use."""
    assert [one.name for one in analyze_text("a.py", "python", text).symbols if one.single] == names


def test_functions_of_tests_are_run_by_others() -> None:
    """A runner finds them."""
    text = "static void checksAll() {\n}\n"
    assert [one.single for one in analyze_text("a.c", "c", text).symbols] == [True]
