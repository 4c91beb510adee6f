"""Build products beside the sources that they were made from."""

from pathlib import Path

from tests.build.repository import Repository

FILES = {
    "src/box.ts": "/** Draws a box. */\nexport function box(): void {}\n",
    "dist/box.js": "export function box() {}\n//# sourceMappingURL=box.js.map\n",
    "dist/box.js.map": '{"version": 3, "file": "box.js", "sources": ["../src/box.ts"], "names": [], "mappings": ""}\n',
}


def test_a_product_that_names_only_its_map_has_no_empty_section(tmp_path: Path) -> None:
    """The check finds no fault; the page leads to the source, and no dependency is told."""
    repository = Repository(tmp_path / "shapes", FILES)
    built = repository.build()
    assert built.code == 0, built
    page = repository.read("docs/code/dist/box.js_docs.md")
    assert "[`src/box.ts`](../src/box.ts_docs.md)" in page
    assert "Dependencies" not in page
