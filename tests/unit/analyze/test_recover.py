"""What a grammar fails on is read again, and each step is kept only where it reads more."""

import tree_sitter
import tree_sitter_language_pack

from repodocs.analyze.parse import read_text
from repodocs.analyze.recover import Reading, is_swallowed, recover_text
from repodocs.model.language import Blank, Substitute
from tests.case import load_catalog

GRAMMAR = tree_sitter_language_pack.get_language("c")
NOTHING = Blank()
MACRO = Substitute(r"\bFALLTHROUGH\b", "")
CONDITION = Substitute(r"^#[ \t]*(?:if|else|endif)\b[^\n]*", "")


def parse(text: bytes) -> tree_sitter.Tree:
    """The plain parse."""
    return tree_sitter.Parser(GRAMMAR).parse(text)


def recover(text: bytes, blank: Blank = NOTHING) -> Reading:
    """The text as it can best be read; no byte of it moves."""
    reading = recover_text(text, parse(text), blank, parse)
    assert len(reading.text) == len(text)
    assert [len(line) for line in reading.text.split(b"\n")] == [len(line) for line in text.split(b"\n")]
    return reading


def list_functions(reading: Reading) -> list[bytes]:
    """The names of the functions at the margin."""
    found = tree_sitter.QueryCursor(
        tree_sitter.Query(
            GRAMMAR, "(function_definition declarator: (function_declarator declarator: (_) @name))"
        )
    ).captures(reading.tree.root_node)
    return [node.text or b"" for node in found.get("name", ())]


def test_what_a_retry_lays_bare_is_retried() -> None:
    """The first pattern matches only where the second one has been put, which is a pass later."""
    blank = Blank(retries=(Substitute(r"\bOUTER +(?=int)", ""), Substitute(r"\bINNER\b", "")))
    reading = recover(b"OUTER INNER int f(void) { return 1; }\n", blank)
    assert reading.unread == 0
    assert reading.text == b" " * 12 + b"int f(void) { return 1; }\n"


def test_a_text_without_errors_stays() -> None:
    """Nothing is put in the place of what is read."""
    text = b"int FALLTHROUGH(void) { return 1; }\n"
    assert recover(text, Blank(retries=(MACRO,))).text == text


def test_what_a_language_retries_is_read() -> None:
    """Near the error the pattern gives way; elsewhere the same word stays."""
    failing = b"int f(int k) { switch (k) { case 1: k++; FALLTHROUGH case 2: k--; } return k; }\n"
    far = b"int FALLTHROUGH;\n" + b"\n" * 9
    reading = recover(far + failing, Blank(retries=(MACRO,)))
    assert reading.unread == 0
    assert reading.text.startswith(far)


def test_a_retry_that_reads_no_more_is_not_kept() -> None:
    """The text stays as it was written where the pattern helps nothing."""
    text = b"int a;\nint f( { FALLTHROUGH\n"
    assert b"FALLTHROUGH" in recover(text, Blank(retries=(Substitute(r"\bint\b", ""),))).text


def test_a_mistake_costs_its_declaration() -> None:
    """What stands before and behind a broken declaration is read."""
    broken = b"int broken(int a) { return ((((1; }\n"
    functions = [b"int f%d(void) { return %d; }\n" % (number, number) for number in range(8)]
    reading = recover(b"".join([*functions[:4], broken, *functions[4:]]))
    assert set(list_functions(reading)) >= {b"f%d" % number for number in range(8)}


def test_what_is_left_out_counts_as_unread() -> None:
    """A cut makes no text look well-read."""
    text = b"struct S {\n" + b"@ @ @ ) ) ( } { % % %\n" * 20 + b"};\nint f(void) { return 1; }\n"
    reading = recover(text)
    assert reading.unread >= sum(end - start for start, end in reading.cut)
    assert reading.unread > 0


def test_conditions_give_way_where_the_whole_fails() -> None:
    """A text that no tree holds is read without its conditions, and only then."""
    text = (
        b"#if A\nstruct s {\n#if B\n};\n#else\nint b; };\n#endif\n#endif\n" * 3
        + b"int f(void) { return 1; }\n"
    )
    plain = Reading(text, parse(text))
    assert is_swallowed(plain)
    assert recover(text, Blank(rescues=(CONDITION,))).unread < recover(text).unread


def test_a_text_of_more_lines_than_a_grammar_counts_is_read_as_far_as_it_goes() -> None:
    """What stands behind them is said to be unread."""
    lines = [f"key{number}: {number}\n" for number in range(40_000)]
    text = "".join(lines).encode()
    language = load_catalog().compile("yaml")
    reading = read_text(text, language, 20)
    assert not reading.tree.root_node.has_error
    assert reading.unread == len("".join(lines[32_000:]))
