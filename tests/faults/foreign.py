"""Files, links and folders of somebody else among the pages: nothing that a build does removes them."""

import os
import random
from itertools import count
from pathlib import Path

from tests.build.forks import Forks
from tests.faults.histories import begin_history
from tests.faults.place import Place, Tried, expect_no_traceback

NAMES = (
    "notes.md",
    "shapes/mine.md",
    "shapes/deep/own.txt",
    "index.md.orig",
    ".hidden",
    "new/a b.md",
    "native/x_docs.md",
)
COMMANDS = (
    ("clean",),
    ("clean", "docs:shapes/area.py"),
    ("clean", "index"),
    ("forget", "docs:shapes/area.py"),
    ("run", "-n", "0", "prune"),
    ("run", "-n", "0", "-a"),
)


class Guests:
    """What somebody else put among the pages, and what each of them holds."""

    def __init__(self, place: Place, chance: random.Random) -> None:
        self.output = place.root / "docs/code"
        self.outside = place.base / "outside"
        self.chance = chance
        self.held: dict[Path, bytes | str | None] = {}
        self.numbers = count()
        self.outside.mkdir()

    def come(self) -> str:
        """One more, where nothing is in its way."""
        kind = self.chance.choice(("file", "link", "dead link", "folder", "moved folder"))
        full = self.output / self.chance.choice(NAMES)
        if kind == "moved folder":
            return kind if self.move() else ""
        if os.path.lexists(full) or any(part.is_symlink() or part.is_file() for part in full.parents):
            return ""
        full.parent.mkdir(parents=True, exist_ok=True)
        if kind == "file":
            full.write_text(f"mine {self.chance.random()}\n")
        elif kind == "folder":
            full.mkdir()
        else:
            target = self.outside / f"t{next(self.numbers)}"
            if kind == "link":
                target.write_text("outside\n")
                self.held[target] = target.read_bytes()
            full.symlink_to(target)
        self.held[full] = describe(full)
        return kind

    def move(self) -> bool:
        """A folder of pages goes outside, and a link takes its place."""
        folder = self.output / "native"
        if folder.is_symlink() or not folder.is_dir():
            return False
        target = self.outside / f"m{next(self.numbers)}"
        folder.rename(target)
        folder.symlink_to(target)
        moved = {full: target / full.relative_to(folder) for full in self.held if folder in full.parents}
        self.held = {moved.get(full, full): what for full, what in self.held.items()}
        self.held.update({path: describe(path) for path in [folder, *target.rglob("*")]})
        return True

    def leave(self) -> None:
        """Links in the place of folders go again, so that pages can be written."""
        folder = self.output / "native"
        if folder.is_symlink():
            folder.unlink()
            del self.held[folder]

    def find_harmed(self) -> list[str]:
        """Those that are gone or hold something else."""
        return sorted(str(full) for full, what in self.held.items() if describe(full) != what)


def describe(full: Path) -> bytes | str | None:
    """What stands at a path."""
    if full.is_symlink():
        return str(full.readlink())
    if full.is_dir():
        return "a folder"
    return full.read_bytes() if full.exists() else None


def try_guests(forks: Forks, base: Path, histories: int, seed: int) -> Tried:
    """Histories of edits, builds, cleanings and guests; after each step all guests are as they were."""
    history, tried = begin_history(forks, base, seed), Tried()
    place, chance = history.place, history.chance
    guests = Guests(place, chance)
    for number in range(histories):
        when = f"history {number} of seed {seed}"
        tried.many += 1
        if come := guests.come():
            tried.see(come)
        for _ in range(chance.randint(1, 4)):
            history.kinds[chance.choice(("add", "delete", "rename", "edit", "configure"))]()
        for command in (chance.choice(COMMANDS), ("run", "-n", "0")):
            said = place.say(*command)
            expect_no_traceback(tried, said, f"{when}, {command}")
            tried.require(not guests.find_harmed(), f"{when}, {command}: {guests.find_harmed()}")
        if chance.random() < 0.5:
            guests.leave()
            place.say("run", "-n", "0")
            tried.require(not guests.find_harmed(), f"{when}, without links: {guests.find_harmed()}")
        if len(tried.wrong) > 20:
            break
    return tried
