"""Random repositories with random histories, built three ways that must not differ in anything.

The fast path of `repodocs`, stock doit with its own loader and runner, and doit
with our loader. The short form is part of the suite; `benchmarks/equality.py`
runs as many histories as one likes.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.build.forks import Forks, Said
from tests.build.repository import FILES, Repository

SHORT = 2
DODO = "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n"
LOADER = "[GLOBAL]\nloader = repodocs\n[LOADER]\nrepodocs = repodocs.build.doit.loader:StageLoader\n"
# The first has no span in a trace; of the second, an edit judges only the changed pages.
UNTRACED = {"prune", "check"}

PATHS = [*sorted(FILES), "shapes/new.py", "shapes/deep/er/x.py", "native/new.h", "docs/guide.md"]
TEXTS = [
    '"""One."""\n\n\ndef one():\n    return 1\n',
    '"""One."""\n\n\ndef one():\n    return 2\n',
    '"""Two."""\nfrom shapes.area import square\n\n\ndef two():\n    return square(2)\n',
    '#include "area.h"\nint two() { return area(2); }\n',
    "# Title\n\nSee [area](shapes/area.py).\n",
    "",
]
PAGES = ["index.md", "shapes/area.py_docs.md", "shapes/area.py_kw.md", "native/sub.md", "book.md"]
TASKS = [
    "analyze:shapes/area.py",
    "docs:shapes/paint.py",
    "fold:shapes",
    "link",
    "index:.",
    "repository:book",
]
EDIT = st.one_of(
    st.tuples(st.just("write"), st.sampled_from(PATHS), st.sampled_from(TEXTS)),
    st.tuples(st.just("remove"), st.sampled_from(PATHS), st.just("")),
    st.tuples(st.just("tamper"), st.sampled_from(PAGES), st.sampled_from(TEXTS)),
    st.tuples(st.just("lose"), st.sampled_from(PAGES), st.just("")),
    st.tuples(st.just("configure"), st.just(""), st.sampled_from(["One", "Two"])),
    st.tuples(st.just("forget"), st.sampled_from(TASKS), st.just("")),
)
SELECTION = st.sampled_from(
    [
        (),
        (),
        ("docs:shapes/area.py",),
        ("docs/code/shapes/paint.py_docs.md",),
        ("docs:sh*",),
        ("*area*",),
        ("fold",),
        ("analyze:native/area.h", "keywords:README.md"),
    ]
)
STEP = st.tuples(st.lists(EDIT, min_size=1, max_size=3), SELECTION, st.sampled_from(TASKS))
HISTORY = st.tuples(st.sets(st.sampled_from(PATHS), min_size=3), st.lists(STEP, min_size=1, max_size=2))


class Way:
    """A repository that is built in one of the ways."""

    def __init__(self, forks: Forks, root: Path, program: str, loader: str = "") -> None:
        self.forks = forks
        self.program = program
        self.repository = Repository(root, {})
        self.repository.write(".git/info/exclude", "doit.cfg\n")
        self.repository.write("dodo.py", DODO)
        self.repository.write("doit.cfg", loader)
        self.trace = root.parent / f"{root.name}.trace"

    def say(self, *arguments: str) -> Said:
        """Any command."""
        return self.forks.run(self.program, self.repository.root, *arguments)

    def build(self, *selection: str) -> tuple[int, set[str]]:
        """The exit status and the names of the tasks that ran."""
        if self.program == "doit":
            said = self.say("run", "-r", "console", *selection)
            return said.code, {
                line[3:] for line in said.out.splitlines() if line.startswith(".  ")
            } - UNTRACED
        # A build that refuses its command line writes no trace, and that of the one before is not its own.
        self.trace.unlink(missing_ok=True)
        said = self.say("run", "-n", "0", "--trace", str(self.trace), *selection)
        events = json.loads(self.trace.read_text())["traceEvents"] if self.trace.exists() else []
        return said.code, {event["name"] for event in events} - UNTRACED

    def change(self, kind: str, path: str, text: str) -> None:
        """One step of a history."""
        page = f"docs/code/{path}"
        if kind == "write":
            self.repository.write(path, text)
        elif kind == "remove":
            (self.repository.root / path).unlink(missing_ok=True)
        elif kind == "lose":
            (self.repository.root / page).unlink(missing_ok=True)
        elif kind == "tamper" and (self.repository.root / page).exists():
            self.repository.write(page, text)
        elif kind == "configure":
            self.repository.write("repodocs.yaml", f"title: {text}\n")
        elif kind == "forget":
            self.say("forget", path)

    def inform(self, task: str) -> Said | int:
        """What is told of a task; of one that is not there stock doit says a traceback, and we a line."""
        said = self.say("info", task)
        return said.code if said.code == 3 else said

    def show(self, task: str) -> list[object]:
        """Everything that can be seen without a build."""
        return [
            self.say("list", "--all", "--status"),
            self.say("list", "--all", "docs"),
            self.inform(task),
            sorted(self.say("clean", "--dry-run").out.splitlines()),
            self.repository.pages(),
            self.repository.artifacts(),
        ]


@pytest.fixture
def forks() -> Iterator[Forks]:
    """What runs the commands."""
    forks = Forks()
    yield forks
    forks.end()


def test_three_ways_are_one(
    forks: Forks, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """What ran, what came out and what is said of it are the same after each step of a history."""
    count: int = request.config.getoption("--histories")

    @settings(
        max_examples=count,
        derandomize=count == SHORT,
        # A history takes seconds, so that to shrink one takes longer than to read it.
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(HISTORY)
    def live(history: tuple[set[str], list[tuple[list[tuple[str, str, str]], tuple[str, ...], str]]]) -> None:
        base = tmp_path_factory.mktemp("history")
        ways = [
            Way(forks, base / "fast/shapes", "repodocs"),
            Way(forks, base / "stock/shapes", "doit"),
            Way(forks, base / "chosen/shapes", "doit", LOADER),
        ]
        paths, steps = history
        for way in ways:
            for path in sorted(paths):
                way.repository.write(path, FILES.get(path, TEXTS[0]))
        require_equal(ways, [way.build() for way in ways], "in the first build")
        for edits, selection, task in steps:
            for way in ways:
                for edit in edits:
                    way.change(*edit)
            require_equal(
                ways, [way.say("list", "--all", "--status") for way in ways], f"after {edits}, before a build"
            )
            require_equal(
                ways, [way.build(*selection) for way in ways], f"in a build of {selection} after {edits}"
            )
            require_equal(ways, [way.show(task) for way in ways], f"after {edits} and a build of {selection}")
        require_equal(ways, [way.build() for way in ways], "in the last build")
        assert [way.build() for way in ways] == [(0, set())] * len(ways)

    live()


def require_equal(ways: list[Way], found: list[object], when: str) -> None:
    """All are what stock doit has."""
    for way, one in zip(ways, found, strict=True):
        name = way.repository.root.parent.name
        assert one == found[1], f"{name} differs from stock doit {when}: {name_difference(one, found[1])}"


def name_difference(one: object, other: object) -> str:
    """The first parts that differ."""
    if isinstance(one, list | tuple) and isinstance(other, list | tuple) and len(one) == len(other):
        return next(name_difference(a, b) for a, b in zip(one, other, strict=True) if a != b)
    if isinstance(one, dict) and isinstance(other, dict):
        return str({key for key in one.keys() | other.keys() if one.get(key) != other.get(key)})
    if isinstance(one, set) and isinstance(other, set):
        return f"{one - other} and not {other - one}"
    return f"{one} is not {other}"
