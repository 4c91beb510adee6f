"""Does to builds what may happen to them, and prints what came of it.

    python benchmarks/faults.py [--only NAME,...] [--kills 500] [--damage 10000] [--edits 1000]
        [--limits 200] [--histories 2000] [--foreign 1000] [--rounds 20] [--seed 1] [--results FILE]

One row for each kind of fault: how many, how many of them went wrong, and what
was seen. Each is done in rounds, one of each kind in turn; with `--results FILE`
a run goes on where one ended, and the table is of all that the file has. Builds
are faster by far where temporary files are in memory (`TMPDIR=/dev/shm`). Exit
status 1 if anything went wrong, with the first of it below the table. The test
suite has a short form of the same (tests/faults).
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from measure import clean_up_when_ended, tell  # noqa: E402  beside this file
from results import Results  # noqa: E402  as above
from table import write_heading, write_line  # noqa: E402  beside this file

from tests.build.forks import Forks  # noqa: E402  the checkout is found by the line above
from tests.faults.crash import try_points, try_times  # noqa: E402
from tests.faults.damage import try_damage  # noqa: E402
from tests.faults.foreign import try_guests  # noqa: E402
from tests.faults.histories import try_histories  # noqa: E402
from tests.faults.lengths import try_lengths  # noqa: E402
from tests.faults.limits import try_limits  # noqa: E402
from tests.faults.place import Place, Tried  # noqa: E402
from tests.faults.races import try_races  # noqa: E402

SHOWN = 10
# A build of these takes some seconds.
MODULES = ("build", "check", "store")


class Round(msgspec.Struct, frozen=True):
    """One of so many rounds, and how often a fault is done in it."""

    number: int
    rounds: int
    many: int
    seed: int

    def choose(self, many: int) -> range:
        """Its share of what is numbered from 1."""
        return range(1 + self.number, many + 1, self.rounds)


Fault = Callable[[Forks, Path, Round], Tried]


def kill_at_times(forks: Forks, base: Path, turn: Round) -> Tried:
    """A hundred real files."""
    place = Place(forks, base, read_modules())
    began = time.monotonic()
    place.build("-n", "2")
    return try_times(place, turn.many, turn.seed, longest=time.monotonic() - began)


def read_modules() -> dict[str, str]:
    """Real sources: a part of repodocs itself."""
    paths = [path for name in MODULES for path in sorted((ROOT / "repodocs" / name).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def count(step: Callable[[Forks, Path, int, int], Tried]) -> Fault:
    """A fault that is done as often as the round says."""
    return lambda forks, base, turn: step(forks, base, turn.many, turn.seed)


FAULTS: dict[str, tuple[str, Fault]] = {
    "points": (
        "killed at each write, rename, commit and unlink",
        lambda forks, base, turn: try_points(forks, base, turn.choose),
    ),
    "kills": ("killed at a random time, real sources", kill_at_times),
    "damage": ("state, log, snapshot, store, artifacts, pages: cut, or a bit changed", count(try_damage)),
    "lengths": (
        "state, logs, snapshot, store cut at each length, and bits changed: read",
        lambda forks, base, turn: try_lengths(forks, base, turn.choose, turn.many, turn.seed),
    ),
    "edits": ("a source edited while a build runs", count(try_races)),
    "limits": ("too little room, permission, open files", count(try_limits)),
    "histories": ("random histories of 3 to 12 edits", count(try_histories)),
    "foreign": ("histories with foreign files among the pages", count(try_guests)),
}
COUNTS = {
    "kills": 500,
    "damage": 10_000,
    "lengths": 20_000,
    "edits": 1_000,
    "limits": 200,
    "histories": 2_000,
    "foreign": 1_000,
}


def main() -> int:
    """The exit status: 1 where anything went wrong."""
    options = read_options()
    clean_up_when_ended()
    results = Results(options.results, Tried)
    try:
        run_rounds(options, results)
    finally:
        wrong = write_table(results)
    return 1 if wrong else 0


def run_rounds(options: argparse.Namespace, results: Results[Tried]) -> None:
    """Every round of each fault that the results do not have yet; each is told as it ends."""
    for number in range(options.rounds):
        for name in options.only:
            many = -(-getattr(options, name, 0) // options.rounds)
            turn = Round(number, options.rounds, many, options.seed * options.rounds + number)
            piece = f"{options.seed} {number} of {options.rounds}, {many}"
            if results.has(name, piece):
                continue
            began = time.monotonic()
            tried = run_fault(FAULTS[name][1], turn)
            results.keep(name, piece, tried)
            seconds = time.monotonic() - began
            tell(f"{name}, {piece}: {tried.many:,} in {seconds:.0f} s, {len(tried.wrong):,} wrong")
            for line in tried.wrong[:SHOWN]:
                tell(f"  {line}")


def write_table(results: Results[Tried]) -> list[str]:
    """A row for each fault that was done, and the first of what went wrong; gives all of that."""
    wrong: list[str] = []
    write_heading(("what", "how many", "wrong", "what was seen"))
    for name, (what, _) in FAULTS.items():
        pieces = results.of(name)
        if not pieces:
            continue
        seen = sum((Counter(one.seen) for one in pieces), Counter[str]())
        told = ", ".join(f"{count:,} {kind}" for kind, count in seen.most_common())
        bad = [f"{name}: {line}" for one in pieces for line in one.wrong]
        write_line((what, f"{sum(one.many for one in pieces):,}", f"{len(bad):,}", told))
        wrong += bad
    for line in wrong[:SHOWN]:
        sys.stdout.write(f"\n{line}\n")
    return wrong


def run_fault(fault: Fault, turn: Round) -> Tried:
    """One round of one fault, in a folder of its own."""
    forks = Forks()
    try:
        with tempfile.TemporaryDirectory(prefix="repodocs-faults-", ignore_cleanup_errors=True) as folder:
            return fault(forks, Path(folder), turn)
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
    parser.add_argument("--rounds", type=int, default=20, help="in how many rounds each is done (20)")
    parser.add_argument("--results", type=Path, help="a file to which results are added, and kept from")
    options = parser.parse_args()
    options.only = options.only.split(",")
    unknown = sorted(set(options.only) - set(FAULTS))
    if unknown:
        parser.error(f"--only: unknown: {', '.join(unknown)}")
    return options


if __name__ == "__main__":
    sys.exit(main())
