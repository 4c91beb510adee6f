"""What is quoted of comments and docstrings: the first sentence that says something."""

import pytest

from repodocs.analyze.sentences import find_first_sentence
from repodocs.analyze.summaries import choose_summary, walk_sentences
from tests.unit.analyze.test_bounds import analyze_text

LIMIT = 240


def quote(text: str) -> str:
    """The first sentence of a text."""
    return find_first_sentence(text, 1, LIMIT)[0]


def summarize(text: str) -> str:
    """What a docstring says of its source."""
    return choose_summary(walk_sentences(text, 1, LIMIT), LIMIT).text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Adds two numbers.  It never fails.", "Adds two numbers."),
        ("Works with tools, e.g. Make. More.", "Works with tools, e.g. Make."),
        ("Makes a box of\n:class:`Thing` and more.", "Makes a box of :class:`Thing` and more."),
        ("add(a, b) -> int\n\nAdds two numbers.", "Adds two numbers."),
        ("Args:\n    a: a number", ""),
        ("= Shapes::Box\n\nBoxes are square.", "Boxes are square."),
        ("Prevented attack::  CSRF\nMore infos::  none\n\nDoes not accept boxes.", "Does not accept boxes."),
        ("Reads the {Cookie header}[https://shapes.test/a#b] of a box.", "Reads the Cookie header of a box."),
        (":param a: a number", ""),
        ("TODO: write this.\n\nOld words.", ""),
        ("// NOLINTNEXTLINE(foo)\n// Adds.", "Adds."),
        ("// Adds two\n// NOLINTNEXTLINE(foo)", "Adds two"),
        ("/** @return the sum. */", "Returns the sum."),
        ("Reads **all** of `a` and 2**n of \\p b.", "Reads all of `a` and 2**n of `b`."),
        ("See {@link Tensor#dtype()}.", "See `Tensor#dtype()`."),
        ("Do this <!-- or not -->", "Do this"),
        (
            'A sink that uses <a\n * href="https://a.test/">GZIP</a> to write.',
            "A sink that uses GZIP to write.",
        ),
        ("<b>Do not use this. Use\n * that.</b>", "Do not use this."),
        ("Keeps <i>n\n * things</i> in a vector<i>.", "Keeps n things in a vector<i>."),
        ("(c) One <one@a.test>\n    An Other <other@a.test>\n\nDraws it.", "Draws it."),
        ("// Copyright A. Name\n// in all copies or portions\n\n// Adds.", "Adds."),
        ("Internal use only. Makes a box of\n * any size.", "Makes a box of any size."),
        ("[Internal use only] Makes a box.", "[Internal use only] Makes a box."),
        ("// See Note [Boxes]. Makes a box.", "Makes a box."),
        ("// See Note [Boxes]", "See Note [Boxes]"),
        ("Internal boxes are never drawn.", "Internal boxes are never drawn."),
        ("What is a GPU? It computes.", "It computes."),
        ("Eager to start? Follow the list.", "Eager to start?"),
        ("Returns the box. Why? It is used.", "Returns the box."),
        ("// See Note [Boxes]\n//\n// Makes a box.", "See Note [Boxes]"),
        ('/// <reference lib="esnext" />\n\n/// Draws.', "Draws."),
        ("# Owner(s): [team]\n\n## @package thing\n# Module a.b.thing", ""),
    ],
)
def test_the_first_sentence_is_one_of_words(text: str, sentence: str) -> None:
    """Marks, switches, licences, fields, rulers and things to do are none."""
    assert quote(text) == sentence


def test_a_sentence_goes_on_with_the_list_that_it_announces() -> None:
    """Two items over three lines, below a blank one."""
    text = "It does two things:\n\n- adds numbers\n  of any size;\n- tells them.\n\nMore."
    assert quote(text) == "It does two things: adds numbers of any size; tells them"


def test_a_sentence_without_a_full_stop_ends_where_the_next_one_opens() -> None:
    """Words that go on over the line stay one sentence, whatever they begin with."""
    assert quote("// Parses arguments of C++\n// This is like PyArg.\n") == "Parses arguments of C++"
    assert quote("# Tells who, or if\n# I may.\n") == "Tells who, or if I may."
    assert quote("# The rest is:\n# This and that.\n") == "The rest is: This and that."


def test_letters_that_are_drawn_are_no_words() -> None:
    """Not even with words beside them; a path and names with marks are words."""
    drawn = "//  __|  |   __|     |   | |  JSON for C++\n// |_____|_____|_____|_|___|  https://x.org\n"
    assert quote(drawn) == ""
    assert quote(f"{drawn}//\n// Parses numbers.\n") == "Parses numbers."
    assert quote("// See __init__ of a\\b\\c and d|e.\n") == "See __init__ of a\\b\\c and d|e."


def test_a_starred_comment_has_lists_too() -> None:
    """The star of each line is no bullet."""
    assert quote("/** It has:\n * - one\n * - two\n */") == "It has: one; two"


def test_a_colon_before_code_says_that_more_follows() -> None:
    """What follows is no list."""
    assert quote("Run this:\n\n    make all") == "Run this…"


def test_a_colon_within_a_paragraph_is_kept() -> None:
    """The next line goes on with the sentence."""
    assert quote("In short:\nit adds.") == "In short: it adds."


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Modules\n\nThis file is kept for compatibility.", "Modules — This file is kept for compatibility."),
        ("Two words\n=========\n\nThey say more here.", "Two words — They say more here."),
        ("Shapes.", "Shapes."),
        ("Build", ""),
        ("Adapted from the book.\n\nSorts the numbers.", "Sorts the numbers."),
        ("Adapted from the book.", "Adapted from the book."),
        ("Auto-generated by make.py.\n\nTo update it run make.", "Auto-generated by make.py."),
        ("What is next? Follow the list.\n\nSorts the numbers.", "Sorts the numbers."),
        ("Please see the manual.\n\nSorts the numbers.", "Sorts the numbers."),
        ("NOTE: mind the gap.\n\nSorts the numbers.", "Sorts the numbers."),
        ("DO NOT DEFINE STATIC DATA HERE!\n\nSorts the numbers.", "Sorts the numbers."),
        ("[Why] | [How] | [When] | [Where]\n\nSorts the numbers.", "Sorts the numbers."),
        ("[Why?] |\n[How] |\n[When]\n\nSorts the numbers.", "Sorts the numbers."),
        ("{{ name | underline }}\n\nSorts the numbers.", "Sorts the numbers."),
        ("x = read(y);\n\nSorts the numbers.", "Sorts the numbers."),
    ],
)
def test_a_summary_says_what_a_source_is_for(text: str, summary: str) -> None:
    """Titles with what follows; provenance and warnings only where there is nothing else."""
    assert summarize(text) == summary


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("#pragma once\n\n// Boxes of any size.\n\n#include <a.h>\nint x;\n", "Boxes of any size."),
        ("#include <a.h>\n#include <b.h> // for the size of b\nint x;\n", ""),
        ("#include <a.h>\n// needed for the size of b\n#include <b.h>\nint x;\n", ""),
        ("#ifdef USE_A\n#include <a.h>\n#endif // USE_A\nint x;\n", ""),
        ("// Boxes of any size.\n#include <a.h>\nint x;\n", "Boxes of any size."),
        ("/* Auto-generated by make.py. */\n\n// Boxes of any size.\n\nint x;\n", "Boxes of any size."),
        ("//===- lib/box.c - Boxes of any size ----===//\nint x;\n", "Boxes of any size"),
        (
            "//===--- box.h - Boxes of any size ---*- C++ -*-===//\n//\n"
            "//           The LLVM Compiler Infrastructure\n//\n//===---===//\nint x;\n",
            "Boxes of any size",
        ),
        ("/*\n * boxes/box.c - Boxes of any size\n */\nint x;\n", "Boxes of any size"),
        ("int x;\n\n// This file sorts boxes.\n\nint y;\n", "This file sorts boxes."),
        ("int x;\n\n// This box is for tests.\n\nint y;\n", ""),
    ],
)
def test_a_header_comment_is_about_the_source(text: str, summary: str) -> None:
    """Not about the include or directive on its line or right below it."""
    assert analyze_text("box.c", "c", text).summary.text == summary


def test_where_more_is_told_is_no_doc_where_there_is_another_one() -> None:
    """A note elsewhere, named in a paragraph of its own."""
    text = "// See Note [Boxes]\n//\n// Makes a box.\nint box();\n\n// See Note [Boxes]\nint other();\n"
    docs = {symbol.name: symbol.doc for symbol in analyze_text("box.h", "cpp", text).symbols}
    assert docs == {"box": "Makes a box.", "other": "See Note [Boxes]"}


def test_a_title_between_rulers_is_no_doc_of_the_next_symbol() -> None:
    """It is about all that follows."""
    text = (
        "int x;\n\n// ~~~~ boxes ~~~~\nint f(void) { return 1; }\n\n// Adds two.\nint g(void) { return 2; }\n"
    )
    docs = {symbol.name: symbol.doc for symbol in analyze_text("box.c", "c", text).symbols}
    assert (docs["f"], docs["g"]) == ("", "Adds two.")


def test_a_colon_below_many_short_lines_announces_nothing() -> None:
    """A list is looked for near the start alone."""
    assert quote("\n".join([*"abcdefghij" * 6, "k:"])).endswith("j k…")


@pytest.mark.parametrize(
    "text",
    [
        "To run the tests, say make.",
        "In the rare case that it fails, say it again.",
        "Needs to be set before all else.",
        "The password for the fixture users is 'secret'",
    ],
)
def test_what_to_do_is_no_purpose(text: str) -> None:
    """What says what it is for goes first, wherever it stands."""
    assert summarize(f"{text}\n\nDraws boxes of any size.") == "Draws boxes of any size."


def test_the_end_of_a_sentence_is_no_sentence() -> None:
    """Its beginning stands in a line that says nothing of the source."""
    text = "This licence is for all of the terms\nand conditions that follow.\n\nDraws boxes of any size."
    assert summarize(text) == "Draws boxes of any size."


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (
            "Fetches stats. The first row\nis the total. Each is a number.",
            "The first row is the total. Each is a number.",
        ),
        ("Fetches stats.\n\nThe first row is the total.", ""),
        ("Fetches stats. The rows are:\n- one\n- two.", ""),
        ("Fetches stats. TODO: more.\n", ""),
        ("Fetches stats. " + "It goes on and on. " * 30, " ".join(["It goes on and on."] * 20)),
        ("Fetches stats: `a = 1`", ""),
        ("Fetches  all stats.  It wraps\nthe CUDA C API.", "It wraps the CUDA C API."),
    ],
)
def test_a_summary_goes_on_to_the_end_of_its_paragraph(text: str, more: str) -> None:
    """Whole sentences of the same paragraph, as many as there is room for; no list, no code, no task."""
    assert choose_summary(walk_sentences(text, 1, 240), 240).more == more
