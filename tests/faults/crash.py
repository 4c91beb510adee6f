"""Builds that are killed: at each change of the disk, or at any time."""

import random
from collections import Counter
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.place import Place, Tried

AREA = FILES["shapes/area.py"]
# What each round of kills builds: paths with their texts, None for a file that goes.
Edits = dict[str, str | None]
ROUNDS: dict[str, tuple[Edits, Edits]] = {
    "a body": ({"shapes/area.py": AREA.replace("side * side", "side ** 2")}, {"shapes/area.py": AREA}),
    "files that come and go": (
        {"shapes/new/more.py": '"""More."""\n\nfrom shapes.area import square\n', "shapes/paint.py": None},
        {"shapes/new/more.py": None, "shapes/paint.py": FILES["shapes/paint.py"]},
    ),
    "the configuration": ({"repodocs.yaml": "title: One\n"}, {"repodocs.yaml": None}),
}


class Kills:
    """What came of kills, and how many of each kind there were."""

    def __init__(self) -> None:
        self.tried = Tried()
        self.kinds: Counter[str] = Counter()


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


def try_points(forks: Forks, base: Path, most: int) -> Tried:
    """Kills builds at their points: at every one, or at so many spread over each kind of build."""
    kills = Kills()
    place = Place(forks, base, FILES)
    try_round(place, "nothing was there", ({}, {}), most // 2, kills)
    for name, round_ in ROUNDS.items():
        try_round(place, name, round_, most // (2 * len(ROUNDS)), kills)
    kills.tried.seen = ", ".join(f"{count} {kind}" for kind, count in kills.kinds.most_common() if count)
    return kills.tried


def try_round(place: Place, name: str, round_: tuple[Edits, Edits], most: int, kills: Kills) -> None:
    """Kills one kind of build at its points; every other time the edit is undone before the next build."""
    log, tried = place.base / "points", kills.tried
    if not round_[0]:
        forget_all(place)
    edit(place, round_[0])
    place.say("run", "-n", "0", fault=make_fault(0, log))
    points = log.read_text().split()
    for turn, at in enumerate(choose_points(len(points), most), start=1):
        if not round_[0]:
            forget_all(place)
        edit(place, round_[turn % 2])
        said = place.say("run", "-n", "0", fault=make_fault(at, log))
        tried.many += 1
        kills.kinds[log.read_text().split()[-1]] += said.code == -9
        when = f"{name}, killed at {at} of {len(points)} ({log.read_text().split()[-1]})"
        if turn % 4 > 1:
            edit(place, round_[1 - turn % 2])
            when += ", the edit undone"
        place.expect_clean(tried, when)
        expect_nothing_left(place, tried, when)


def choose_points(many: int, most: int) -> list[int]:
    """Every point, or so many, spread evenly."""
    if most <= 0 or many <= most:
        return list(range(1, many + 1))
    return sorted({1 + number * (many - 1) // (most - 1) for number in range(most)}) if most > 1 else [many // 2]


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
            is_left = path.suffix == ".tmp" or path.name == "journal" or (path.is_dir() and not any(path.iterdir()))
            tried.require(not is_left, f"{when}: {path.relative_to(place.root)} is left")


def try_times(place: Place, kills: int, seed: int, longest: float) -> Tried:
    """Kills builds with two processes at random times."""
    chance = random.Random(seed)  # noqa: S311  the same times again for the same seed
    tried, killed = Tried(), 0
    names = sorted(path for path in place.read_sources() if path.endswith(".py"))
    for number in range(kills):
        if number % 3 == 0:
            forget_all(place)
        for path in chance.sample(names, min(len(names), 12)):
            place.repository.write(path, place.repository.read(path) + f"\nEDIT_{number} = {number}\n")
        said = place.say("run", "-n", "2", kill_after=chance.uniform(0.02, longest))
        killed += said.code == -9
        tried.many += 1
        when = f"kill {number} of seed {seed}"
        place.expect_clean(tried, when, said=place.build("-n", "2")[0])
        expect_nothing_left(place, tried, when)
    tried.seen = f"{killed} of them in the middle of a build"
    return tried
