"""Prints what hostile files do to repodocs: how many were tried, what went wrong, the slowest, the memory.

    python benchmarks/hostile.py [--files N] [--seed S] [--only PART ...] [--processes N]

Files are made from the golden cases of all languages by a seed, a kind and a number, and put
through analysis and rendering. A file that ends the process that reads it is built once more by
`repodocs` itself, which has to record it. Parts are the kinds of `tests/hostile/mutations.py`,
`large`, and `repositories`. Progress is told as it is made, some files of each kind in turn; with
`--results FILE` a run goes on where one ended, and the table is of all that the file has.
Exits with 1 when anything was wrong.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import msgspec
from hostile_repositories import build_lost, build_repositories
from measure import clean_up_when_ended, format_bytes, tell
from results import Results
from table import write_heading, write_line

# The cases and what is done with them are the tests' own.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.hostile.campaign import DEEP, Lost, Sum, Wish, follow_parent, prepare, run_wish
from tests.hostile.large import LONG, count_deep
from tests.hostile.mutations import MUTATIONS

# Each process does so many files, so that its memory is told of one kind, and not of all before.
CHUNK = 500
SAMPLE = 50
LARGE_SECONDS = 20
MOST_BYTES = 1_500_000_000
SHOWN = 40
HEADING = ("what", "how many", "wrong", "slowest", "peak memory")
LARGE, BUILT, REPOSITORIES = (
    "large",
    "those that ended their process, built",
    "repositories of them, built in two ways",
)
Piece = tuple[str, str, Callable[[Executor], Sum]]


def main() -> int:
    """1 when something was wrong."""
    options = read_options()
    clean_up_when_ended()
    results = Results(options.results, Sum)
    try:
        run_pieces(options, results)
    finally:
        total = write_table(results)
    return 1 if total.faults else 0


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--files", type=int, default=1_000_000, help="files that are made, of all kinds together"
    )
    parser.add_argument("--seed", type=int, default=0, help="what files are made from; 0")
    parser.add_argument(
        "--only", nargs="*", default=[], metavar="PART", help="kinds, `large`, `repositories`"
    )
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--seconds", type=int, default=5, help="the time limit of a file; 5")
    parser.add_argument("--results", type=Path, help="a file to which results are added, and kept from")
    return parser.parse_args()


def run_pieces(options: argparse.Namespace, results: Results[Sum]) -> None:
    """Every piece that the results do not have yet; each is told and kept as it ends."""
    pieces = [one for one in list_pieces(options) if not results.has(*one[:2])]
    if not pieces:
        return
    prepare()
    began, files = time.monotonic(), 0
    lost: list[Lost] = []
    with open_executor(options.processes) as executor:
        for part, piece, step in pieces:
            found = step(executor)
            results.keep(part, piece, found)
            lost += found.lost
            files += found.files
            speed = files / (time.monotonic() - began)
            tell(f"{part}, {piece}: {found.files:,}, {len(found.faults):,} wrong; {speed:.0f} files a second")
            for fault in found.faults[:SHOWN]:
                tell(fault[:400])
    if lost:
        results.keep(BUILT, f"{options.seed} {len(lost)}", build_lost(lost, options.seed))


@contextmanager
def open_executor(processes: int) -> Iterator[Executor]:
    """Processes that try files; who stops the benchmark stops them in the middle of their work."""
    with ProcessPoolExecutor(
        processes, mp_context=get_context("fork"), initializer=follow_parent, initargs=(os.getpid(),)
    ) as executor:
        try:
            yield executor
        except BaseException:
            # The executor offers no way to end a busy process before Python 3.14.
            for process in list(getattr(executor, "_processes", {}).values()):
                process.kill()
            raise


def list_pieces(options: argparse.Namespace) -> Iterator[Piece]:
    """What is asked for: large files, then some files of each kind in turn, then repositories."""
    only = options.only
    if not only or LARGE in only:
        yield from (make_piece(Wish(0, kind, 0, 1, LARGE_SECONDS, 1)) for kind in LONG)
        for first in range(0, count_deep(), SAMPLE):
            last = min(count_deep(), first + SAMPLE)
            yield make_piece(Wish(0, DEEP, first, last, options.seconds, SAMPLE))
    kinds = [kind for kind in MUTATIONS if not only or kind in only]
    many = options.files // len(MUTATIONS)
    step = CHUNK * options.processes
    for first in range(0, many, step):
        last = min(many, first + step)
        for kind in kinds:
            yield make_piece(Wish(options.seed, kind, first, last, options.seconds, SAMPLE))
    if not only or "repositories" in only:
        yield (
            REPOSITORIES,
            f"{options.seed} {options.files}",
            lambda _: build_repositories(options.seed, options.files),
        )


def make_piece(wish: Wish) -> Piece:
    """The files of one wish."""
    return wish.kind, f"{wish.seed} {wish.first} {wish.last}", lambda executor: try_kind(wish, executor)


def try_kind(wish: Wish, executor: Executor) -> Sum:
    """The files of one kind, some at a time."""
    found = Sum()
    starts = range(wish.first, wish.last, CHUNK)
    ends = [min(wish.last, start + CHUNK) for start in starts]
    wishes = [msgspec.structs.replace(wish, first=a, last=b) for a, b in zip(starts, ends, strict=True)]
    for one in executor.map(run_wish, wishes):
        found.join(one)
    return found


def write_table(results: Results[Sum]) -> Sum:
    """A row for each part, and one for all of them."""
    write_heading(HEADING)
    total = Sum()
    for part in results.parts():
        found = Sum()
        for one in results.of(part):
            found.join(one)
        tell_sum(part, found)
        total.join(found)
    tell_sum("all", total)
    return total


def tell_sum(name: str, found: Sum) -> None:
    """One row; memory beyond its bound is wrong too."""
    if found.peak_bytes > MOST_BYTES:
        found.faults.append(f"{name}: {format_bytes(found.peak_bytes)} of memory")
    ended = f", {len(found.lost):,} of them ended their process" if found.lost else ""
    slowest = f"{found.slowest:.2f} s" if found.slowest else ""
    cells = (
        f"{name}{ended}",
        f"{found.files:,}",
        f"{len(found.faults):,}",
        slowest,
        format_bytes(found.peak_bytes),
    )
    write_line(cells)


if __name__ == "__main__":
    sys.exit(main())
