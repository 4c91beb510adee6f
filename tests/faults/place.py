"""A repository to which things happen, and what a clean build of the same sources gives."""

import hashlib
import json
import shutil
from pathlib import Path

import msgspec

from tests.build.forks import Forks, Request, Said
from tests.build.repository import Repository, read_tree

# What the state holds besides artifacts: the memory of one folder, which another one does not share.
MEMORY = ("state.sqlite", "snapshot", "snapshot.base", "settled", "lock", "store")
TOOLS = ("docs/code", ".repodocs", ".git")
NOTHING = "nothing to do"


class Tried(msgspec.Struct):
    """How often something was tried, what went wrong, and what was seen."""

    many: int = 0
    wrong: list[str] = []
    seen: dict[str, int] = {}

    def see(self, what: str, many: int = 1) -> None:
        """Counts what was seen."""
        self.seen[what] = self.seen.get(what, 0) + many

    def require(self, is_right: object, what: str) -> None:
        """Notes what is wrong."""
        if not is_right:
            self.wrong.append(what)


class Tree(msgspec.Struct, frozen=True):
    """Every page and every artifact by path, as bytes."""

    pages: dict[str, bytes]
    artifacts: dict[str, bytes]

    def compare(self, other: "Tree") -> str:
        """The paths that differ; nothing where all are the same."""
        ours, theirs = ({**one.pages, **one.artifacts} for one in (self, other))
        differing = sorted(path for path in ours.keys() | theirs.keys() if ours.get(path) != theirs.get(path))
        return ", ".join(describe_path(path, ours, theirs) for path in differing[:6])


def describe_path(path: str, ours: dict[str, bytes], theirs: dict[str, bytes]) -> str:
    """How a path differs from the clean build."""
    if path not in theirs:
        return f"{path} is left over"
    return f"{path} differs" if path in ours else f"{path} is missing"


class Place:
    """A repository and the commands that run in it; its name is that of the title of its pages.

    `always` is what Python runs before each of them.
    """

    def __init__(self, forks: Forks, base: Path, files: dict[str, str], always: str = "") -> None:
        self.forks = forks
        self.always = always
        self.base = base
        self.repository = Repository(base / "live/shapes", files)
        self.root = self.repository.root
        self.trace = base / "live/shapes.trace.json"
        self.clean: dict[str, Tree] = {}
        # What a source held before something happened to it.
        self.before = ""

    def say(self, *arguments: str, fault: str = "", kill_after: float = 0.0) -> Said:
        """A command."""
        first = f"{self.always}\n{fault}"
        return self.forks.ask(Request("repodocs", str(self.root), arguments, first, kill_after))

    def build(self, *arguments: str) -> tuple[Said, frozenset[str]]:
        """A build, and the names of the tasks that ran."""
        self.trace.unlink(missing_ok=True)
        said = self.say("run", "--trace", str(self.trace), *(arguments or ("-n", "0")))
        events = json.loads(self.trace.read_text())["traceEvents"] if self.trace.exists() else []
        return said, frozenset(event["name"] for event in events)

    def read(self) -> Tree:
        """Every page and artifact as it is now."""
        state = read_tree(self.root / ".repodocs") if (self.root / ".repodocs").is_dir() else {}
        artifacts = {path: content for path, content in state.items() if not path.startswith(MEMORY)}
        return Tree(self.repository.pages(), artifacts)

    def read_sources(self) -> dict[str, bytes]:
        """Every file that is not of the build."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            relative = path.relative_to(self.root).as_posix()
            if not relative.startswith(TOOLS) and (path.is_file() or path.is_symlink()):
                found[relative] = str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        return found

    def build_clean(self) -> Tree:
        """What a new build of the same sources gives elsewhere; made once for the same sources."""
        sources = self.read_sources()
        links = sorted(path for path in sources if (self.root / path).is_symlink())
        digest = hashlib.sha256(repr((sorted(sources.items()), links)).encode()).hexdigest()
        if digest not in self.clean:
            self.clean[digest] = self.build_elsewhere(sources)
        return self.clean[digest]

    def build_elsewhere(self, sources: dict[str, bytes]) -> Tree:
        """The same sources in another folder, built from nothing."""
        shutil.rmtree(self.base / "clean", ignore_errors=True)
        other = Place(self.forks, self.base / "clean", {})
        for path in sources:
            (other.root / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(self.root / path, other.root / path, follow_symlinks=False)
        other.repository.git("add", "-A")
        said, _ = other.build()
        assert said.code == 0, said.err
        return other.read()

    def expect_clean(self, tried: Tried, when: str, *, said: Said | None = None, runs: int = 1) -> None:
        """One more run ends as a clean build does, and of the `runs` after it one has nothing to do."""
        said = self.build()[0] if said is None else said
        tried.require(said.code == 0, f"{when}: exit status {said.code}: {said.err[-300:]}")
        expect_no_traceback(tried, said, when)
        clean = self.build_clean()
        for _ in range(runs):
            differing = self.read().compare(clean)
            tried.require(not differing, f"{when}: {differing}")
            after = self.say("run", "-n", "0").out
            if NOTHING in after or " 0 tasks run" in after:
                return
        tried.wrong.append(f"{when}: the run after it: {after[-300:]}")


def expect_no_traceback(tried: Tried, said: Said, when: str) -> None:
    """What a user sees is a sentence."""
    tried.require("Traceback" not in said.out + said.err, f"{when}: {said.err[-600:]}")
