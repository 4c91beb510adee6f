"""A call that gives a function less than it needs is no example."""

import pytest

from repodocs.render.sections.arguments import has_enough

FUNCTION = "def prepare(model, mapping: Dict[str, int], inputs=(1, 2), *, name='a, b')"


@pytest.mark.parametrize(
    ("call", "signature", "expected"),
    [
        ("m = prepare(m, mapping)", FUNCTION, True),
        ("m = prepare(m, mapping={'a': 1, 'b': 2})", FUNCTION, True),
        ("m = prepare(m)", FUNCTION, False),
        ("m = prepare('a, b(')", FUNCTION, False),
        ("m = prepare(*arguments)", FUNCTION, True),
        ("m = prepare(m, …", FUNCTION, True),
        ("@prepare", FUNCTION, True),
        ("robot.prepare(1)", "def prepare(self, model)", True),
        ("robot.prepare()", "def prepare(self, model)", False),
    ],
)
def test_a_call_has_what_its_function_needs(call: str, signature: str, expected: bool) -> None:
    """By the parameters without a default; what is passed on or cut may hold all."""
    assert has_enough(call, "prepare", signature) is expected
