"""Every kind of file and name: each tracked file is accounted for, and nothing is followed, waited for or lost."""

import os
import socket
import stat
from pathlib import Path

import msgspec
import pytest

from repodocs.model.analysis import Analysis
from tests.build.repository import FILES, Repository, read_tree
from tests.faults.driven import expect_no_traceback, run_driven

NAMES = (
    b"n" * 251 + b".py",
    "ü".encode() * 126 + b".md",
    b"new\nline.py",
    b"\xff\xfe invalid.py",
    b"back`tick``s.py",
    b"pi|pe.py",
    b"Case.py",
    b"case.py",
    b"-rf.py",
    b"dot.",
    b" space ",
    b"con.py",
    b"%41.py",
    b"~tilde.py",
    b"index.md",
    b"a_docs.md",
    "\u202e.py".encode(),
)
DEPTH = 120
# What happens to a source when it is read: it is gone, or longer every time.
FAULT = """
import os
from repodocs.build.stages import perform
read = perform.read_file
def read_file(full):
    if full.endswith("vanishing.py"):
        os.unlink(full)
    if full.endswith("growing.py"):
        with open(full, "a") as stream:
            stream.write("# more\\n")
    return read(full)
perform.read_file = read_file
"""


def add_kinds(root: Path) -> dict[str, str]:
    """Links, pipes, sockets and devices; gives the outcome that each has to have."""
    folder = root / "kinds"
    folder.mkdir()
    (folder / "loop").symlink_to("loop")
    (folder / "up").symlink_to("..")
    (folder / "outside").symlink_to("/etc/passwd")
    (folder / "far").symlink_to("../../../../../../etc/hostname")
    (folder / "gone").symlink_to("nothing there")
    outcomes = dict.fromkeys(("loop", "up", "outside", "far", "gone"), "symlink")
    os.mkfifo(folder / "pipe.py")
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        os.chdir(folder)  # The path of a socket is short.
        one.bind("socket.py")
        os.chdir(here)
    outcomes |= {"pipe.py": "special", "socket.py": "special"}
    try:
        os.mknod(folder / "device.py", stat.S_IFCHR | 0o600, os.makedev(1, 5))
        outcomes["device.py"] = "special"
    except PermissionError:
        pass  # Only root may make one.
    (folder / "closed.py").write_text("a = 1\n", encoding="utf-8")
    (folder / "closed.py").chmod(0)
    outcomes["closed.py"] = "analyzed" if os.geteuid() == 0 else "unreadable"
    return {f"kinds/{name}": outcome for name, outcome in outcomes.items()}


def add_names(root: Path) -> None:
    """Files of names that are hard to write down."""
    for name in NAMES:
        (Path(os.fsencode(root).decode()) / os.fsdecode(name)).write_text(
            "def run(): pass\n", encoding="utf-8"
        )


def expect_settled(repository: Repository) -> None:
    """A second run finds nothing to do."""
    again = repository.run()
    assert again.returncode == 0, again.stderr
    assert "nothing to do" in again.stdout or ", 0 tasks run," in again.stdout, again.stdout


@pytest.mark.parametrize("is_tracked", [True, False])
def test_every_kind_and_name_is_accounted_for(tmp_path: Path, is_tracked: bool) -> None:
    """With git, which lists no pipes, and without, where all are seen; the outcomes add up."""
    repository = Repository(tmp_path / "shapes", FILES)
    outcomes = add_kinds(repository.root)
    add_names(repository.root)
    if is_tracked:
        repository.git("add", "-A")
        outcomes = {path: outcome for path, outcome in outcomes.items() if outcome != "special"}
    else:
        (repository.root / ".git").rename(tmp_path / "git")
    done = repository.run()
    assert done.returncode == 0, done.stdout + done.stderr
    expect_no_traceback(done)
    found = read_outcomes(repository)
    assert {path: found[path] for path in outcomes} == outcomes
    assert len(found) == len(FILES) + len(outcomes) + len(NAMES)
    assert f"{len(found)} tracked files" in repository.read("docs/code/quality.md")
    assert not any(b"root:" in content for content in repository.pages().values())
    expect_settled(repository)


def read_outcomes(repository: Repository) -> dict[str, str]:
    """The outcome of every source."""
    artifacts = read_tree(repository.root / ".repodocs/analysis")
    found = [msgspec.json.decode(content, type=Analysis) for content in artifacts.values()]
    return {one.path: one.outcome for one in found}


def test_sources_that_vanish_or_grow_while_they_are_read(tmp_path: Path) -> None:
    """The first build says so of them or has what it read; the next one is that of the sources as they are."""
    files = FILES | {"vanishing.py": "a = 1\n", "growing.py": "b = 1\n"}
    repository = Repository(tmp_path / "shapes", files)
    done = run_driven(repository.root, FAULT, "-n", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    expect_no_traceback(done)
    assert repository.build().code == 0
    expect_settled(repository)
    found = read_outcomes(repository)
    assert "vanishing.py" not in found
    clean = Repository(tmp_path / "clean" / "shapes", FILES | {"growing.py": repository.read("growing.py")})
    assert clean.build().code == 0
    assert repository.pages() == clean.pages()


def test_folders_of_any_depth(tmp_path: Path) -> None:
    """A long path of folders: no page over its limit, no dead link, no stack that ends."""
    repository = Repository(tmp_path / "deep", {"README.md": "# Deep\n"})
    folder = repository.root
    for _ in range(DEPTH):
        folder = folder / "d"
        folder.mkdir()
    (folder / "a.py").write_text("def run(): pass\n", encoding="utf-8")
    repository.git("add", "-A")
    done = repository.run()
    assert done.returncode == 0, (done.stdout + done.stderr)[-2_000:]
    expect_settled(repository)
