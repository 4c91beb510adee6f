"""Measures builds of a copy of a git repository and prints one Markdown table.

    python benchmarks/build.py REPOSITORY [--only cold,noop,...]

Every number is a ratio of two things measured in turn in the same run; the
range after a ratio is that of single turns. The interpreter needs repodocs
installed. The given repository is only read: what is measured is a clone of
its last commit in a temporary folder.
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import tree_sitter
from cold import list_cold
from commits import list_commits
from doxygen import list_doxygen
from edits import list_body, list_come, list_signature
from measure import BenchmarkError, clean_up_when_ended, tell
from noop import list_lookups, list_noop
from restored import list_restored
from table import Row, write_heading, write_line
from workplace import Settings, Workplace, copy_repository

HEADING = ("part", "what", "measured", "against", "ratio")
PARTS: dict[str, Callable[[Workplace], list[Row]]] = {
    "cold": list_cold,
    "noop": list_noop,
    "body": list_body,
    "signature": list_signature,
    "come": list_come,
    "lookups": list_lookups,
    "restored": list_restored,
    "doxygen": list_doxygen,
    "commits": list_commits,
}


def main() -> int:
    """1 when a part failed, 3 when nothing could be measured."""
    clean_up_when_ended()
    options = read_options()
    settings = Settings(
        options.runs, options.cold_runs, options.processes, options.commits, tuple(options.body)
    )
    with tempfile.TemporaryDirectory(prefix="repodocs-benchmark-", dir=options.room) as folder:
        place = Workplace(Path(folder), settings)
        try:
            copy_repository(options.repository, place)
            tell("first build")
            place.build()
        except BenchmarkError as error:
            tell(str(error))
            return 3
        return measure_parts(place, options.only)


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("repository", type=Path, help="a folder with a git repository")
    parser.add_argument("--only", type=read_parts, default=list(PARTS), help=f"of {','.join(PARTS)}")
    parser.add_argument("--runs", type=int, default=5, help="turns of what takes little time (5)")
    parser.add_argument("--cold-runs", type=int, default=3, help="turns of what takes long (3)")
    parser.add_argument("--processes", type=int, default=2, help="processes of a build (2)")
    parser.add_argument("--commits", type=int, default=20, help="made commits (20)")
    parser.add_argument(
        "--body", action="append", default=[], help="a source whose body is edited; may be repeated"
    )
    parser.add_argument("--room", type=Path, help="a folder for the copy, instead of the system's")
    return parser.parse_args()


def read_parts(text: str) -> list[str]:
    """Names of parts in the order that they were given."""
    names = text.split(",")
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise argparse.ArgumentTypeError(f"no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    return names


def measure_parts(place: Workplace, names: list[str]) -> int:
    """Prints the rows of each part as it ends; one that fails says so."""
    is_failed = False
    write_heading(HEADING)
    for name in names:
        tell(f"part {name}")
        try:
            place.build()
            rows = PARTS[name](place)
        except BenchmarkError as error:
            rows, is_failed = [Row("failed", str(error))], True
        for row in rows:
            write_line((name, row.what, row.measured, row.against, row.ratio))
    sys.stdout.write(f"\n{describe_machine(place.settings)}\n")
    return int(is_failed)


def describe_machine(settings: Settings) -> str:
    """What the numbers depend on."""
    return (
        f"Medians of {settings.runs} turns ({settings.cold_runs} of what takes long); "
        f"{settings.processes} processes on {os.cpu_count()} cores, {platform.machine()}, "
        f"Python {platform.python_version()}, tree-sitter {tree_sitter.__version__}."
    )


if __name__ == "__main__":
    sys.exit(main())
