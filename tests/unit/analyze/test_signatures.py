"""Signatures read as one line: what is written, without comments and the line ends in it."""

import pytest

from tests.unit.analyze.test_bounds import analyze_text


def sign(path: str, language: str, text: str) -> str:
    """The signature of the first symbol."""
    return analyze_text(path, language, text).symbols[0].signature


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("def f(a):  # takes one\n    return a\n", "def f(a)"),
        ("def f(\n    a,  # one\n    b=None,\n):\n    pass\n", "def f(a, b=None)"),
        ("def f(a, b='( x'):\n    pass\n", "def f(a, b='( x')"),
        ("class A:  # a box\n    x = 1\n", "class A"),
        ("def f( a ):\n    pass\n", "def f( a )"),
    ],
)
def test_a_python_signature(text: str, signature: str) -> None:
    """What is written on one line stays as it is written."""
    assert sign("a.py", "python", text) == signature


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("#define ADD(a, b) \\\n  ((a) + (b))\n", "#define ADD(a, b)"),
        ("#define ADD( \\\n  a, b) ((a) + (b))\n", "#define ADD(a, b)"),
        ("#define LIMIT 8 // as in the paper\n", "#define LIMIT 8"),
        ("int add(\n    int a, // the first\n    int b /* the second */);\n", "int add(int a, int b)"),
    ],
)
def test_a_c_signature(text: str, signature: str) -> None:
    """No comment and no mark that a line goes on."""
    assert sign("a.h", "c", text) == signature


def test_long_statements_in_a_signature_are_hidden() -> None:
    """The members of a type without a name, as an example; a short one can be read."""
    members = " ".join(f"int member_{number};" for number in range(12))
    assert sign("a.c", "c", f"struct {{ {members} }} box;\n") == "struct {…} box"


def test_a_long_signature_keeps_its_last_parameters_and_its_result() -> None:
    """What is left out stands in its middle, between whole parameters."""
    parameters = ", ".join(f"box_{number}: Dict[str, Any] = None" for number in range(20))
    signature = sign(
        "a.py", "python", f"def f(first: int, {parameters}, last: bool = False) -> Row:\n    pass\n"
    )
    assert len(signature) <= 400
    assert signature.startswith("def f(first: int, box_0: Dict[str, Any] = None, box_1: Dict[str, Any]")
    assert "= None, …, box_" in signature
    assert signature.endswith(": Dict[str, Any] = None, last: bool = False) -> Row")


def test_a_long_signature_whose_end_is_one_parameter_is_cut() -> None:
    """There its middle cannot be told from it."""
    signature = sign("a.py", "python", f"def f(first, last={list(range(200))}):\n    pass\n")
    assert len(signature) <= 400
    assert signature.endswith("…")
