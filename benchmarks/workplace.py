"""The copy of a repository that is measured, and what repodocs made of it."""

import sys
import time
from collections.abc import Iterator
from functools import cached_property
from itertools import count
from pathlib import Path

import msgspec
from measure import BenchmarkError, Run, require_success, sample_command, tell, time_command

from repodocs.build.workspace import Workspace, open_workspace
from repodocs.model.analysis import Analysis, Health, Problem
from repodocs.model.links import Links

# Without -P a repository that is repodocs itself would run its own code.
PYTHON = (sys.executable, "-P", "-m")
GIT = ("git", "-c", "safe.directory=*", "-c", "user.name=benchmark", "-c", "user.email=benchmark")


class Settings(msgspec.Struct, frozen=True):
    """How often to measure what takes little time and what takes long, and with how many processes."""

    runs: int = 5
    cold_runs: int = 3
    processes: int = 2
    commits: int = 20
    bodies: tuple[str, ...] = ()


class SourceFacts(msgspec.Struct, frozen=True):
    """The fields of an analysis that benchmarks ask of every source."""

    path: str
    language: str = ""
    outcome: str = ""
    size: int = 0
    health: Health = Health()
    problems: tuple[Problem, ...] = ()

    @property
    def is_parsed(self) -> bool:
        """Whether a grammar read it to the end."""
        return bool(self.language) and self.outcome in ("analyzed", "generated", "vendored")


class Workplace:
    """A folder with the copy in `root` and room beside it."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.folder = folder
        self.root = folder / "repository"
        self.settings = settings

    def repodocs(self, *arguments: str) -> Run:
        """Times one command of repodocs."""
        return time_command([*PYTHON, "repodocs", *arguments], self.root)

    def sample(self, *arguments: str) -> Run:
        """One command of repodocs with its memory."""
        return sample_command([*PYTHON, "repodocs", *arguments], self.root)

    def build(self) -> Run:
        """Times a build, which must end well: faults in the pages would leave no build to come back to."""
        return require_success(self.repodocs("run", "-n", str(self.settings.processes)), "repodocs run")

    def rest(self) -> float:
        """Seconds of a run that has nothing to do; raises BenchmarkError where it has."""
        run = require_success(self.repodocs(), "repodocs")
        if "nothing to do" not in run.text:
            raise BenchmarkError(f"a run after a build was not a no-op: {run.text.strip()[-200:]}")
        return run.seconds

    def wipe(self) -> None:
        """Takes the output and the state away, until all is measured.

        A file system may look at every file that was just removed for each that is new (ext4 for
        half a minute), which makes a cold build slower than its first run is for a user.
        """
        for folder in (self.output, self.state):
            if folder.exists():
                folder.rename(self.find_room("wiped"))

    def find_room(self, name: str) -> Path:
        """A name outside of the copy that nothing has yet."""
        return next(room for number in count() if not (room := self.folder / f"{name}{number}").exists())

    def git(self, *arguments: str) -> Run:
        """Runs git in the copy."""
        return require_success(time_command([*GIT, *arguments], self.root), f"git {arguments[0]}")

    def write(self, path: str, text: str) -> None:
        """Writes a source of the copy, with its newlines as they are."""
        (self.root / path).write_bytes(text.encode("utf-8", "surrogateescape"))

    def read(self, path: str) -> str:
        """The text of a source of the copy."""
        return (self.root / path).read_bytes().decode("utf-8", "surrogateescape")

    @cached_property
    def workspace(self) -> Workspace:
        """The copy as the build sees it; edits of sources that are there leave it true."""
        return open_workspace(self.root)

    @property
    def output(self) -> Path:
        """The folder of the pages."""
        return self.root / self.workspace.configuration.options.output

    @property
    def state(self) -> Path:
        """The folder of the artifacts."""
        return self.root / self.workspace.configuration.options.state

    def disk_name(self, path: str) -> str:
        """The name to open a source by."""
        return self.workspace.plan.sources[path].disk_name

    def facts(self) -> Iterator[SourceFacts]:
        """The facts of every source."""
        return read_facts(self.state)

    def parsed(self) -> list[SourceFacts]:
        """The facts of the sources that a grammar read to the end."""
        return [one for one in self.facts() if one.is_parsed]

    def links(self) -> Iterator[Links]:
        """The links of every folder."""
        return read_links(self.state)

    def analysis(self, path: str) -> Analysis:
        """The whole analysis of one source."""
        artifact = self.root / self.workspace.plan.artifacts.analysis(path)
        return msgspec.json.decode(artifact.read_bytes(), type=Analysis)


def copy_repository(repository: Path, place: Workplace) -> None:
    """Clones the committed state; the given repository is only read."""
    tell(f"copying {repository.name}")
    clone = [*GIT, "clone", "--quiet", "--shared", str(repository.resolve()), str(place.root)]
    require_success(time_command(clone, place.folder), "git clone")


def read_facts(state: Path) -> Iterator[SourceFacts]:
    """The facts of every source of a state folder, sorted by artifact."""
    for path in sorted((state / "analysis").rglob("*.json")):
        yield msgspec.json.decode(path.read_bytes(), type=SourceFacts)


def read_links(state: Path) -> Iterator[Links]:
    """The links of every folder of a state folder."""
    for path in sorted((state / "links").rglob("*.json")):
        yield msgspec.json.decode(path.read_bytes(), type=Links)


def measure_folder(folder: Path) -> tuple[int, int]:
    """How many files are below a folder, and their bytes."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return len(sizes), sum(sizes)


def write_bare(place: Workplace) -> float:
    """Seconds of one process that writes as many files of the same sizes and names as the build."""
    made = [path for top in (place.output, place.state) for path in top.rglob("*") if path.is_file()]
    rows = [(path.relative_to(place.root), path.stat().st_size) for path in made]
    target = place.find_room("written")
    began = time.perf_counter()
    for path, size in rows:
        write_zeros(target / path, size)
    return time.perf_counter() - began


def write_zeros(path: Path, size: int) -> None:
    """Writes a file, with its folders."""
    try:
        path.write_bytes(bytes(size))
    except FileNotFoundError:
        path.parent.mkdir(parents=True)
        path.write_bytes(bytes(size))
