"""Nothing from a source becomes markup."""

import pytest
from cmarkgfm import markdown_to_html_with_extensions
from hypothesis import given
from hypothesis import strategies as st

from repodocs.render.markdown import code, code_block, escape_text, render_prose, table, tabulate
from tests.unit.render.source.subject import parse

# What a page may consist of where only text and code were put in.
PLAIN = {"paragraph_open", "paragraph_close", "inline", "text", "code_inline", "text_special", "softbreak"}
NASTY = st.text(alphabet=st.sampled_from("`*_[]()<>|!\\&#@~$:-+=.1a \n\t/\"'{}\u200b\x07"), max_size=40)


def types_of(text: str) -> set[str]:
    """The kinds of tokens in a text."""
    return {token.type for token in parse(text)}


def words_of(text: str) -> str:
    """What a reader sees of a text, with one space between words."""
    seen = [token.content for token in parse(text) if token.type in ("text", "code_inline", "text_special")]
    return " ".join("".join(seen).replace("\u200b", "").split())


def expect(text: str) -> str:
    """What a reader should see of an input."""
    shown = text.replace("\x07", "⟨U+0007⟩").replace("\u200b", "⟨U+200B⟩")
    return " ".join(shown.split())


@given(NASTY)
def test_text_stays_text_and_is_shown_whole(text: str) -> None:
    """Escaped text has no markup, and shows every character; only what GitHub would make a link of is code."""
    escaped = escape_text(text)
    assert types_of(escaped) <= PLAIN
    assert words_of(escaped) == expect(text)


@given(NASTY)
def test_text_after_other_words_stays_text(text: str) -> None:
    """Also in the middle of a line, in a list and in a heading."""
    for frame in ("see {}.", "- {}", "# {}", "**x** {}"):
        kinds = types_of(frame.format(escape_text(text)))
        assert not kinds & {
            "link_open",
            "em_open",
            "html_inline",
            "html_block",
            "fence",
            "table_open",
            "image",
        }


@given(NASTY)
def test_code_is_one_span(text: str) -> None:
    """A code span holds the text, whatever backticks it has."""
    span = code(text)
    if not expect(text):
        assert not span
        return
    tokens = [token for token in parse(f"x {span} y") if token.type == "code_inline"]
    assert [token.content.strip() for token in tokens] == [expect(text)]


@pytest.mark.parametrize("length", [1, 78, 79, 80, 81, 1_000])
def test_code_with_many_backticks_is_code_for_github(length: int) -> None:
    """Its renderer knows no longer fence than 80."""
    html = markdown_to_html_with_extensions(code("`" * length + "<b>x</b>"))
    assert html.startswith("<p><code>")
    assert html.endswith("&lt;b&gt;x&lt;/b&gt;</code></p>\n")



@given(NASTY)
def test_cells_keep_their_columns(text: str) -> None:
    """Neither text nor code leaves its cell, and neither loses a character."""
    cells = parse(table(("a", "b"), [(escape_text(text) or "x", code(text) or "x")]))
    assert [token.type for token in cells].count("td_open") == 2
    spans = [token.content.strip() for token in cells if token.type == "code_inline"]
    assert spans == ([expect(text)] if expect(text) else [])


@given(NASTY)
def test_prose_has_only_text_and_code(text: str) -> None:
    """Doc lines keep their code spans and nothing else."""
    assert types_of(f"x {render_prose(text)}") <= PLAIN


@given(st.lists(NASTY, max_size=4))
def test_a_listing_cannot_end_itself(lines: list[str]) -> None:
    """A block is one fence, also when the text holds fences."""
    tokens = parse(code_block("\n".join([*lines, "```", "~~~", "</details>"]), "snake"))
    assert [token.type for token in tokens] == ["fence"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Uses `a|b` and ``c`d``", "<code>a|b</code>"),
        (":class:`~torch.Tensor` of it", "<code>~torch.Tensor</code>"),
        ("see :py:func:`run`", "<code>run</code>"),
    ],
)
def test_prose_shows_code_of_docstrings(text: str, shown: str) -> None:
    """Spans of Markdown and reST are code; a role's name is left out."""
    seen = [
        f"<code>{token.content}</code>" for token in parse(render_prose(text)) if token.type == "code_inline"
    ]
    assert shown in seen


@pytest.mark.parametrize(
    "text", ["https://a.example/x", "www.a.example", "mailto:a@b.example", "a@b.example"]
)
def test_addresses_are_no_links(text: str) -> None:
    """What GitHub would link by itself is broken up, or code, without a change to what is read."""
    assert text not in escape_text(text) or escape_text(text) == f"`{text}`"
    assert words_of(escape_text(text)) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("TODO(#79802): mend it.", "TODO(`#79802`): mend it."),
        ("See pytorch/pytorch#12, a@b.example.", "See `pytorch/pytorch#12`, `a@b.example`."),
        ("a@b#1 and `x`", "`a@b#1` and `x`"),
        ("#1`x`#2", "`#1` `x` `#2`"),
        ("a std::vector::iterator", "a `std::vector::iterator`"),
        ("c10::optional, 12:30:45, a @ b, C# and #define", "c10::optional, 12:30:45, a \\@ b, C# and \\#define"),
    ],
)
def test_what_github_makes_links_of_is_code(text: str, shown: str) -> None:
    """There it is looked for in all that is no code, and it reads as it was written."""
    assert render_prose(text) == shown


def test_few_rows_are_a_list() -> None:
    """A table is for rows that repeat; one row is a line."""
    header = ("Users", "what", "tier")
    assert tabulate(header, [("a", "", "exact")]) == "Users: a: exact"
    assert (
        tabulate(header, [("a", "x", "exact"), ("b", "", "exact")]) == "Users:\n\n- a: x; exact\n- b: exact"
    )
    assert tabulate(header, [("a", "", "exact")] * 7).startswith("| Users | tier |\n| --- | --- |\n")
