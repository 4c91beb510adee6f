"""The same facts from whichever provider a grammar comes."""

import sys
from pathlib import Path

import pytest

from repodocs.analyze.source import analyze_source
from repodocs.config.load import load_configuration
from repodocs.languages.catalog import Catalog
from repodocs.languages.grammar import load_grammar
from repodocs.languages.query import Asked, CompiledLanguage
from repodocs.model.analysis import Analysis
from repodocs.model.errors import ConfigError
from repodocs.model.language import Rule
from repodocs.model.source import Source
from tests.case import CASES, find_input

# tree-sitter-languages has no wheel for a later Python.
HAS_OLD_WHEEL = sys.version_info < (3, 13)
PROVIDERS = ["pack", "wheel", *(["tree-sitter-languages"] if HAS_OLD_WHEEL else [])]

PYTHON = b'''\
"""Stores rows."""
import os.path as p
from .base import Store

LIMIT = 3


class Disk(Store, name="disk"):
    """Keeps rows on disk."""

    size: int = 0

    def __init__(self, path: str) -> None:
        """Opens the file."""
        self.path = path

    @property
    def is_open(self) -> bool:
        return p.exists(self.path)

    async def read(self, *keys: str) -> list[str]:
        def inner():
            return 1
        return [inner() for _ in keys]


def make(path):
    # class NotOne: is only a comment
    return Disk(path)
'''

CPP = b"""\
// Stores rows.
#include <vector>
#include "base.h"

namespace store {

enum class Mode { Read, Write };

template <typename T>
class Disk : public Base<T> {
 public:
  explicit Disk(int size);
  ~Disk() override;
  int size() const { return size_; }
  T& operator[](int i);

 private:
  int size_;
};

struct Row {
  int key;
  const char* text;
};

template <typename T>
Disk<T>::~Disk() {}

static int count(const std::vector<Row>& rows) {
  return rows.size();
}

int Row_compare(Row a, Row b) { return a.key - b.key; }

}  // namespace store
"""

SOURCES = {"python": ("disk.py", PYTHON), "cpp": ("disk.cpp", CPP)}
# Cases of what stands in statements, which other grammars show.
STATEMENTS = (
    "chained",
    "class-members",
    "listed-exports-win",
    "members-under-any-statement",
    "names-bound-by-the-module",
)


def analyze_with(provider: str, language: str, root: Path, content: bytes = b"") -> Analysis:
    """The analysis of a source, else of the language's own, in a repository with this provider."""
    (root / "repodocs.yaml").write_text(f"languages: {{{language}: {{provider: {provider}}}}}\n")
    configuration = load_configuration(root)
    path, own = SOURCES[language]
    content = content or own
    source = Source(path, path, languages=(language,))
    catalog = Catalog(configuration.languages, configuration.rules)
    return analyze_source(content, source, catalog, configuration.options)


def list_definitions(analysis: Analysis) -> list[tuple[str, str, int, int]]:
    """Name, kind and lines of every symbol."""
    return [(one.qualified, one.kind, one.line, one.end_line) for one in analysis.symbols]


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("language", SOURCES)
def test_provider_gives_the_same_facts(tmp_path: Path, language: str, provider: str) -> None:
    """Symbols with their lines, docs and bases, imports, summary; and nothing unread."""
    expected = analyze_with("pack", language, tmp_path)
    found = analyze_with(provider, language, tmp_path)
    assert found.symbols == expected.symbols
    assert found.imports == expected.imports
    assert found.summary == expected.summary
    assert (found.outcome, found.health.errors) == ("analyzed", 0)


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("case", STATEMENTS)
def test_statements_give_the_same_symbols(tmp_path: Path, case: str, provider: str) -> None:
    """Whether the grammar shows a statement around what it holds or not."""
    content = find_input(CASES / "python" / case).read_bytes()
    expected = analyze_with("pack", "python", tmp_path, content)
    assert analyze_with(provider, "python", tmp_path, content).symbols == expected.symbols


@pytest.mark.parametrize("provider", PROVIDERS)
def test_python_definitions(tmp_path: Path, provider: str) -> None:
    """Classes and functions with the lines that an editor shows."""
    found = list_definitions(analyze_with(provider, "python", tmp_path))
    assert [one for one in found if one[1] in ("class", "constructor", "property", "method", "function")] == [
        ("Disk", "class", 8, 24),
        ("Disk.__init__", "constructor", 13, 15),
        ("Disk.is_open", "property", 18, 19),
        ("Disk.read", "method", 21, 24),
        ("Disk.read.inner", "function", 22, 23),
        ("make", "function", 27, 29),
    ]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_cpp_definitions(tmp_path: Path, provider: str) -> None:
    """Classes and functions with the lines that an editor shows."""
    found = list_definitions(analyze_with(provider, "cpp", tmp_path))
    expected = {
        ("store::Mode", "enum", 7, 7),
        ("store::Disk", "class", 10, 19),
        ("store::Disk::size", "method", 14, 14),
        ("store::Row", "struct", 21, 24),
        ("store::count", "function", 29, 31),
        ("store::Row_compare", "function", 33, 33),
    }
    assert expected <= set(found)


def test_uninstalled_provider_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra for the old collection, the package for a wheel."""
    monkeypatch.setitem(sys.modules, "tree_sitter_languages", None)
    with pytest.raises(ConfigError) as old:
        load_grammar("tree-sitter-languages", "python")
    assert "install repodocs-build[tree-sitter-languages]" in str(old.value)
    with pytest.raises(ConfigError) as wheel:
        load_grammar("wheel", "no-such-thing")
    assert "install tree-sitter-no-such-thing, or choose another 'provider'" in str(wheel.value)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_grammar_without_that_name_is_told(provider: str) -> None:
    """Names differ from provider to provider."""
    name = "python/nothing" if provider == "wheel" else "no_such_thing"
    with pytest.raises(ConfigError, match="none of that name that can be used"):
        load_grammar(provider, name)


def test_unknown_provider_lists_the_known_ones() -> None:
    """All three."""
    with pytest.raises(ConfigError, match="there are: pack, tree-sitter-languages, wheel"):
        load_grammar("packs", "python")


def test_pattern_that_fits_no_grammar_is_a_mistake_for_its_own_provider(tmp_path: Path) -> None:
    """What another provider lacks is left out; what the language's own provider lacks is a slip."""
    (tmp_path / "lang/toy").mkdir(parents=True)
    (tmp_path / "lang/toy/language.yaml").write_text("name: toy\ntitle: Toy\ngrammar: python\n")
    (tmp_path / "lang/toy/s.scm").write_text(
        "(class_definition name: (_) @name) @symbol.class\n(clas_definition) @comment\n"
    )
    (tmp_path / "repodocs.yaml").write_text("language_folders: [lang]\n")
    with pytest.raises(ConfigError) as raised:
        compile_toy(tmp_path)
    assert raised.value.mistakes == (
        "lang/toy/s.scm:2:2: Invalid node type: clas_definition; did you mean 'class_definition'?",
    )
    (tmp_path / "repodocs.yaml").write_text("language_folders: [lang]\nlanguages: {toy: {provider: wheel}}\n")
    asked = compile_toy(tmp_path).asked
    assert isinstance(asked, Asked)
    assert asked.query.pattern_count == 3


def compile_toy(root: Path) -> CompiledLanguage:
    """The language of the repository's own."""
    configuration = load_configuration(root)
    return Catalog(configuration.languages, ()).compile("toy")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "(call functoin: (_)) @finding",
            "line 1, column 7 of its query: Invalid field name: functoin; did you mean 'function'?",
        ),
        (
            "(call)\n  @finding (",
            "line 1, column 1 of its query: Unexpected EOF; close its brackets and quotes",
        ),
        (
            '((identifier) @finding\n  (#not-any-of? @finding "a" "b"))',
            "line 2, column 3 of its query: `#not-any-of?` of several values refuses none; "
            "write `#not-match?` with all of them in one expression",
        ),
    ],
)
def test_broken_query_of_a_rule_names_the_rule(tmp_path: Path, query: str, expected: str) -> None:
    """With the place in the query, and what the grammar has instead."""
    rule = Rule("toy-rule", "pattern", ("python",), query, "A call.")
    languages = load_configuration(tmp_path).languages
    with pytest.raises(ConfigError) as raised:
        Catalog(languages, (rule,)).compile("python")
    assert raised.value.mistakes == (f"rule toy-rule: {expected}",)
