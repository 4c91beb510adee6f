"""Prints what hostile files do to repodocs: how many were tried, what went wrong, the slowest, the memory.

    python benchmarks/hostile.py [--files N] [--seed S] [--only PART ...] [--processes N]

Files are made from the golden cases of all languages by a seed, a kind and a number, and put
through analysis and rendering. A file that ends the process that reads it is built once more by
`repodocs` itself, which has to record it. Parts are the kinds of `tests/hostile/mutations.py`,
`large`, and `repositories`. Exits with 1 when anything was wrong; what it was is told beside the table.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import msgspec
from hostile_repositories import build_lost, build_repositories
from measure import clean_up_when_ended, format_bytes, tell
from table import write_heading, write_line

# The cases and what is done with them are the tests' own.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.hostile.campaign import DEEP, Sum, Wish, prepare, run_wish
from tests.hostile.large import LONG, count_deep
from tests.hostile.mutations import MUTATIONS

# Each process does so many files, so that its memory is told of one kind, and not of all before.
CHUNK = 500
SAMPLE = 50
SECONDS = 5
LARGE_SECONDS = 20
MOST_BYTES = 1_500_000_000
SHOWN = 40
HEADING = ("what", "how many", "wrong", "slowest", "peak memory")


def main() -> int:
    """1 when something was wrong."""
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
    wish = parser.parse_args()
    clean_up_when_ended()
    began = time.monotonic()
    prepare()
    write_heading(HEADING)
    total = Sum()
    for name, found in run_parts(wish):
        tell_sum(name, found)
        total.join(found)
    tell_sum("all", total)
    tell(f"{total.files / (time.monotonic() - began):.0f} files a second")
    return 1 if total.faults else 0


def run_parts(wish: argparse.Namespace) -> Iterator[tuple[str, Sum]]:
    """Each part that is asked for and what was found, as it ends."""
    kinds = [kind for kind in MUTATIONS if not wish.only or kind in wish.only]
    lost = []
    with ProcessPoolExecutor(wish.processes, mp_context=get_context("fork")) as executor:
        for kind in kinds:
            count = wish.files // len(MUTATIONS)
            found = try_kind(Wish(wish.seed, kind, 0, count, SECONDS, SAMPLE), executor)
            lost += found.lost
            yield kind, found
        if not wish.only or "large" in wish.only:
            wishes = [Wish(0, kind, 0, 1, LARGE_SECONDS, 1) for kind in LONG]
            wishes.append(Wish(0, DEEP, 0, count_deep(), LARGE_SECONDS, SAMPLE))
            for one in wishes:
                found = try_kind(one, executor)
                lost += found.lost
                yield one.kind, found
    if lost:
        yield "those that ended their process, built", build_lost(lost, wish.seed)
    if not wish.only or "repositories" in wish.only:
        yield "repositories of them, built in two ways", build_repositories(wish.seed, wish.files)


def try_kind(wish: Wish, executor: Executor) -> Sum:
    """The files of one kind, some at a time."""
    found = Sum()
    starts = range(wish.first, wish.last, CHUNK)
    ends = [min(wish.last, start + CHUNK) for start in starts]
    wishes = [msgspec.structs.replace(wish, first=a, last=b) for a, b in zip(starts, ends, strict=True)]
    for one in executor.map(run_wish, wishes):
        found.join(one)
    return found


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
    for fault in found.faults[:SHOWN]:
        tell(fault[:400])


if __name__ == "__main__":
    sys.exit(main())
