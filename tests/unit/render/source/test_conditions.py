"""Conditions of the preprocessor as one expression."""

import pytest

from repodocs.render.sections.conditions import join_conditions


@pytest.mark.parametrize(
    ("heads", "expression"),
    [
        (("#ifdef A",), "A"),
        (("#ifndef A", "#if B > 1"), "B > 1 && !A"),
        (("#else", "#ifdef VOLK", "#ifdef WRAPPER", "#ifdef API"), "API && WRAPPER && !VOLK"),
        (("#elif defined(B)", "#ifdef A"), "!A && defined(B)"),
        (("#else", "#elif defined(B)", "#ifdef A"), "!A && !defined(B)"),
        (("#else", "#if A || B", "#if C || D"), "(C || D) && !(A || B)"),
        (("#if !(A) || B", "#if (C || D)"), "(C || D) && (!(A) || B)"),
        (("#else", "#if !A"), "A"),
        (("# else", "#  ifndef A"), "A"),
        # What is cut, is no directive or has no first branch is told as it is written.
        (("#if A && (B",), ""),
        (("else", "if x:"), ""),
        (("#else",), ""),
    ],
)
def test_conditions_are_one_expression(heads: tuple[str, ...], expression: str) -> None:
    """The outermost comes first; of `#else` the branches before it do not hold."""
    assert join_conditions(heads) == expression
