"""Draws a fixed sample of source pages, and prints which questions of a reader each page answers.

    python benchmarks/sample.py REPOSITORY [--count N]

REPOSITORY has been built. Half of the sample are the sources with the least
sha256 of their path; the other half takes the next such source of each language
in turn, the language with most sources first. A question applies by what kind of
source it is, not by what is known; whether an answer is good is for readers.
"""

import argparse
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
from measure import BenchmarkError, tell
from table import write_heading, write_line
from workplace import SourceFacts, read_facts, read_links

from repodocs.build.workspace import Workspace, open_workspace
from repodocs.model.analysis import Analysis
from repodocs.model.links import SourceLinks

COUNT = 50
HEADING = ("", "source", "language", "answered", "not answered")
SECTION = re.compile(r'^## <a id="([a-z-]+)"></a>', re.MULTILINE)
FAILING = re.compile(rb"\b(raise|throw|exit [1-9]|[A-Z_]*(CHECK|ASSERT|ENFORCE)[A-Z_]*\()")
CALLABLE = frozenset({"function", "method", "class", "struct", "macro"})


class Subject(msgspec.Struct, frozen=True):
    """A source with its facts, its page by sections, and the names beside it."""

    analysis: Analysis
    links: SourceLinks
    content: bytes
    sections: dict[str, str]
    siblings: frozenset[str]
    is_code: bool
    is_followed: bool

    @property
    def is_test(self) -> bool:
        """Whether nobody is expected to use it."""
        return "test" in self.analysis.traits

    def tells(self, section: str, pattern: str = "") -> bool:
        """Whether a section is there and says something."""
        return re.search(pattern, self.sections.get(section, "\0")) is not None and section in self.sections


class Question(msgspec.Struct, frozen=True):
    """A question of the reading test."""

    name: str
    applies: Callable[[Subject], bool]
    is_answered: Callable[[Subject], bool]


def has_exports(one: Subject) -> bool:
    """Whether others could use something of it."""
    return one.is_code and not one.is_test and any(symbol.exported for symbol in one.analysis.symbols)


def has_callable(one: Subject) -> bool:
    """Whether there is something to call: a symbol, or the script itself."""
    kinds = {symbol.kind for symbol in one.analysis.symbols if symbol.exported}
    return (has_exports(one) and bool(kinds & CALLABLE)) or one.content.startswith(b"#!")


def has_sibling(one: Subject) -> bool:
    """Whether a source of the same stem stands beside it."""
    name = one.analysis.path.rpartition("/")[2]
    stem = name.partition(".")[0]
    return any(other != name and other.partition(".")[0] == stem for other in one.siblings)


def is_unsure(one: Subject) -> bool:
    """Whether anything of it could not be read or resolved."""
    return bool(one.analysis.health.errors) or any(edge.tier == "unresolved" for edge in one.links.edges)


QUESTIONS = (
    Question("what for", lambda one: bool(one.analysis.path), lambda one: one.tells("purpose")),
    Question(
        "which symbols, where",
        lambda one: bool(one.analysis.symbols),
        lambda one: one.tells("details", r"\[(lines? )?\d+"),
    ),
    Question(
        "who uses it",
        lambda one: one.is_followed and not one.is_test,
        lambda one: one.tells("cross-references") or one.tells("testing", "tests? of"),
    ),
    Question(
        "what it needs",
        lambda one: bool(one.analysis.imports),
        lambda one: one.tells("dependencies"),
    ),
    Question(
        "which tests",
        has_exports,
        lambda one: (
            one.tells("testing", "tests? of")
            or one.tells("architecture", r"\btests?\b")
            or one.tells("cross-references", "No import|Declared in")
        ),
    ),
    Question(
        "which target or owner",
        lambda one: one.is_code,
        lambda one: one.tells("metadata", r"\*\*(Owners|Built by)\*\*"),
    ),
    Question(
        "what on error",
        lambda one: one.is_code and FAILING.search(one.content) is not None,
        lambda one: (
            one.tells("patterns", "Makes errors|Checks with|error ends|Raises|Throws|Fails")
            or one.tells("security", "assert")
        ),
    ),
    Question(
        "which counterpart",
        has_sibling,
        lambda one: one.tells("related") or one.tells("purpose", r"[Ii]ts \w+ (is|are)|[Bb]eside it|Tests"),
    ),
    Question(
        "what breaks first",
        lambda one: has_exports(one) and bool(one.links.importers),
        lambda one: one.tells("architecture", "change reaches") or one.tells("details", "[Uu]sed by"),
    ),
    Question("how to call it", has_callable, lambda one: one.tells("testing", "`")),
    Question("what is not known", is_unsure, lambda one: one.tells("metadata", r"\*\*Not known\*\*")),
)


def main() -> int:
    """3 when the repository is not built."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("repository", type=Path, help="a folder that repodocs has built")
    parser.add_argument("--count", type=int, default=COUNT, help="how many pages")
    arguments = parser.parse_args()
    try:
        print_sample(open_workspace(arguments.repository.resolve()), arguments.count)
    except BenchmarkError as error:
        tell(str(error))
        return 3
    return 0


def print_sample(workspace: Workspace, count: int) -> None:
    """A line for each page and one for all; raises BenchmarkError."""
    facts = list(read_facts(workspace.root / workspace.configuration.options.state))
    if not facts:
        raise BenchmarkError("no analysis is there; run repodocs first")
    links = {
        one.path: one
        for fold in read_links(workspace.root / workspace.configuration.options.state)
        for one in fold.sources
    }
    sums: Counter[str] = Counter()
    write_heading(HEADING)
    for number, path in enumerate(draw_paths(facts, count), 1):
        subject = read_subject(workspace, path, links.get(path, SourceLinks(path)))
        asked = [one for one in QUESTIONS if one.applies(subject)]
        missing = [one.name for one in asked if not one.is_answered(subject)]
        sums += Counter(asked=len(asked), missing=len(missing))
        cells = (f"{len(asked) - len(missing)} of {len(asked)}", ", ".join(missing))
        write_line((str(number), path, subject.analysis.language or subject.analysis.outcome, *cells))
    answered = sums["asked"] - sums["missing"]
    write_line(
        ("", "all", "", f"{answered} of {sums['asked']}", f"{100 * answered / sums['asked']:.0f} % answered")
    )


def draw_paths(facts: list[SourceFacts], count: int) -> list[str]:
    """The sample: half of it over all sources, half over the languages."""
    ordered = sorted((one for one in facts), key=lambda one: hash_path(one.path))
    drawn = dict.fromkeys(one.path for one in ordered[: count // 2])
    languages = Counter(one.language for one in ordered if one.is_parsed)
    queues = {
        name: iter([one.path for one in ordered if one.is_parsed and one.language == name])
        for name, _ in sorted(languages.items(), key=lambda pair: (-pair[1], pair[0]))
    }
    while queues and len(drawn) < min(count, len(ordered)):
        for name in list(queues):
            path = next((one for one in queues[name] if one not in drawn), None)
            if path is None:
                del queues[name]
            elif len(drawn) < count:
                drawn[path] = None
    return list(drawn)


def hash_path(path: str) -> str:
    """A number that has nothing to do with what a source holds."""
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()


def read_subject(workspace: Workspace, path: str, links: SourceLinks) -> Subject:
    """All that the questions ask of."""
    root, plan = workspace.root, workspace.plan
    analysis = msgspec.json.decode((root / plan.artifacts.analysis(path)).read_bytes(), type=Analysis)
    language = workspace.catalog.languages.get(analysis.language)
    source = plan.sources[path]
    page = (root / plan.names.docs(path)).read_text("utf-8", "replace")
    parts = SECTION.split(page)
    folder = path.rpartition("/")[0]
    names = (other.rpartition("/") for other in plan.sources)
    return Subject(
        analysis,
        links,
        (root / source.disk_name).read_bytes() if source.kind == "file" else b"",
        dict(zip(parts[1::2], parts[2::2], strict=True)),
        frozenset(name for above, _, name in names if above == folder),
        language is not None and not language.is_structure and analysis.outcome == "analyzed",
        language is not None and language.resolver != "none",
    )


if __name__ == "__main__":
    sys.exit(main())
