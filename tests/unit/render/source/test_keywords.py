"""The keyword page: every name with its entry and line, imports, words, the map of sections."""

from repodocs.model.analysis import Import
from repodocs.model.links import Edge, Importer, NameLink, SourceLinks
from repodocs.render.identifiers import split_identifier, weigh_words
from tests.unit.render.source.subject import (
    NAMES,
    PATH,
    list_anchors,
    list_sections,
    list_targets,
    make_analysis,
    make_options,
    make_symbol,
    write_docs,
    write_keywords,
)


def test_every_symbol_links_to_its_entry_and_line() -> None:
    """Also one of an overflow page."""
    symbols = (make_symbol("run", 3), make_symbol("walk", 5, part=1))
    targets = list_targets(write_keywords(make_analysis(symbols=symbols))[0].text)
    assert {"thing.py_docs.md#s-run", "thing.py_docs.2.md#s-walk"} <= set(targets)
    assert {"../../../pkg/thing.py#L3-L4", "../../../pkg/thing.py#L5-L6"} <= set(targets)


def test_an_alias_is_said_to_be_one() -> None:
    """What it is called here stands with what it is."""
    imports = (Import("a.b", 1, "from", ("c", "d"), ("c", "e")), Import("f", 2, "import", ("",), ("g",)))
    text = write_keywords(make_analysis(imports=imports))[0].text
    assert "`a.b` ([line 1](../../../pkg/thing.py#L1)): `c`, `d` as `e`" in text
    assert "`f` ([line 2](../../../pkg/thing.py#L2)): as `g`" in text


def test_a_name_that_is_passed_on_is_a_re_export() -> None:
    """Others take it from here, another source defines it."""
    edge = Edge(".deep", "from", "exact", ("pkg/deep.py",), (NameLink("Box", "pkg/deep.py", "s-box"),))
    links = SourceLinks(PATH, edges=(edge,), importers=(Importer("app/a.py", "exact", ("Box",)),))
    text = write_keywords(make_analysis(), links)[0].text
    assert "- **Re-exports (1)** [`Box`](deep.py_docs.md#s-box)\n" in text


def test_the_map_has_the_sections_of_the_docs_page() -> None:
    """Each of them, in its order, and no other; each link leads to its heading."""
    analysis = make_analysis(symbols=(make_symbol("run"),), imports=(Import("os", 1),))
    docs, text = write_docs(analysis)[0].text, write_keywords(analysis)[0].text
    mapped = [target for target in list_targets(text) if target.startswith("thing.py_docs.md#")]
    sections = [target.partition("#")[2] for target in mapped if "#s-" not in target]
    assert sections == [anchor for anchor in list_anchors(docs) if not anchor.startswith("s-")]
    assert len(sections) == len(list_sections(docs))


def test_many_names_go_by_letter_and_to_further_pages() -> None:
    """No list is longer than the alphabet, no page larger than its limit, no name lost."""
    symbols = tuple(make_symbol(f"{'abcdefghijkl'[n % 12]}{n}", n + 1) for n in range(600))
    pages = write_keywords(make_analysis(symbols=symbols), options=make_options(page_bytes=30_000))
    assert [page.path for page in pages[:2]] == [NAMES.keywords(PATH), NAMES.keywords(PATH, 1)]
    assert all(len(page.text.encode()) <= 30_000 for page in pages)
    entries = {target for page in pages for target in list_targets(page.text) if "#s-" in target}
    assert len(entries) == 600


def test_identifiers_are_taken_apart() -> None:
    """At underscores, at capitals, before the last capital of an acronym."""
    assert split_identifier("HTTPServer_readAll2Bytes") == ["http", "server", "read", "all", "bytes"]
    assert split_identifier("größe_wert") == ["größe", "wert"]


def test_words_of_definitions_weigh_more() -> None:
    """What a source defines says more of it than what it uses."""
    analysis = make_analysis(symbols=(make_symbol("read_block"), make_symbol("read_line")))
    assert weigh_words(analysis) == [("read", 6), ("block", 3), ("line", 3)]


def test_a_source_without_names_has_a_page_and_no_map() -> None:
    """The page exists, since others link to it; there is no keyword that a section could tell of."""
    (page,) = write_keywords(make_analysis(outcome="empty", size=0))
    assert list_sections(page.text) == ["File Information"]
