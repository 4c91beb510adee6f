"""Sources that another one edits while a build runs: one more run gives what a clean build gives."""

import random
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.crash import forget_all
from tests.faults.place import Place, Tried, expect_no_traceback
from tests.faults.points import change

EDITED = ("shapes/area.py", "shapes/paint.py", "shapes/__init__.py", "native/area.h", "README.md")
# A build that takes a file's time for its own after so short a time: else it reads all that a test has written.
SURE_SOON = "from repodocs.store import files\nfiles.RACY_NS = 20_000_000\n"
# They have the size of what was there, and some of its names.
SWAPPED = (("side", "edge"), ("Areas", "Zones"), ("area", "zone"), ("Paints", "Colors"), ("Shapes", "Images"))


def try_races(forks: Forks, base: Path, many: int, seed: int) -> Tried:
    """Edits at random points of builds: of the same size and time, of another one, and removals; half are undone."""
    chance = random.Random(seed)  # noqa: S311  the same again for the same seed
    tried = Tried()
    place = Place(forks, base, FILES, SURE_SOON)
    log = base / "points"
    place.say("run", "-n", "0", fault=make_fault(0, log, "", None))
    for number in range(many):
        last = len(log.read_text().split())
        path = chance.choice(EDITED)
        begin(place, path, chance)
        text = make_text(place.repository.read(path), chance)
        arguments = chance.choice((("run", "-n", "0"), ("run",)))
        said = place.say(*arguments, fault=make_fault(chance.randint(1, last + 20), log, path, text))
        is_undone = chance.random() < 0.5
        kind = "removed" if text is None else "same size" if len(text) == len(place.before) else "edited"
        if is_undone:
            change(str(place.root / path), place.before)
        tried.many += 1
        tried.see(kind + (" and undone" if is_undone else ""))
        when = f"edit {number} of seed {seed}: {path} {kind}, undone: {is_undone}"
        expect_no_traceback(tried, said, when)
        place.expect_clean(tried, when, said=place.say("run") if chance.random() < 0.5 else None)
        place.repository.write(path, FILES[path])
        if len(tried.wrong) > 20:
            break
    return tried


def begin(place: Place, path: str, chance: random.Random) -> None:
    """Something for a build to do, which reads the source or not."""
    if chance.random() < 0.2:
        forget_all(place)
    other = chance.choice((path, chance.choice(EDITED)))
    place.repository.write(other, FILES[other] + f"# {chance.randrange(1_000)}\n")
    place.before = place.repository.read(path)


def make_text(text: str, chance: random.Random) -> str | None:
    """What the source becomes."""
    if chance.random() < 0.15:
        return None
    if chance.random() < 0.3:
        return text + "# More.\n"
    for old, new in SWAPPED:
        text = text.replace(old, new)
    return text


def make_fault(at: int, log: Path, path: str, text: str | None) -> str:
    """What edits a source at a point of a build."""
    return f"from tests.faults.points import edit_at; edit_at({at}, {str(log)!r}, {path!r}, {text!r})"
