"""Build products: what their source maps say that they were made from."""

from repodocs.model.links import SourceLinks
from tests.unit.link.repository import link, need, source


def relations(links: SourceLinks) -> dict[str, str]:
    """The relation of each counterpart by path."""
    return {one.path: one.relation for one in links.counterparts}


def test_a_product_is_of_what_its_map_names() -> None:
    """Source, product and map are told of each other, and none of them uses another one."""
    links = link(
        source("src/a.ts", language="typescript"),
        source("dist/a.js", need("a.js.map", kind="source-map"), language="javascript"),
        source("dist/a.js.map", need("../src/a.ts", kind="made-from"), language="source-map"),
    )
    assert relations(links["src/a.ts"]) == {"dist/a.js": "product"}
    assert relations(links["dist/a.js"]) == {"src/a.ts": "original", "dist/a.js.map": "source-map"}
    assert relations(links["dist/a.js.map"]) == {"src/a.ts": "original", "dist/a.js": "mapped"}
    assert [one.importers for one in links.values()] == [(), (), ()]


def test_a_map_that_is_no_source_stays_told() -> None:
    """The product names it, and nothing is known of what it was made from."""
    links = link(source("dist/a.js", need("a.js.map", kind="source-map"), language="javascript"))
    assert [(one.module, one.tier) for one in links["dist/a.js"].edges] == [("a.js.map", "unresolved")]
    assert relations(links["dist/a.js"]) == {}


def test_what_a_whole_library_was_made_into() -> None:
    """The bundle leads to its map, which lists the sources."""
    paths = [f"src/{number}.ts" for number in range(30)]
    links = link(
        *(source(path, language="typescript") for path in paths),
        source("all.js", need("all.js.map", kind="source-map"), language="javascript"),
        source("all.js.map", *(need(path, kind="made-from") for path in paths), language="source-map"),
    )
    assert relations(links["all.js"]) == {"all.js.map": "source-map"}
    assert relations(links["src/0.ts"]) == {}
    assert len(links["all.js.map"].edges) == len(paths)


def test_a_minified_form_stands_beside_its_source() -> None:
    """Each is told what the other one is to it."""
    links = link(source("a.js", language="javascript"), source("a.min.js", language="javascript"))
    assert relations(links["a.js"]) == {"a.min.js": "minified-form"}
    assert relations(links["a.min.js"]) == {"a.js": "readable-form"}
