"""Reads a page as GitHub does, and finds whatever in it is active that no page of ours makes.

Two renderers read it: GitHub's own cmark-gfm with its extensions, and the CommonMark
one of markdown-it-py with tables. What they make is held against what pages are made
of, which is less than GitHub's sanitiser lets pass.
"""

import posixpath
import re
from collections.abc import Iterator, Set
from html.parser import HTMLParser
from urllib.parse import unquote

import msgspec
from cmarkgfm import markdown_to_html_with_extensions
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt

# Raw HTML is let through, so that it is seen; GitHub's sanitiser would take some of it out only later.
OPTIONS = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
# What GitHub's sanitiser lets pass: a page has no other element, whoever made it.
SANITISED = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "b",
        "i",
        "strong",
        "em",
        "a",
        "pre",
        "code",
        "img",
        "tt",
        "div",
        "ins",
        "del",
        "sup",
        "sub",
        "p",
        "picture",
        "ol",
        "ul",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "kbd",
        "q",
        "samp",
        "var",
        "hr",
        "ruby",
        "rt",
        "rp",
        "li",
        "tr",
        "td",
        "th",
        "s",
        "strike",
        "summary",
        "details",
        "caption",
        "figure",
        "figcaption",
        "abbr",
        "bdo",
        "cite",
        "dfn",
        "mark",
        "small",
        "source",
        "span",
        "time",
        "wbr",
    ]
)
# What pages are made of, with the attributes that each may have.
PLAIN = [
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "li",
    "br",
    "strong",
    "code",
    "pre",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "details",
    "summary",
]
OURS = {name: frozenset[str]() for name in PLAIN} | {"a": frozenset({"href", "id"})}
ANCHOR = re.compile(r"[a-z0-9_-]+")
FENCE = re.compile(r"(?:language-[a-z0-9+#-]+)?")
# GitHub makes links and pictures of these in text, whatever was escaped before.
MENTION = re.compile(r"(?<![\w/`.@])@[A-Za-z0-9]")
NUMBER = re.compile(r"(?<![\w&])#\d")
EMOJI = re.compile(r":(?:100|1234|[+-]1|[a-z0-9_+-]*[a-z][a-z0-9_+-]*):")
NODE = r'\w+(?:\["(?:[\w .:,/()~-]|#\d+;)*"\])?'
CHART = re.compile(rf"flowchart LR(?:\n  {NODE}(?: -->(?:\|\w+\|)? {NODE})?)*\n?")
SECTIONS = frozenset({"mermaid", "math", "geojson", "topojson", "stl"})
HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u3164\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)


class Element(msgspec.Struct, frozen=True):
    """An element as it opens: its name and its attributes."""

    name: str
    attributes: tuple[tuple[str, str], ...]


class Reader(HTMLParser):
    """Gathers the elements of a page, its texts outside of code, its fences, and what is no element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.texts: list[str] = []
        self.fences: list[tuple[str, str]] = []
        self.others: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element opens."""
        self.elements.append(Element(tag, tuple((name, value or "") for name, value in attrs)))
        if tag != "br":
            self.open.append(tag)
        if tag == "code" and "pre" in self.open:
            self.fences.append((dict(attrs).get("class") or "", ""))

    def handle_endtag(self, tag: str) -> None:
        """An element ends, which has to be the one that opened last; `<br />` opened none."""
        if tag != "br" and (not self.open or self.open.pop() != tag):
            self.others.append(f"</{tag}> where another element is open")

    def handle_data(self, data: str) -> None:
        """Text, in code or not."""
        if "pre" in self.open and self.fences:
            self.fences[-1] = (self.fences[-1][0], self.fences[-1][1] + data)
        elif "code" not in self.open:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        """A comment."""
        self.others.append(f"<!--{data[:40]}-->")

    def handle_decl(self, decl: str) -> None:
        """A declaration."""
        self.others.append(f"<!{decl[:40]}>")

    def handle_pi(self, data: str) -> None:
        """An instruction."""
        self.others.append(f"<?{data[:40]}>")

    def unknown_decl(self, data: str) -> None:
        """Anything else that starts with `<!`."""
        self.others.append(f"<!{data[:40]}>")


def read_html(html: str) -> Reader:
    """The elements of what a renderer made."""
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader


def render_github(text: str) -> str:
    """A page as GitHub's own renderer makes HTML of it, before anything is sanitised."""
    return str(markdown_to_html_with_extensions(text, options=OPTIONS, extensions=EXTENSIONS))


def render_commonmark(text: str) -> str:
    """The same by another renderer, with tables."""
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text))


def find_active(text: str, targets: Set[str] | None = None, page: str = "") -> list[str]:
    """What a page has that none of ours makes; its links lead to `targets`, where these are given."""
    faults = []
    for render in (render_github, render_commonmark):
        reader = read_html(render(text))
        faults += [f"{render.__name__}: {fault}" for fault in judge(reader, targets, page)]
    return faults


def judge(reader: Reader, targets: Set[str] | None, page: str) -> Iterator[str]:
    """The faults of one rendering."""
    yield from reader.others
    for element in reader.elements:
        yield from judge_element(element, targets, page)
    for language, code in reader.fences:
        if not FENCE.fullmatch(language):
            yield f"a fence of {language!r}"
        if language.removeprefix("language-") in SECTIONS and not CHART.fullmatch(code):
            yield f"no diagram of ours: {code[:200]!r}"
    for text in reader.texts:
        for pattern in (MENTION, NUMBER, EMOJI, HIDDEN):
            if found := pattern.search(text):
                yield f"active text {found.group()!r} in {text[max(0, found.start() - 30) : found.end() + 30]!r}"


def judge_element(element: Element, targets: Set[str] | None, page: str) -> Iterator[str]:
    """The faults of one element."""
    allowed = OURS.get(element.name)
    if element.name not in SANITISED or allowed is None:
        yield f"an element <{element.name}> {element.attributes}"
        return
    for name, value in element.attributes:
        if element.name == "a" and name in allowed:
            is_fine = bool(ANCHOR.fullmatch(value)) if name == "id" else is_own_link(value, targets, page)
        else:
            is_fine = (element.name, name) in (("th", "align"), ("code", "class"))
        if not is_fine:
            yield f"an attribute {name}={value!r} of <{element.name}>"


def is_own_link(target: str, targets: Set[str] | None, page: str) -> bool:
    """Whether a link is relative, and leads to one of the targets where these are known."""
    if re.match(r"[a-zA-Z][\w+.-]*:|//|\\|/", target) or "?" in target:
        return False
    file = unquote(target.partition("#")[0], errors="surrogateescape")
    if not file or targets is None:
        return True
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), file)) in targets
