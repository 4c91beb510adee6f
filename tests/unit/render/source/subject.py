"""Makes the values that the pages of one source are rendered from."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec
from markdown_it import MarkdownIt
from markdown_it.token import Token

from repodocs.config.configuration import Configuration
from repodocs.config.load import load_configuration
from repodocs.model.analysis import Analysis, Lines, Symbol
from repodocs.model.language import Files, Language
from repodocs.model.links import SourceLinks
from repodocs.model.options import Limits, Options
from repodocs.model.pages import Page, PageNames
from repodocs.render.docs import render_docs
from repodocs.render.keywords import render_keywords
from repodocs.render.templates import Templates, make_templates

PATH = "pkg/thing.py"
NAMES = PageNames("docs/code")
SNAKE = Language(
    name="snake",
    title="Snake",
    grammar="snake",
    fence="snake",
    resolver="snake",
    files=Files(shebangs=("snake",)),
)


@cache
def load_shipped() -> Configuration:
    """The shipped configuration."""
    return load_configuration(Path(__file__).parent)


@cache
def load_templates() -> Templates:
    """The shipped templates."""
    return make_templates(load_shipped().templates)


def load_language(name: str) -> Language:
    """A shipped language."""
    return next(one for one in load_shipped().languages if one.name == name)


def make_analysis(**changes: object) -> Analysis:
    """An analysis of a source of nine lines."""
    analysis = Analysis(
        path=PATH,
        language="snake",
        outcome="analyzed",
        size=180,
        lines=Lines(9, 7, 1, 1),
        encoding="ascii",
        newline="lf",
        hash="0123456789abcdef0123456789abcdef",
    )
    return msgspec.structs.replace(analysis, **changes)


def make_symbol(name: str, line: int = 1, **changes: object) -> Symbol:
    """A function of two lines with an entry on the first page."""
    symbol = Symbol(
        name=name,
        qualified=name,
        kind="function",
        line=line,
        end_line=line + 1,
        signature=f"def {name}()",
        anchor=f"s-{name.lower()}",
    )
    return msgspec.structs.replace(symbol, **changes)


def make_options(**limits: int) -> Options:
    """The options with other limits."""
    return Options(limits=Limits(**limits))


def write_docs(
    analysis: Analysis | None = None,
    links: SourceLinks | None = None,
    content: bytes = b"code = 1\n",
    options: Options | None = None,
    language: Language | None = SNAKE,
) -> tuple[Page, ...]:
    """The docs page and its overflow pages."""
    analysis = analysis or make_analysis()
    links = links or SourceLinks(analysis.path)
    return render_docs(analysis, links, content, NAMES, options or Options(), load_templates(), language)


def write_keywords(
    analysis: Analysis, links: SourceLinks | None = None, options: Options | None = None
) -> tuple[Page, ...]:
    """The keyword page and its overflow pages."""
    links = links or SourceLinks(analysis.path)
    return render_keywords(analysis, links, NAMES, options or Options(), load_templates(), SNAKE)


def parse(text: str) -> list[Token]:
    """All tokens of a page, those inside of lines too, as GitHub would read them."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens: list[Token] = []
    for token in reader.parse(text):
        tokens.append(token)
        tokens += token.children or []
    return tokens


def list_sections(text: str) -> list[str]:
    """The titles of the sections, without what their headings add."""
    tokens = parse(text)
    return [
        "".join(child.content for child in after.children or [] if child.type == "text").partition(": ")[0]
        for token, after in pairwise(tokens)
        if token.type == "heading_open" and token.tag == "h2"
    ]


def read_section(text: str, title: str) -> str:
    """The text of one section, from its heading to the next."""
    parts = text.split("\n## ")
    return next(
        part for part in parts if part.split("\n")[0].partition("</a>")[2].partition(": ")[0] == title
    )


def list_anchors(text: str) -> list[str]:
    """The fragments that a page defines."""
    marks = [token.content for token in parse(text) if token.type == "html_inline"]
    return [mark.removeprefix('<a id="').removesuffix('">') for mark in marks if mark.startswith("<a id=")]


def list_targets(text: str) -> list[str]:
    """The targets of all links."""
    return [str(token.attrs["href"]) for token in parse(text) if token.type == "link_open"]
