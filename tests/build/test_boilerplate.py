"""Lines that many pages share: measured by the build, told on quality.md, judged by the check."""

from pathlib import Path

import pytest

from tests.build.repository import Repository, name_tasks

COUNT = 110


def write_module(number: int) -> str:
    """A module with a name of its own, of the length of real ones."""
    steps = "".join(f"    item += {step}\n" for step in range(90))
    return f'"""Module {number}."""\n\n\ndef call_{number}(item):\n{steps}    return item + {number}\n'


@pytest.fixture
def built(tmp_path: Path) -> Repository:
    """A repository with enough sources to measure."""
    files = {f"pkg/part_{number}.py": write_module(number) for number in range(COUNT)}
    repository = Repository(tmp_path / "parts", {"README.md": "# Parts\n", **files})
    repository.write("repodocs.yaml", "boilerplate_percent: 90\n")
    first = repository.build()
    assert first.code == 0, first.err
    assert {"measure:docs", "measure:keywords"} <= first.ran
    return repository


def test_the_quality_page_tells_the_shared_lines(built: Repository) -> None:
    """The section's headings stand on every page."""
    quality = built.read("docs/code/quality.md")
    assert "| docs | 112 | " in quality
    assert '`## <a id="purpose"></a>File Purpose` 100 %' in quality


def test_an_edit_of_a_body_measures_and_goes_no_further(built: Repository) -> None:
    """The shares are whole numbers: one page hardly changes them, and a clean build has the same bytes."""
    built.replace("pkg/part_7.py", "item + 7", "item + 7 + 0")
    ran = built.build().ran
    assert ran <= name_tasks("pkg/part_7.py") | {"measure:docs", "measure:keywords", "check"}
    pages = built.pages()
    assert built.run("run", "-a").returncode == 0
    assert built.pages() == pages


def test_too_many_fail_the_check_and_are_named(built: Repository) -> None:
    """The limit is the configuration's; the fault tells which lines and what to do, until it is mended."""
    built.write("repodocs.yaml", "boilerplate_percent: 5\n")
    for _ in range(2):
        failed = built.build()
        assert failed.code == 1
        assert "of the lines of docs pages stand on more than 1 % of them, over 5 %" in failed.err
        assert "on 100 % of the pages: ## <a id=" in failed.err
    built.write("repodocs.yaml", "boilerplate_percent: 90\n")
    assert built.build().code == 0
    assert built.build().ran == frozenset()


def test_pages_of_tiny_sources_are_told_and_not_judged(tmp_path: Path) -> None:
    """They have little but their frame, whatever the templates are."""
    files = {f"part_{number}.py": f"x = {number}\n" for number in range(COUNT)}
    repository = Repository(tmp_path / "tiny", files)
    repository.write("repodocs.yaml", "boilerplate_percent: 5\n")
    assert repository.build().code == 0
    assert "## Boilerplate" in repository.read("docs/code/quality.md")


def test_facts_that_many_sources_share_are_told_and_not_judged(tmp_path: Path) -> None:
    """A site's pages all link to all: so do the pages about them, and no template can be shorter."""
    paths = [f"site/part_{number % 9}/page_{number}.html" for number in range(COUNT)]
    links = "\n".join(f'<p><a href="/{path}">{path}</a></p>' for path in paths)
    files = {path: f"<h1>{path}</h1>\n{links}\n" for path in paths}
    repository = Repository(tmp_path / "site", files)
    built = repository.build()
    assert built.code == 0, built.err
    (row,) = [
        row for row in repository.read("docs/code/quality.md").split("\n") if row.startswith("| docs |")
    ]
    shared, said = (int(cell.strip(" %")) for cell in row.split("|")[3:5])
    assert shared > 25 > said


def test_doit_judges_the_same(built: Repository) -> None:
    """Plain doit has nothing to do after a build, and fails for the same reason."""
    built.write("dodo.py", "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n")
    assert built.build().code == 0
    built.write("repodocs.yaml", "boilerplate_percent: 5\n")
    built.doit("-n", "0")
    failed = built.doit("check")
    assert failed.returncode == 1
    assert "of the lines of docs pages" in failed.stdout
