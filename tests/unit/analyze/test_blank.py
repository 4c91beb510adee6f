"""Blanked text keeps every byte in its place, and directives as they are."""

from hypothesis import given
from hypothesis import strategies as st

from repodocs.analyze.blank import blank_text, quote_text, retry_text
from repodocs.model.language import Blank, Substitute

BLANK = Blank(
    words=("FOO_API", "FOO_APIS"),
    patterns=(r"\bATTR\([^()]*\)", r"@(?=x)"),
    substitutes=(
        Substitute(r"\bARG\((\w+),\s*(\w+)\)", ""),
        Substitute(r"\[\w+ \w+\]", "0"),
        Substitute(r"#[ \t]*if HAS\([^\n]*", "#if 1"),
    ),
)


def test_words_and_patterns_become_spaces() -> None:
    """What the grammar cannot read goes, what surrounds it stays."""
    assert blank_text(b"class FOO_API Foo; ATTR(1)\nint @x;", BLANK) == b"class         Foo;        \nint  x;"


def test_a_part_of_a_word_stays() -> None:
    """A word is blanked whole or not at all."""
    assert blank_text(b"int MY_FOO_API, FOO_APIX;", BLANK) == b"int MY_FOO_API, FOO_APIX;"


def test_a_directive_and_its_further_lines_stay() -> None:
    """A macro is defined by the name that is blanked elsewhere."""
    written = b"#define FOO_API \\\n  ATTR(1) FOO_API\nFOO_API int a;"
    assert blank_text(written, BLANK) == b"#define FOO_API \\\n  ATTR(1) FOO_API\n        int a;"


def test_a_pattern_may_replace_a_directive_from_its_start() -> None:
    """A pattern that starts with the directive means the directive."""
    assert blank_text(b"  #if HAS(x)\n#endif", BLANK) == b"  #if 1     \n#endif"


def test_groups_stay_where_they_are() -> None:
    """A substitute's groups keep their text."""
    assert blank_text(b"ARG(int, size);", BLANK) == b"    int  size ;"


def test_a_substitute_stands_in_its_place_when_quoted_too() -> None:
    """Signatures show substitutes, and words as they are written."""
    assert quote_text(b"FOO_API int a = [b c];", BLANK) == b"FOO_API int a = 0    ;"


@given(st.text(alphabet="FOO_API\n [bc]ARG(,)#if@x\\\r é", max_size=200))
def test_no_byte_moves(text: str) -> None:
    """Whatever is written, lengths and lines stay."""
    written = text.encode()
    blanked = blank_text(written, BLANK)
    assert len(blanked) == len(written)
    assert blanked.count(b"\n") == written.count(b"\n")


def test_a_substitute_for_the_parse_alone_is_not_quoted() -> None:
    """Signatures show what the source says there."""
    blank = Blank(substitutes=(Substitute(r"\bkernel\b", "extern", is_quoted=False),))
    assert blank_text(b"kernel void add();", blank) == b"extern void add();"
    assert quote_text(b"kernel void add();", blank) == b"kernel void add();"


def test_a_retry_is_put_only_where_something_failed() -> None:
    """What stands between two places that failed is left, however near they are."""
    blank = Blank(retries=(Substitute(r"\bFOO\b", "int"),))
    text = b"FOO a; FOO b; FOO c;" + b" " * 9_000 + b"FOO d; FOO e;"
    retried = retry_text(text, blank, [(0, 5), (14, 19), (len(text) - 13, len(text) - 7)])
    assert retried == b"int a; FOO b; int c;" + b" " * 9_000 + b"int d; FOO e;"
