"""What is called of an object is no name that another source could define."""

import pytest

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.languages.detect import find_candidates
from repodocs.model.options import Limits, Options
from repodocs.model.source import Source
from tests.case import load_catalog


def list_uses(path: str, text: str) -> tuple[str, ...]:
    """The outside names of a text."""
    candidates = find_candidates(path, load_catalog())
    analysis = analyze_source(
        text.encode(), Source(path, path, languages=candidates), load_catalog(), Options()
    )
    return build_interface(analysis, Limits()).uses


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.cpp", "bool f(T& self, U* box) { return self.has_names() && box->has_names<int>(); }\n"),
        ("a.c", "int f(struct box *box) { return box->ops->has_names(box); }\n"),
        ("a.m", "int f(id box) { return [box has_names]; }\n"),
        ("a.php", "<?php\n$box?->has_names();\n"),
        ("a.pl", "my $box = shift;\n$box->has_names(1);\n"),
    ],
)
def test_a_member_of_some_object_is_no_use_of_a_function(path: str, text: str) -> None:
    """`at::has_names` is not meant by `self.has_names()`."""
    assert not [name for name in list_uses(path, text) if "has_names" in name]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.cpp", "bool f(T& self) { return at::has_names(self) && self.has_names(); }\n"),
        ("a.c", "int f(struct box *box) { return has_names(box) && box->has_names(box); }\n"),
    ],
)
def test_a_function_that_is_called_too_is_used(path: str, text: str) -> None:
    """One call by its own name is enough."""
    assert [name for name in list_uses(path, text) if "has_names" in name]
