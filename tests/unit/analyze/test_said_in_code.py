"""What a source says of itself, and names of others, in the texts of its code."""

import re

from repodocs.analyze.findings import EVIDENCE_CHARACTERS
from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.languages.detect import find_candidates
from repodocs.model.analysis import Analysis, Summary
from repodocs.model.options import Limits, Options
from repodocs.model.source import Source
from tests.case import load_catalog

SCHEMA = 'OPERATOR_SCHEMA({})\n    .NumInputs(1)\n    .SetDoc(R"DOC(\nDraws a box.\n)DOC");\n'


def analyze(path: str, text: str) -> Analysis:
    """The analysis of a text by the shipped languages and rules."""
    candidates = find_candidates(path, load_catalog())
    return analyze_source(text.encode(), Source(path, path, languages=candidates), load_catalog(), Options())


def test_the_doc_of_an_operator_is_the_summary_of_a_silent_source() -> None:
    """With its line; a comment at the top goes before it, and of many none is about the whole."""
    assert analyze("box_op.cc", SCHEMA.format("Box")).summary == Summary("Draws a box.", 4)
    above = "// Boxes of any size are drawn here.\n\n"
    assert analyze("box_op.cc", above + SCHEMA.format("Box")).summary.line == 1
    many = "".join(SCHEMA.format(name) for name in ("A", "B", "C", "D"))
    assert analyze("box_op.cc", many).summary == Summary()


def test_a_command_tells_what_it_does() -> None:
    """What its parser shows on `--help`."""
    text = 'import argparse\n\nparser = argparse.ArgumentParser(description="Counts the boxes")\n'
    assert analyze("count.py", text).summary == Summary("Counts the boxes", 3)


def test_an_empty_source_is_of_a_language() -> None:
    """It makes its folder a package, through which dotted names lead."""
    empty = analyze("shapes/__init__.py", "")
    assert (empty.outcome, empty.language) == ("empty", "python")
    assert analyze("shapes/empty", "").language == ""


def test_names_in_lower_case_are_near_in_go() -> None:
    """Functions and types of the package, not what stands in a function."""
    text = (
        "package shapes\n\ntype box struct{ side int }\n\nfunc measure() {\n\tfactor := 2\n\t_ = factor\n}\n"
    )
    interface = build_interface(analyze("area.go", text), Limits())
    assert [one.name for one in interface.nearby] == ["box", "measure"]
    assert [one.name for one in interface.symbols if one.kind != "namespace"] == []


def test_a_text_of_no_known_language_names_others() -> None:
    """A template of settings is one; what it names may also be a package or a module."""
    bridges = analyze("settings.py-tpl", 'MIDDLEWARE = ["shapes.middleware.common.Area"]\n').bridges
    assert [(one.name, one.asks) for one in bridges if one.line == 1] == [
        ("shapes.middleware.common.Area", ("python",)),
        ("shapes/middleware/common/Area/__init__.py", ("files",)),
        ("shapes/middleware/common/Area.py", ("files",)),
    ]


def test_what_is_said_of_many_is_no_doc_of_the_first() -> None:
    """It stands above it all the same."""
    text = (
        "// The following structs fill the other half.\nstruct Left {};\n\n"
        "// Fills the right half.\nstruct Right {};\n"
    )
    assert [one.doc for one in analyze("halves.h", text).symbols] == ["", "Fills the right half."]


def test_each_name_of_a_line_is_asked_for() -> None:
    """Two roles on one line are two names; one that is written twice is one."""
    text = "Title\n=====\n\nUses :lookup:`first`, :lookup:`second` and :lookup:`first`.\n"
    assert [(one.name, one.line) for one in analyze("guide.rst", text).bridges] == [
        ("first", 4),
        ("second", 4),
    ]


def test_a_long_statement_is_shown_with_its_last_arguments() -> None:
    """They decide: the category of a warning, the end of a message. What is left out is its middle."""
    words = " ".join(f"word{n}" for n in range(60))
    call = f'warnings.warn(\n    "{words}",\n    category=FutureWarning,\n    stacklevel=2,\n)\n'
    text = f"import warnings\n\n{call}"
    (warned,) = [one for one in analyze("go.py", text).findings if one.rule == "python-deprecated"]
    assert warned.evidence.startswith('warnings.warn("word0 word1 ')
    assert warned.evidence.endswith(" category=FutureWarning, stacklevel=2,)")
    assert " … word" in warned.evidence
    assert len(warned.evidence) <= EVIDENCE_CHARACTERS


def test_a_command_is_cut_before_a_word() -> None:
    """Half an option reads like another one."""
    options = " ".join(f"--option{n}=${{VALUE{n}}}" for n in range(20))
    (last,) = [one for one in analyze("go.sh", f"tool {options}\n").findings if one.rule == "bash-last-command"]
    assert re.search(r"--option\d+=\$\{VALUE\d+\} …`$", last.message)
