"""Builds that are killed: at each change of the disk, or at any time."""

import random
import signal
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.place import Place, Tried
from tests.faults.rows import JUDGES, read_outputs

AREA = FILES["shapes/area.py"]
# A build that was killed loses no more than the work of so long.
LOST_SECONDS = 1.0
# How long a build of some edits takes, of the time of one of everything.
EDIT_SHARE = 0.4
# What each round of kills builds: paths with their texts, None for a file that goes.
Edits = dict[str, str | None]
# Of so many points, those at which builds are killed.
Choose = Callable[[int], Iterable[int]]
ROUNDS: dict[str, tuple[Edits, Edits]] = {
    "a body": ({"shapes/area.py": AREA.replace("side * side", "side ** 2")}, {"shapes/area.py": AREA}),
    "files that come and go": (
        {"shapes/new/more.py": '"""More."""\n\nfrom shapes.area import square\n', "shapes/paint.py": None},
        {"shapes/new/more.py": None, "shapes/paint.py": FILES["shapes/paint.py"]},
    ),
    "the configuration": ({"repodocs.yaml": "title: One\n"}, {"repodocs.yaml": None}),
}


def edit(place: Place, edits: Edits) -> None:
    """Writes and removes files."""
    for path, text in edits.items():
        if text is None:
            (place.root / path).unlink(missing_ok=True)
        else:
            place.repository.write(path, text)


def make_fault(at: int, log: Path) -> str:
    """What ends a build at a point."""
    return f"from tests.faults.points import kill_at; kill_at({at}, {str(log)!r})"


def try_points(forks: Forks, base: Path, choose: Choose) -> Tried:
    """Kills each kind of build at those of its points that are chosen."""
    tried = Tried()
    place = Place(forks, base, FILES)
    try_round(place, "nothing was there", ({}, {}), choose, tried)
    for name, round_ in ROUNDS.items():
        try_round(place, name, round_, choose, tried)
    return tried


def try_round(place: Place, name: str, round_: tuple[Edits, Edits], choose: Choose, tried: Tried) -> None:
    """Kills one kind of build at its points; every other time the edit is undone before the next build."""
    log = place.base / "points"
    if not round_[0]:
        forget_all(place)
    edit(place, round_[0])
    place.say("run", "-n", "0", fault=make_fault(0, log))
    points = log.read_text().split()
    built = 0
    for turn, at in enumerate(choose(len(points)), start=1):
        if not round_[0]:
            forget_all(place)
        # Always another one than was built last: else there is nothing to do, and no point to be killed at.
        edit(place, round_[1 - built])
        said = place.say("run", "-n", "0", fault=make_fault(at, log))
        tried.many += 1
        if said.code == -signal.SIGKILL:
            tried.see(log.read_text().split()[-1])
        when = f"{name}, killed at {at} of {len(points)} ({log.read_text().split()[-1]})"
        if turn % 4 > 1:
            edit(place, round_[built])
            when += ", the edit undone"
        else:
            built = 1 - built
        place.expect_clean(tried, when)
        expect_nothing_left(place, tried, when)


def spread_points(many: int, most: int) -> list[int]:
    """So many of the points, spread evenly."""
    return sorted({1 + number * (many - 1) // (most - 1) for number in range(min(many, most))})


def forget_all(place: Place) -> None:
    """Removes all that was built."""
    remove_tree(place.root / ".repodocs")
    remove_tree(place.root / "docs")


def remove_tree(folder: Path) -> None:
    """Removes a folder with all in it."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    if folder.is_dir():
        folder.rmdir()


def expect_nothing_left(place: Place, tried: Tried, when: str) -> None:
    """No temporary file, no journal, no empty folder."""
    for folder in ("docs", ".repodocs"):
        for path in sorted((place.root / folder).rglob("*")):
            is_left = (
                path.suffix == ".tmp" or path.name == "journal" or (path.is_dir() and not any(path.iterdir()))
            )
            tried.require(not is_left, f"{when}: {path.relative_to(place.root)} is left")


def try_times(place: Place, kills: int, seed: int, longest: float) -> Tried:
    """Kills builds with two processes at random times."""
    chance = random.Random(seed)  # noqa: S311  the same times again for the same seed
    tried = Tried()
    names = sorted(path for path in place.read_sources() if path.endswith(".py"))
    for number in range(kills):
        is_whole = number % 3 == 0
        if is_whole:
            forget_all(place)
        for path in chance.sample(names, min(len(names), 12)):
            place.repository.write(path, place.repository.read(path) + f"\nEDIT_{number} = {number}\n")
        began = time.time()
        latest = longest if is_whole else longest * EDIT_SHARE
        said = place.say("run", "-n", "2", kill_after=chance.uniform(0.02, latest))
        ended = find_ended(place, began, said.killed)
        tried.many += 1
        when = f"kill {number} of seed {seed}"
        said_then, ran = place.build("-n", "2")
        place.expect_clean(tried, when, said=said_then)
        expect_nothing_left(place, tried, when)
        if said.code == -signal.SIGKILL:
            tried.see("in the middle of a build")
            count_repeated(place, tried, ended, ran, when)
    return tried


def find_ended(place: Place, began: float, killed: float) -> frozenset[str]:
    """The files that a build wrote which was killed, and that were there for a second."""
    found = set()
    for folder in ("docs", ".repodocs"):
        for path in (place.root / folder).rglob("*"):
            if path.is_file() and began < path.stat().st_mtime < killed - LOST_SECONDS:
                found.add(path.relative_to(place.root).as_posix())
    return frozenset(found)


def count_repeated(place: Place, tried: Tried, ended: frozenset[str], ran: frozenset[str], when: str) -> None:
    """Counts the tasks that had ended a second before a kill, and those of them that ran again."""
    owned = read_outputs(place.root)
    done = {name for name, paths in owned.items() if name not in JUDGES and ended.issuperset(paths)}
    again = done & ran
    tried.see("tasks that had ended a second before", len(done))
    tried.see("of these done again", len(again))
    tried.require(not again, f"{when}: {len(again)} of {len(done)} done again: {sorted(again)[:4]}")
