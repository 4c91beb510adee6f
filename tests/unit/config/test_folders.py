"""Configured folders: where pages and state may go, and what is read."""

from pathlib import Path

import pytest

from tests.unit.config.repository import find_mistakes, load_options


@pytest.mark.parametrize(
    ("folder", "wrong"),
    [
        ("''", "'' is the repository's root itself; name a folder in it, such as docs/code"),
        (".", "'.' is the repository's root itself; name a folder in it, such as docs/code"),
        ("./", "'./' is the repository's root itself; name a folder in it, such as docs/code"),
        ("/", "'/' is not relative; write it from the repository's root, such as docs/code"),
        ("/srv/docs", "'/srv/docs' is not relative; write it from the repository's root, such as docs/code"),
        ("C:/docs", "'C:/docs' is not relative; write it from the repository's root, such as docs/code"),
        ("~/docs", "'~/docs' is not relative; write it from the repository's root, such as docs/code"),
        ("..", "'..' leaves its place; write it from the repository's root, without '..'"),
        ("docs/../..", "'docs/../..' leaves its place; write it from the repository's root, without '..'"),
        ("docs/../x", "'docs/../x' leaves its place; write it from the repository's root, without '..'"),
        ("docs\\code", "'docs\\\\code' has a backslash; separate folders with /"),
        (".git/docs", "'.git/docs' is git's own folder; choose another one"),
        ('"a\\nb"', "'a\\nb' has a control character; write a plain name"),
    ],
)
@pytest.mark.parametrize("key", ["output", "state"])
def test_folder_to_write_lies_in_the_root(tmp_path: Path, key: str, folder: str, wrong: str) -> None:
    """Nothing can be written outside the repository, over all of it, or into git's folder."""
    assert find_mistakes(tmp_path, f"{key}: {folder}\n") == [
        f"repodocs.yaml:1:{len(key) + 3}: {key}: {wrong}"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "output: docs\nstate: docs\n",
            "repodocs.yaml:2:8: state: 'docs' is the same folder as output (docs); choose folders apart",
        ),
        (
            "output: docs\nstate: ./Docs/\n",
            "repodocs.yaml:2:8: state: 'Docs' is the same folder as output (docs); choose folders apart",
        ),
        (
            "output: .repodocs/pages\n",
            "repodocs.yaml:1:9: output: '.repodocs/pages' lies in state (.repodocs); choose folders apart",
        ),
        (
            "state: docs/code/state\n",
            "repodocs.yaml:1:8: state: 'docs/code/state' lies in output (docs/code); choose folders apart",
        ),
    ],
)
def test_output_and_state_lie_apart(tmp_path: Path, text: str, expected: str) -> None:
    """Neither may hold the other, on a disk that knows no case either."""
    assert find_mistakes(tmp_path, text) == [expected]


def test_names_that_only_start_alike_are_apart(tmp_path: Path) -> None:
    """docs-state is no folder of docs."""
    options = load_options(tmp_path, "output: docs\nstate: docs-state\n")
    assert (options.output, options.state) == ("docs", "docs-state")


def test_folder_is_written_in_any_form(tmp_path: Path) -> None:
    """A final slash, a leading ./ and doubled slashes say nothing."""
    (tmp_path / "src/python").mkdir(parents=True)
    options = load_options(tmp_path, "output: ./docs//api/\nsource_roots: [./src/python/]\n")
    assert (options.output, options.source_roots) == ("docs/api", ("src/python",))


@pytest.mark.parametrize("key", ["output", "state"])
def test_link_out_of_the_root_is_refused(tmp_path: Path, key: str) -> None:
    """A folder that is a link to elsewhere would be written there."""
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "way").symlink_to(outside)
    assert find_mistakes(root, f"{key}: way/out\n") == [
        f"repodocs.yaml:1:{len(key) + 3}: {key}: 'way/out' leads out of the repository; "
        "choose a folder that is no link out of it"
    ]


@pytest.mark.parametrize(
    ("text", "place", "key"),
    [
        ("templates: gone\n", "1:12", "templates"),
        ("source_roots: [gone]\n", "1:16", "source_roots"),
        ("language_folders: [gone]\n", "1:20", "language_folders"),
        ("rules: {folders: [gone]}\n", "1:19", "rules.folders"),
    ],
)
def test_folder_to_read_is_there(tmp_path: Path, text: str, place: str, key: str) -> None:
    """A folder with a slip in its name would otherwise do nothing, silently."""
    assert find_mistakes(tmp_path, text) == [
        f"repodocs.yaml:{place}: {key}: there is no folder 'gone'; make it, or mend the name"
    ]


def test_folder_to_read_is_none_to_write(tmp_path: Path) -> None:
    """Pruning the output must not meet the repository's own templates."""
    (tmp_path / "docs/code/templates").mkdir(parents=True)
    assert find_mistakes(tmp_path, "templates: docs/code/templates\n") == [
        "repodocs.yaml:1:12: templates: 'docs/code/templates' lies in output (docs/code), "
        "which repodocs writes; move it out"
    ]
