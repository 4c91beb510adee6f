"""The README says what the tree holds."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")


def test_it_has_the_two_commands() -> None:
    """One line sets up and documents, one runs the tests; CI takes them from here."""
    for word in ("first", "second"):
        block = re.search(rf"^```sh {word}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
        assert block is not None
        assert block.group(1).count("\n") == 1


def test_every_linked_file_exists() -> None:
    """No link of the README is dead."""
    prose = re.sub(r"^```.*?^```$", "", TEXT, flags=re.MULTILINE | re.DOTALL)
    targets = [one for one in re.findall(r"\]\(([^)\s]+)\)", prose) if "://" not in one]
    assert targets
    missing = [one for one in targets if not (ROOT / one.partition("#")[0]).exists()]
    assert missing == []


def test_every_stage_folder_is_on_the_map() -> None:
    """A new stage must be told."""
    folders = {path.parent.name for path in (ROOT / "repodocs").glob("*/__init__.py")}
    named = set(re.findall(r"\]\(repodocs/(\w+)\)", TEXT))
    assert folders - {"default_config"} == named


def test_every_language_is_told() -> None:
    """The list of languages is that of config/languages, by the first word of their titles."""
    listed = TEXT.lower()
    for path in sorted((ROOT / "config/languages").glob("*/language.yaml")):
        title = re.search(r"^title: [\"']?(.+?)[\"']?$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert title is not None
        assert title.group(1).lower().split(" (")[0] in listed, f"{title.group(1)} is not in the README"


def test_nobody_is_told_to_install_another_project() -> None:
    """`repodocs` on the package index is not ours."""
    for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        assert not re.search(
            r"pip install (?:-\S+ )*['\"]?repodocs(?!-build)\b", path.read_text(encoding="utf-8")
        )
