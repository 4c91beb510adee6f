"""Prints where repodocs and Universal Ctags agree on the symbols of a folder, in any language.

    python benchmarks/accuracy/peer.py LANGUAGE FOLDER [--limit N] [--shown N]

For languages without a parser to ask. Neither of the two is the truth: what only
one of them tells is shown with its line, to be judged by reading.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import msgspec
from definitions import Definition
from projects import AccuracyError, hash_path
from readers import load_defaults, read_ctags, read_ours

from repodocs.model.analysis import Health

LIMIT = 300
SHOWN = 5
LINE_CHARACTERS = 120
SIGNS = "`'\"$@%&#.:!?"
PARTS = re.compile(r"[.:]+(?=[^.:])")
HEADING = (
    "language",
    "sources",
    "with errors",
    "bytes not parsed",
    "both",
    "other lines",
    "only repodocs",
    "only ctags",
)


class Comparison(msgspec.Struct):
    """What both tell, by their kinds, and what one of them tells, with its source.

    `moved` are names of the same source on other lines, such as that of a clause.
    """

    both: Counter[tuple[str, str]]
    ours: list[tuple[str, Definition]]
    theirs: list[tuple[str, Definition]]
    moved: int = 0
    sources: int = 0
    with_errors: int = 0
    parsed_bytes: int = 0
    error_bytes: int = 0

    def add(self, path: str, ours: Iterable[Definition], theirs: Iterable[Definition]) -> None:
        """Compares one source by names and lines."""
        own, other = ({(squeeze_name(one.name), one.line): one for one in told} for told in (ours, theirs))
        own_names, other_names = ({name for name, _ in told} for told in (own, other))
        self.both.update((own[key].kind, other[key].kind) for key in own.keys() & other.keys())
        self.moved += sum(key not in other and key[0] in other_names for key in own)
        self.ours += [(path, one) for key, one in own.items() if key[0] not in other_names]
        self.theirs += [(path, one) for key, one in other.items() if key[0] not in own_names]

    def add_health(self, health: Health) -> None:
        """Counts what the grammar did not read of one source."""
        self.sources += 1
        self.with_errors += health.errors > 0
        self.parsed_bytes += health.parsed_bytes
        self.error_bytes += health.error_bytes


def main() -> int:
    """1 when there is nothing to compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("language", help="the name of its folder in config/languages")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, default=LIMIT, help="of more sources, those with the least hash")
    parser.add_argument(
        "--shown", type=int, default=SHOWN, help="how many differences of each kind to show, drawn by hash"
    )
    parser.add_argument("--processes", type=int, default=2)
    arguments = parser.parse_args()
    try:
        paths = list_paths(arguments.language, arguments.folder.resolve())[: arguments.limit]
        found = compare_sources(arguments.language, paths, arguments.processes)
    except AccuracyError as error:
        sys.stderr.write(f"{arguments.language}: {error}\n")
        return 1
    print_comparison(arguments.language, found)
    show("only repodocs", found.ours, arguments.shown)
    show("only ctags", found.theirs, arguments.shown)
    return 0


def squeeze_name(name: str) -> str:
    """The last part of a name, without the signs around it: ctags says `M.load` and `$name` of some."""
    bare = name.strip(SIGNS)
    return bare if " " in bare else PARTS.split(bare)[-1]


def list_paths(language: str, folder: Path) -> list[str]:
    """The sources of a language, in the order of their hashes; raises AccuracyError."""
    _, _, detector = load_defaults()
    there = (
        path.relative_to(folder) for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
    )
    own = [path for path in there if language in detector.find(path.as_posix())]
    if not own:
        raise AccuracyError(f"no source below {folder}")
    return [str(folder / path) for path in sorted(own, key=hash_path)]


def compare_sources(language: str, paths: list[str], processes: int) -> Comparison:
    """Reads the sources twice and compares what was told."""
    found = Comparison(Counter(), [], [])
    tags = read_ctags(paths, language)
    with ProcessPoolExecutor(processes) as pool:
        for path, (definitions, health) in zip(paths, pool.map(read_ours, paths, chunksize=8), strict=True):
            if definitions is not None:
                found.add(path, definitions, tags.get(path, ()))
                found.add_health(health)
    return found


def print_comparison(language: str, found: Comparison) -> None:
    """One row, and the kinds of all three columns."""
    share = f"{100 * found.error_bytes / max(found.parsed_bytes, 1):.2f} %"
    counts = (found.both.total(), found.moved, len(found.ours), len(found.theirs))
    cells = (language, *(f"{one:,}" for one in (found.sources, found.with_errors)), share)
    for row in (HEADING, ("---",) * len(HEADING), (*cells, *(f"{one:,}" for one in counts))):
        sys.stdout.write("| " + " | ".join(row) + " |\n")
    tell_kinds("both", Counter({f"{one} = {other}": count for (one, other), count in found.both.items()}))
    tell_kinds("only repodocs", Counter(one.kind for _, one in found.ours))
    tell_kinds("only ctags", Counter(one.kind for _, one in found.theirs))


def tell_kinds(heading: str, kinds: Counter[str]) -> None:
    """The kinds of one column, the most frequent first."""
    sys.stdout.write(f"{heading}: {', '.join(f'{count:,} {kind}' for kind, count in kinds.most_common())}\n")


def show(heading: str, rows: list[tuple[str, Definition]], count: int) -> None:
    """Some differences of each kind with their lines of code."""
    shown: Counter[str] = Counter()
    for path, one in sorted(rows, key=lambda row: hash_path(Path(f"{row[0]}:{row[1].line}"))):
        shown[one.kind] += 1
        if shown[one.kind] <= count:
            sys.stdout.write(
                f"{heading}: {path}:{one.line}: {one.kind} {one.name} | {read_line(path, one.line)}\n"
            )


def read_line(path: str, line: int) -> str:
    """The beginning of one line of a source."""
    lines = Path(path).read_text("utf-8", "replace").split("\n")
    return lines[line - 1].strip()[:LINE_CHARACTERS] if line <= len(lines) else ""


if __name__ == "__main__":
    sys.exit(main())
