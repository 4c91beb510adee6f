"""Files of a state that are cut or have a bit changed: the next builds give what a clean one gives."""

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.crash import make_fault
from tests.faults.place import Place, Tried, expect_no_traceback

EDITED = FILES | {"shapes/area.py": FILES["shapes/area.py"].replace("side * side", "side ** 2")}
# What is damaged: the state, what stands beside it, the store, and what tasks wrote.
LOG = "log of the state"
GROUPS = {
    "state": (".repodocs/state.sqlite",),
    LOG: (".repodocs/state.sqlite-*", ".repodocs/journal"),
    "snapshot": (".repodocs/snapshot*", ".repodocs/settled"),
    "store": (".repodocs/store/??/*",),
    "artifacts": (".repodocs/[a-r]*/**/*.json", ".repodocs/check.json"),
    "pages": ("docs/code/**/*.md",),
}


class Cut(msgspec.Struct, frozen=True):
    """A file that loses all after so many bytes."""

    path: Path
    size: int

    def do(self) -> None:
        """Does it."""
        self.path.write_bytes(self.path.read_bytes()[: self.size])


class Flip(msgspec.Struct, frozen=True):
    """A bit of a file that changes."""

    path: Path
    bit: int

    def do(self) -> None:
        """Does it."""
        content = bytearray(self.path.read_bytes())
        content[self.bit // 8] ^= 1 << self.bit % 8
        self.path.write_bytes(content)


def try_damage(forks: Forks, base: Path, most: int, seed: int) -> Tried:
    """So many cuts and changed bits, spread over all files of a state; half of the builds have an edit to do."""
    chance = random.Random(seed)  # noqa: S311  the same again for the same seed
    tried = Tried()
    place = Place(forks, base, FILES)
    make_original(place)
    for number, (group, harm) in enumerate(choose_harms(place, most, chance)):
        restore(place, base / name_original(group))
        harm.do()
        if number % 2:
            place.repository.write("shapes/area.py", EDITED["shapes/area.py"])
        tried.many += 1
        tried.see(f"{group} {'cut' if isinstance(harm, Cut) else 'bit'}")
        when = f"{group}: {harm}"
        if number % 5 == 0:
            expect_no_traceback(tried, place.say("list", "--all", "--status"), when + ", list")
            expect_no_traceback(tried, place.say("why", "shapes/area.py"), when + ", why")
        # An edit reads few rows of the state: damage to others, and to no other file, may be left to the next run.
        runs = 2 if group == "state" and isinstance(harm, Flip) else 1
        said = place.say("run", "-n", "0") if number % 3 else None
        place.expect_clean(tried, when, said=said, runs=runs)
        if len(tried.wrong) > 20:
            break
    return tried


def make_original(place: Place) -> None:
    """Builds twice, for a snapshot with changes; and once more to be killed, for a log."""
    place.build()
    place.repository.write("README.md", FILES["README.md"] + "More.\n")
    place.build()
    shutil.copytree(place.root, place.base / "whole", symlinks=True)
    log = place.base / "points"
    at = 0
    for _ in ("counted", "killed"):
        place.repository.write("shapes/paint.py", "more = 1\n")
        place.say("run", "-n", "0", fault=make_fault(at, log))
        points = log.read_text().split()
        # After its last commit, which is in the log alone until the state is closed.
        at = len(points) - points[::-1].index("committed")
        shutil.rmtree(place.base / "killed", ignore_errors=True)
        place.root.rename(place.base / "killed")
        shutil.copytree(place.base / "whole", place.root, symlinks=True)


def restore(place: Place, original: Path) -> None:
    """The whole place as it was, with the times of its files."""
    shutil.rmtree(place.root)
    shutil.copytree(original, place.root, symlinks=True)


def choose_harms(place: Place, most: int, chance: random.Random) -> Iterator[tuple[str, Cut | Flip]]:
    """Of each group as many, a cut and a bit in turn."""
    for group, patterns in GROUPS.items():
        original = place.base / name_original(group)
        files = [one for pattern in patterns for one in sorted(original.glob(pattern)) if one.is_file()]
        files = [one for one in files if one.stat().st_size]
        for number in range(most // len(GROUPS) if files else 0):
            found = chance.choice(files)
            path, size = place.root / found.relative_to(original), found.stat().st_size
            yield (
                group,
                Cut(path, chance.randrange(size)) if number % 2 else Flip(path, chance.randrange(8 * size)),
            )


def name_original(group: str) -> str:
    """Which of the two there is a log only after a kill."""
    return "killed" if group == LOG else "whole"
