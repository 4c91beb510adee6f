"""Measures how builds grow with the number of sources, and prints one Markdown table.

    python benchmarks/growth.py [--sizes 10000,50000,200000]

Trees of small Python sources are made, the same each time. A ratio compares
with the first size for each source, so 1.00 is linear growth.
"""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

import msgspec
import xxhash
from cold import sample_build
from measure import BenchmarkError, clean_up_when_ended, format_bytes, format_seconds, tell
from table import write_heading, write_line
from workplace import Settings, Workplace

SIZES = (10_000, 50_000, 200_000)
FOLDER_SOURCES = 50
FOLDER_FOLDERS = 20
MEASURES = ("cold build", "processor", "no-op", "peak memory", "pages")
HEADING = ("sources", *(cell for name in MEASURES for cell in (name, "ratio")))
SOURCE = '''"""Measures part {number}."""

from {first} import measure_{first_number}
from {second} import measure_{second_number}

LIMIT_{number} = {limit}


class Part{number}:
    """Part {number} of the tree."""

    def weigh(self, count: int) -> int:
        """The weight of some parts."""
        return count * LIMIT_{number} + measure_{first_number}(count)


def measure_{number}(count: int) -> int:
    """The measure of part {number}."""
    if count > LIMIT_{number}:
        return measure_{second_number}(count - 1)
    return count
'''


class Size(msgspec.Struct, frozen=True):
    """What was measured of one tree."""

    sources: int
    cold: float
    cpu: float
    rest: float
    peak_bytes: int
    page_bytes: int


def main() -> int:
    """1 when a size failed."""
    clean_up_when_ended()
    options = read_options()
    settings = Settings(options.runs, options.cold_runs, options.processes)
    is_failed = False
    first: Size | None = None
    write_heading(HEADING)
    for count in options.sizes:
        with tempfile.TemporaryDirectory(prefix="repodocs-growth-", dir=options.room) as folder:
            try:
                size = measure_size(Workplace(Path(folder), settings), count)
            except BenchmarkError as error:
                is_failed = True
                write_line((f"{count:,}", f"failed: {error}", *[""] * (len(HEADING) - 2)))
                continue
        first = first or size
        write_line(list_cells(size, first))
    return int(is_failed)


def read_options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=read_sizes, default=SIZES, help="numbers of sources")
    parser.add_argument("--runs", type=int, default=5, help="turns of a no-op (5)")
    parser.add_argument("--cold-runs", type=int, default=1, help="turns of a cold build (1)")
    parser.add_argument("--processes", type=int, default=2, help="processes of a build (2)")
    parser.add_argument("--room", type=Path, help="a folder for the trees, instead of the system's")
    return parser.parse_args()


def read_sizes(text: str) -> tuple[int, ...]:
    """Numbers between commas."""
    return tuple(int(word) for word in text.split(","))


def measure_size(place: Workplace, count: int) -> Size:
    """One tree: cold builds with sampled memory, which slows each size alike, and no-ops."""
    tell(f"making {count:,} sources")
    make_tree(place.root, count)
    place.git("init", "--quiet")
    place.git("add", "--all")
    cold = []
    for turn in range(place.settings.cold_runs):
        tell(f"{count:,} sources: cold build {turn + 1} of {place.settings.cold_runs}")
        place.wipe()
        cold.append(sample_build(place))
    place.rest()
    rest = [place.rest() for _ in range(place.settings.runs)]
    peak_bytes = max(run.peak_bytes for run in cold)
    pages = sum(path.stat().st_size for path in place.output.rglob("*.md"))
    seconds = statistics.median(run.seconds for run in cold)
    cpu = statistics.median(run.cpu_seconds for run in cold)
    return Size(count, seconds, cpu, statistics.median(rest), peak_bytes, pages)


def make_tree(root: Path, count: int) -> None:
    """Folders of 50 sources, 20 folders to a folder; each source imports two others."""
    for number in range(count):
        path = root / name_source(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_source(number, count))


def name_source(number: int) -> str:
    """The path of a source by its number."""
    folder = number // FOLDER_SOURCES
    return f"tree/group_{folder // FOLDER_FOLDERS}/folder_{folder}/part_{number}.py"


def write_source(number: int, count: int) -> str:
    """The text of a source; most imports stay near, as in trees that people write."""
    picked = xxhash.xxh3_64_intdigest(str(number).encode())
    near = number - number % FOLDER_SOURCES + picked % FOLDER_SOURCES
    targets = [min(near, count - 1), (picked >> 16) % count]
    first, second = (name_source(one).removesuffix(".py").replace("/", ".") for one in targets)
    return SOURCE.format(
        number=number,
        limit=picked % 1000,
        first=first,
        first_number=targets[0],
        second=second,
        second_number=targets[1],
    )


def list_cells(size: Size, first: Size) -> list[str]:
    """The cells of a row."""
    growth = size.sources / first.sources
    cells = [f"{size.sources:,}"]
    for text, value, before in (
        (format_seconds([size.cold]), size.cold, first.cold),
        (format_seconds([size.cpu]), size.cpu, first.cpu),
        (format_seconds([size.rest]), size.rest, first.rest),
        (format_bytes(size.peak_bytes), size.peak_bytes, first.peak_bytes),
        (format_bytes(size.page_bytes), size.page_bytes, first.page_bytes),
    ):
        cells += [text, f"{value / before / growth:.2f}" if before else ""]
    return cells


if __name__ == "__main__":
    sys.exit(main())
