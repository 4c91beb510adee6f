"""Builds repositories of hostile files with `repodocs` itself, and compares what comes out."""

import sys
import tempfile
import time
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from repodocs.model.analysis import Analysis
from tests.build.repository import Repository
from tests.hostile.campaign import Lost, Sum, make_file
from tests.hostile.mutations import MUTATIONS, Hostile

FILES = 250
# One repository for so many files that are tried alone.
SHARE = 50_000
MOST_LOST = 60
# A busy machine builds them slowly.
BUILD_SECONDS = 3_600
CONFIGURATION = "limits: {parse_seconds: 5}\n"


def build_lost(lost: list[Lost], seed: int) -> Sum:
    """What the build makes of files that ended their process: an analysis that says so, and pages."""
    began = time.monotonic()
    some = lost[:MOST_LOST]
    files = {f"d{place}": make_file(one.kind, seed, one.number) for place, one in enumerate(some)}
    with tempfile.TemporaryDirectory() as folder:
        repository = lay_down(Path(folder) / "lost", files)
        found = Sum(files=len(some), faults=build_twice(repository))
        outcomes = [read_outcome(repository, f"{name}/{one.path}") for name, one in files.items()]
    found.faults += [
        f"{one.kind} {one.number}: no analysis" for one, out in zip(some, outcomes, strict=True) if not out
    ]
    found.slowest = time.monotonic() - began
    return found


def build_repositories(seed: int, files: int) -> Sum:
    """Repositories of files of all kinds, each built with two processes and with one: the same bytes."""
    found = Sum()
    for number in range(max(1, files // SHARE)):
        began = time.monotonic()
        kinds = sorted(MUTATIONS)
        made = {
            f"d{place}": make_file(kinds[place % len(kinds)], seed + 1, number * FILES + place)
            for place in range(FILES)
        }
        with tempfile.TemporaryDirectory() as folder:
            first = lay_down(Path(folder) / "a", made)
            second = lay_down(Path(folder) / "b" / "elsewhere", made)
            found.faults += build_twice(first) + build_twice(second, "-n", "1", PYTHONHASHSEED="7")
            if first.pages() != second.pages() or first.artifacts() != second.artifacts():
                found.faults.append(f"repository {number}: another tree with one process")
        found.files += 1
        found.slowest = max(found.slowest, time.monotonic() - began)
    return found


def lay_down(root: Path, files: dict[str, Hostile]) -> Repository:
    """A repository with the files, each in a folder of its own."""
    repository = Repository(root, {"repodocs.yaml": CONFIGURATION}, BUILD_SECONDS)
    for name, one in files.items():
        full = root / name / one.path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_bytes(one.content)
    repository.git("add", "-A")
    return repository


def build_twice(repository: Repository, *arguments: str, **environment: str) -> list[str]:
    """What is wrong with a build, and with one after it, which has nothing to do."""
    done = repository.run("run", *(arguments or ("-n", "2")), **environment)
    if done.returncode or "Traceback" in done.stdout + done.stderr:
        return [f"the build ended with {done.returncode}: {(done.stdout + done.stderr)[-600:]}"]
    again = repository.run("run", *arguments, **environment)
    is_done = again.returncode == 0 and ("nothing to do" in again.stdout or ", 0 tasks run," in again.stdout)
    return [] if is_done else [f"a second run did something: {again.stdout[-300:]}"]


def read_outcome(repository: Repository, path: str) -> str:
    """The outcome of a source's analysis; nothing where there is none."""
    try:
        content = (repository.root / ".repodocs" / "analysis" / f"{path}.json").read_bytes()
    except OSError:
        return ""
    return msgspec.json.decode(content, type=Analysis).outcome
