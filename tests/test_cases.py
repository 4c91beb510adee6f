"""Every golden case: the analysis and the page of its input are as expected."""

from pathlib import Path

import pytest

from tests.case import (
    EXPECTED_ANALYSIS,
    EXPECTED_PAGE,
    analyze_case,
    find_cases,
    format_analysis,
    render_case,
)


@pytest.mark.parametrize("case", find_cases(), ids=lambda case: f"{case.parent.name}/{case.name}")
def test_analysis_is_as_expected(case: Path, rewrite: bool) -> None:
    """Facts of the case's input, one by one."""
    compare_golden(case / EXPECTED_ANALYSIS, format_analysis(analyze_case(case)), rewrite)


@pytest.mark.parametrize("case", find_cases(), ids=lambda case: f"{case.parent.name}/{case.name}")
def test_page_is_as_expected(case: Path, rewrite: bool) -> None:
    """The page that a reader gets of the case's input."""
    compare_golden(case / EXPECTED_PAGE, render_case(case), rewrite)


def compare_golden(path: Path, text: str, rewrite: bool) -> None:
    """Compares with the golden file, or rewrites it when asked."""
    if rewrite:
        path.write_text(text, encoding="utf-8")
    known = path.read_text(encoding="utf-8") if path.exists() else ""
    assert text == known, f"{path} differs; if the new one is right: pytest tests/test_cases.py --rewrite"
