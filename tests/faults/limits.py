"""A machine that gives too little: room, permission, open files. The build says what is missing, and loses nothing."""

import os
import random
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.crash import ROUNDS, edit, forget_all
from tests.faults.place import Place, Tried, expect_no_traceback

NOBODY = 65_534
ROOT = 0
BECOME_NOBODY = f"import os\nif os.geteuid() == {ROOT}: os.setgid({NOBODY}); os.setuid({NOBODY})\n"
LIMIT = "import resource; resource.setrlimit(resource.{name}, ({number}, {number}))\n"
LOCKED = 0o500
OPEN = 0o755


def try_limits(forks: Forks, base: Path, many: int, seed: int) -> Tried:
    """Each kind of shortage, so many times at other amounts."""
    chance = random.Random(seed)  # noqa: S311  the same again for the same seed
    tried = Tried()
    place = Place(forks, base, FILES)
    for folder in (place.root, place.root.parent, base):
        # Somebody else is to get here.
        folder.chmod(OPEN)
    for number in range(many):
        name, shortage = SHORTAGES[number % len(SHORTAGES)]
        edit(place, ROUNDS["files that come and go"][number % 2])
        if chance.random() < 0.3:
            forget_all(place)
        code = shortage(place, tried, chance)
        tried.many += 1
        tried.see(f"{name}: exit {code}")
        place.expect_clean(tried, f"after {name} (number {number} of seed {seed})")
    return tried


def run_short(place: Place, tried: Tried, fault: str, when: str) -> int:
    """A run that lacks something: done, or a sentence that names a path."""
    said = place.say("run", "-n", "0", fault=fault)
    expect_no_traceback(tried, said, when)
    tried.require(said.code in (0, 1, 3), f"{when}: exit status {said.code}: {said.err[-300:]}")
    told = said.err + said.out
    is_told = any(word in told for word in ("docs/", ".repodocs", ".py", "open files"))
    tried.require(said.code == 0 or is_told, f"{when}: {told[-300:]}")
    return said.code


def limit_size(place: Place, tried: Tried, chance: random.Random) -> int:
    """No file may be larger than so many bytes, as on a full disk or under a quota."""
    number = chance.choice((2_000, 4_096, 10_000, 20_000, 40_000, 80_000))
    return run_short(
        place, tried, LIMIT.format(name="RLIMIT_FSIZE", number=number), f"files of {number} bytes"
    )


def limit_files(place: Place, tried: Tried, chance: random.Random) -> int:
    """No more than so many open files."""
    number = chance.randint(8, 16)
    return run_short(place, tried, LIMIT.format(name="RLIMIT_NOFILE", number=number), f"{number} open files")


def lock_output(place: Place, tried: Tried, chance: random.Random) -> int:
    """Pages may not be written."""
    del chance
    return run_locked(place, tried, place.root / "docs")


def lock_state(place: Place, tried: Tried, chance: random.Random) -> int:
    """The state may be read and not written."""
    del chance
    return run_locked(place, tried, place.root / ".repodocs")


def lock_store(place: Place, tried: Tried, chance: random.Random) -> int:
    """A store that may only be read serves."""
    del chance
    code = run_locked(place, tried, place.root / ".repodocs/store")
    tried.require(code == 0, "a store that may only be read stops a build")
    return code


def run_locked(place: Place, tried: Tried, folder: Path) -> int:
    """A run of somebody who may write all but a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with give_all(place.root.parent), locked(folder):
        return run_short(place, tried, BECOME_NOBODY, f"{folder.name} locked")


@contextmanager
def give_all(top: Path) -> Iterator[None]:
    """All is nobody's for a while, where we may give it away."""
    paths = [top, *sorted(top.rglob("*"))] if os.geteuid() == ROOT else []
    for path in paths:
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    try:
        yield
    finally:
        for path in [top, *sorted(top.rglob("*"))] if paths else []:
            os.chown(path, ROOT, ROOT, follow_symlinks=False)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Nothing in the folder may be written, added or removed."""
    folders = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    for path in folders:
        path.chmod(LOCKED)
    try:
        yield
    finally:
        for path in folders:
            path.chmod(OPEN)


def fill_disk(place: Place, tried: Tried, chance: random.Random) -> int:
    """The pages and the state are on a small disk, where we may mount one; else as `limit_size`."""
    folder = place.root / chance.choice(("docs", ".repodocs"))
    forget_all(place)
    folder.mkdir(parents=True)
    size = chance.choice((16, 32, 64, 128, 256, 512)) * 1_024
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() != ROOT or subprocess.run(mount, capture_output=True, check=False).returncode:
        return limit_size(place, tried, chance)
    try:
        code = run_short(place, tried, "", f"a disk of {size} bytes for {folder.name}")
        subprocess.run(["mount", "-o", "remount,size=64m", str(folder)], check=True)
        place.expect_clean(tried, f"a disk of {size} bytes for {folder.name} that grew")
    finally:
        subprocess.run(["umount", str(folder)], check=True)
    forget_all(place)
    return code


Shortage = Callable[[Place, Tried, random.Random], int]
SHORTAGES: tuple[tuple[str, Shortage], ...] = (
    ("small files", limit_size),
    ("few open files", limit_files),
    ("output read-only", lock_output),
    ("state read-only", lock_state),
    ("store read-only", lock_store),
    ("full disk", fill_disk),
)
