"""Long lists go on over as many pages as their limit asks for, and nothing is lost."""

import re

import pytest

from repodocs.model.options import Limits
from tests.unit.render.folder.repository import (
    Repository,
    list_faults,
    make_export,
    make_member,
    make_repository,
    make_source,
    take,
)

LIMIT = 12_000
STEPS = re.compile(r"^Part (\d+) of (\d+): .*$", re.MULTILINE)


@pytest.fixture(scope="module")
def wide() -> Repository:
    """A folder of five hundred sources beside one of a hundred folders."""
    many = [make_source(f"wide/n{n:03}.py", make_export(f"name_{n:03}", doc="Does it.")) for n in range(500)]
    folders = [
        make_source(f"tree/d{n:03}/x.py", make_export("same"), make_export(f"f{n}")) for n in range(100)
    ]
    big = make_source(
        "wide/big.py", make_export("Big", "class"), *(make_member("Big", f"m{n}") for n in range(300))
    )
    return make_repository(*many, *folders, big, limits=Limits(page_bytes=LIMIT, fold_keywords=50))


def test_no_page_is_over_the_limit(wide: Repository) -> None:
    """The check's own faults: sizes, links, anchors, empty sections."""
    assert list_faults(wide, wide.render_all()) == []


def test_every_source_stands_once_in_the_index(wide: Repository) -> None:
    """The parts of an index hold all rows together, each part under the table's header."""
    parts = {name: text for name, text in wide.render("wide").items() if name.startswith("wide/index")}
    assert len(parts) > 1
    found = [
        name for text in parts.values() for name in re.findall(r"^\| \[`(\w+\.py)`\]", text, re.MULTILINE)
    ]
    assert sorted(found) == sorted(["big.py", *(f"n{n:03}.py" for n in range(500))])
    assert all("| Source | Language | Holds | Purpose |" in text for text in parts.values())


def test_parts_lead_to_each_other(wide: Repository) -> None:
    """The second part names its place and its neighbours."""
    pages = wide.render("wide")
    total = sum(name.startswith("wide/index") for name in pages)
    found = STEPS.search(pages["wide/index.2.md"])
    assert found is not None
    assert found.groups() == ("2", str(total))
    assert "[previous](index.md)" in found.group()
    assert "[next](index.3.md)" in found.group()


def test_every_keyword_of_a_folder_is_linked_once(wide: Repository) -> None:
    """The parts of sub.md hold all names of the folder's own sources."""
    text = "".join(text for name, text in wide.render("wide").items() if name.startswith("wide/sub"))
    anchors = re.findall(r"_docs\.md#(s-[\w-]+)", text)
    expected = {f"s-name_{n:03}" for n in range(500)} | {f"s-big-m{n}" for n in range(300)} | {"s-big"}
    # A class with more members than a row takes is named again on each of its rows.
    assert set(anchors) == expected
    assert sum(anchor.startswith(("s-name", "s-big-")) for anchor in anchors) == 800


def test_every_definition_is_linked_once_in_the_index_of_names(wide: Repository) -> None:
    """The pages of the letters hold all exported symbols of the repository."""
    pages = wide.render_keywords()
    targets = [target for text in pages.values() for target in re.findall(r"\]\((\S+_docs\.md#\S+)\)", text)]
    assert len(targets) == len(set(targets)) == wide.folds[""].totals.symbols
    assert "keywords.n.2.md" in pages


def test_names_on_a_page_of_a_letter_stand_in_groups(wide: Repository) -> None:
    """No list is longer than the limit of rows, unless its names cannot be told apart."""
    for name, text in wide.render_keywords().items():
        if name.startswith("keywords.n"):
            for section in text.split("\n## ")[1:]:
                assert section.count("\n- ") <= 25


def test_a_long_book_has_a_page_for_each_part() -> None:
    """The contents lead to the parts, and the parts hold every folder."""
    sources = [make_source(f"{top}/d{n:03}/x.py", make_export("x")) for top in "ab" for n in range(60)]
    repository = make_repository(*sources, limits=Limits(page_bytes=LIMIT))
    pages = repository.render_book()
    assert "[`a`](book.part-a.md): 60 folders, 60 sources" in pages["book.md"]
    assert sum(text.count("doc.md): 1 source") for text in pages.values()) == 120
    assert list_faults(repository, repository.render_all()) == []


def test_a_name_of_any_length_fits() -> None:
    """Headings and keys can be paragraphs; their labels are cut."""
    long = make_export("word " * 5_000, "key", anchor="s-long")
    source = make_source("a/x.yaml", *[long] * 60, imports=(take("m" * 50_000),))
    repository = make_repository(source, limits=Limits(page_bytes=LIMIT * 4))
    assert list_faults(repository, repository.render_all()) == []
