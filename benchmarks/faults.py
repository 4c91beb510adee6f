"""Does to builds what may happen to them, and prints what came of it.

    python benchmarks/faults.py [--only NAME,...] [--kills 500] [--damage 10000] [--edits 1000]
        [--limits 200] [--histories 2000] [--foreign 1000] [--seed 1]

One row for each kind of fault: how many, how many of them went wrong, and what
was seen. Exit status 1 if anything went wrong, with the first of it below the
table. The test suite has a short form of the same (tests/faults).
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from table import write_heading, write_line  # noqa: E402  beside this file

from tests.build.forks import Forks  # noqa: E402  the checkout is found by the line above
from tests.faults.crash import try_points, try_times  # noqa: E402
from tests.faults.damage import try_damage  # noqa: E402
from tests.faults.foreign import try_guests  # noqa: E402
from tests.faults.histories import try_histories  # noqa: E402
from tests.faults.limits import try_limits  # noqa: E402
from tests.faults.place import Place, Tried  # noqa: E402
from tests.faults.races import try_races  # noqa: E402

SHOWN = 10
# A build of these takes about a second.
MODULES = ("build", "store", "model", "render", "link", "check")
Fault = Callable[[Forks, Path, argparse.Namespace], Tried]


def kill_at_points(forks: Forks, base: Path, options: argparse.Namespace) -> Tried:
    """Every point of four kinds of build."""
    del options
    return try_points(forks, base, most=0)


def kill_at_times(forks: Forks, base: Path, options: argparse.Namespace) -> Tried:
    """A few hundred real files."""
    place = Place(forks, base, read_modules())
    began = time.monotonic()
    place.build("-n", "2")
    return try_times(place, options.kills, options.seed, longest=time.monotonic() - began)


def read_modules() -> dict[str, str]:
    """Real sources: a part of repodocs itself, with its tests."""
    paths = [
        path
        for folder in (*(f"repodocs/{name}" for name in MODULES), "tests/unit")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def count(name: str, step: Callable[[Forks, Path, int, int], Tried]) -> Fault:
    """A fault that is done as often as the option says."""
    return lambda forks, base, options: step(forks, base, getattr(options, name), options.seed)


FAULTS: dict[str, tuple[str, Fault]] = {
    "points": ("killed at each write, rename, commit and unlink", kill_at_points),
    "times": ("killed at a random time, real sources", kill_at_times),
    "damage": (
        "state, log, snapshot, store, artifacts, pages: cut, or a bit changed",
        count("damage", try_damage),
    ),
    "edits": ("a source edited while a build runs", count("edits", try_races)),
    "limits": ("too little room, permission, open files", count("limits", try_limits)),
    "histories": ("random histories of 3 to 12 edits", count("histories", try_histories)),
    "foreign": ("histories with foreign files among the pages", count("foreign", try_guests)),
}
COUNTS = {"kills": 500, "damage": 10_000, "edits": 1_000, "limits": 200, "histories": 2_000, "foreign": 1_000}


def main() -> int:
    """The exit status: 1 where anything went wrong."""
    options = read_options()
    wrong: list[str] = []
    write_heading(("what", "how many", "wrong", "what was seen"))
    for name in options.only:
        what, fault = FAULTS[name]
        tried = run_fault(fault, options)
        write_line((what, f"{tried.many:,}", f"{len(tried.wrong):,}", tried.seen))
        wrong += [f"{name}: {one}" for one in tried.wrong]
    for line in wrong[:SHOWN]:
        sys.stdout.write(f"\n{line}\n")
    return 1 if wrong else 0


def run_fault(fault: Fault, options: argparse.Namespace) -> Tried:
    """One kind of fault, in a folder of its own."""
    forks = Forks()
    try:
        with tempfile.TemporaryDirectory(prefix="repodocs-faults-") as folder:
            return fault(forks, Path(folder), options)
    finally:
        forks.end()


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default=",".join(FAULTS), help=f"of {', '.join(FAULTS)} (all)")
    for name, number in COUNTS.items():
        parser.add_argument(f"--{name}", type=int, default=number, help=f"how many ({number:,})")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other times and edits (1)")
    options = parser.parse_args()
    options.only = options.only.split(",")
    unknown = sorted(set(options.only) - set(FAULTS))
    if unknown:
        parser.error(f"--only: unknown: {', '.join(unknown)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
