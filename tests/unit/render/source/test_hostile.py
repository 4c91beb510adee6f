"""Whatever stands in a source, its pages hold no markup of its making."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from repodocs.model.analysis import Finding, Health, Import, Problem, Reference, Summary
from repodocs.model.links import Builder, Counterpart, Edge, LinkedExample, NameLink, SourceLinks
from tests.unit.render.source.subject import make_analysis, make_symbol, parse, write_docs, write_keywords

BAD = st.sampled_from(
    [
        "</details><script>x</script>",
        "[x](https://bad.example)",
        "![x](bad.png)",
        "`` ` ```",
        "`" * 100 + "<b>x</b>",
        "a|b|c\\|d",
        "# x\n\n## y",
        "- x\n  - y\n\n    z",
        "***x*** __y__ ~~z~~",
        "<!-- x",
        "&lt;b&gt;",
        "x\n---\n| a |\n| --- |",
        "https://bad.example www.bad.example bad@bad.example",
        "\u202e\u200bx\x00\x1b[31m",
        "*/ {{ 7 * 7 }} {% raw %}",
        "1. x\n[y]: https://bad.example\n[y]",
        "\\",
        "$x$ :+1: @x #1",
    ]
)
# Anchors are made by the analysis and hold no markup.
OURS = re.compile(
    r'<a id="[a-z0-9_-]+">|</a>|</?details>(<summary>.*</summary>)?\n?|</details>\n?', re.DOTALL
)


@settings(max_examples=150, deadline=None)
@given(BAD, BAD, BAD)
def test_no_text_of_a_source_becomes_markup(one: str, two: str, three: str) -> None:
    """Names, signatures, docs, messages, evidence, modules, examples, owners and the listing."""
    analysis = make_analysis(
        licence=one,
        health=Health(180, 9, 1),
        summary=Summary(two, 1),
        symbols=(
            make_symbol(
                one, 1, anchor="s-1", signature=two, doc=three, decorators=(one,), bases=(two,), kind="class"
            ),
            make_symbol(two, 2, anchor="s-2", parent=one, exported=False, doc=one),
            *(make_symbol(three, n, anchor=f"s-{n}") for n in range(3, 12)),
        ),
        imports=(Import(one, 1, names=(two,), bindings=(three,)), Import(two, 2)),
        references=(Reference("ValueError", "call", 1, (1,)), Reference(one, "call", 1, (2,))),
        findings=(
            Finding("r", "security", one, 1, 1, "high", two, three),
            Finding("r", "pattern", two, 2, 2, evidence=one),
        ),
        problems=(Problem("syntax-error", one, 1), Problem(two, three, 2)),
    )
    links = SourceLinks(
        analysis.path,
        edges=(
            Edge(one, "import", "exact", ("pkg/a.py",), (NameLink(two, "pkg/a.py", "s-x"),)),
            Edge(two, "import", "external", (), (NameLink(three),)),
            Edge(three, "import", "unresolved"),
        ),
        counterparts=(Counterpart("pkg/a.pyi", one),),
        examples=(LinkedExample("s-1", one, two, NameLink(three, "tests/t.py", "s-1")),),
        subclasses=(NameLink(three, "pkg/b.py", "s-b"),),
        owners=(one,),
        built_by=(Builder(two, "BUILD", "s-c", condition=(two,)),),
    )
    listing = f"{one}\n{two}\n{three}\n".encode()
    for page in (*write_docs(analysis, links, listing), *write_keywords(analysis, links)):
        check_markup(page.text)


def check_markup(text: str) -> None:
    """Links are relative, HTML is our own, and no other kind of markup has come in."""
    for token in parse(text):
        assert token.type not in ("image", "em_open", "s_open", "hr", "blockquote_open", "ordered_list_open")
        if token.type in ("html_inline", "html_block"):
            assert OURS.fullmatch(token.content), token.content
        if token.type == "link_open":
            assert not re.match(r"//|[a-z]+:", str(token.attrs["href"]), re.IGNORECASE)
        if token.type == "heading_open":
            assert token.tag in ("h1", "h2", "h3", "h4")


@given(BAD)
def test_a_hostile_path_stays_a_name(name: str) -> None:
    """A source can be called anything."""
    path = "pkg/" + name.replace("/", "")
    analysis = make_analysis(path=path, symbols=(make_symbol("run"),))
    for page in (*write_docs(analysis), *write_keywords(analysis)):
        check_markup(page.text)
