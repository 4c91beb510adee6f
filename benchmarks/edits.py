"""One edit and the build after it, against a no-op: of a body, of a signature, and a new source."""

from collections.abc import Callable

from change import edit_body, edit_signature
from cold import read_trace
from measure import BenchmarkError, Comparison, require_success
from table import Row, compare_seconds
from workplace import Workplace

from repodocs.model.analysis import Analysis

Edit = Callable[[str, Analysis, int], str]


def list_body(place: Workplace) -> list[Row]:
    """A body of each source that was named, else of one of middle size."""
    paths = place.settings.bodies or (choose_middle(place),)
    return [compare_edit(place, path, edit_body, "edit of a body") for path in paths]


def list_signature(place: Workplace) -> list[Row]:
    """A signature of the source that most others import and that has one."""
    for path, count in list_imported(place):
        try:
            edit_signature(place.read(path), place.analysis(path), 0)
        except BenchmarkError:
            continue
        row = compare_edit(place, path, edit_signature, f"edit of a signature, {count:,} importers")
        if "fold" not in row.what:
            raise BenchmarkError(f"the edit of {path} did not reach its interface")
        return [row]
    raise BenchmarkError("no source with importers has a signature to edit")


def list_come(place: Workplace) -> list[Row]:
    """A source that comes, imports another one and goes again."""
    named = [path for path in place.settings.bodies if path.endswith(".py")]
    path = named[0] if named else choose_middle(place)
    folder, _, name = path.rpartition("/")
    new = f"{folder}/added_{name}" if folder else f"added_{name}"
    module = f"{folder}/{name}".strip("/").removesuffix(".py").replace("/", ".")
    text = f'"""Adds a number."""\n\nimport {module}\n'
    place.build()
    comparison, gone = Comparison(), Comparison()
    for turn in range(place.settings.runs):
        place.write(new, f"{text}\n\ndef add_{turn}(one):\n    return one + {turn}\n")
        seconds = require_success(place.repodocs(), "repodocs").seconds
        comparison.add(seconds, place.rest())
        (place.root / new).unlink()
        gone.add(require_success(place.repodocs(), "repodocs").seconds, place.rest())
    return [
        compare_seconds(f"a source that came ({new})", comparison, "no-op"),
        compare_seconds("a source that went", gone, "no-op"),
    ]


def choose_middle(place: Workplace) -> str:
    """The largest Python source below the median that has a body to edit."""
    sizes = sorted((one.size, one.path) for one in place.parsed() if one.language == "python")
    for _, path in reversed(sizes[: len(sizes) // 2 + 1]):
        try:
            edit_body(place.read(path), place.analysis(path), 0)
        except BenchmarkError:
            continue
        return path
    raise BenchmarkError("no Python source has a body to edit; name a source with --body")


def list_imported(place: Workplace) -> list[tuple[str, int]]:
    """Sources with the number of their importers, most first."""
    counts = {one.path: len(one.importers) for folder in place.links() for one in folder.sources}
    ordered = sorted(counts, key=lambda path: (-counts[path], path))
    return [(path, counts[path]) for path in ordered if counts[path]]


def compare_edit(place: Workplace, path: str, edit: Edit, what: str) -> Row:
    """Several edits of the same place, each built and followed by a no-op; then the first text again."""
    place.build()
    text, analysis = place.read(path), place.analysis(path)
    comparison = Comparison()
    for turn in range(place.settings.runs):
        place.write(path, edit(text, analysis, turn))
        seconds = require_success(place.repodocs(), "repodocs").seconds
        comparison.add(seconds, place.rest())
    place.write(path, edit(text, analysis, place.settings.runs))
    ran = count_tasks(place)
    place.write(path, text)
    place.build()
    return compare_seconds(f"{what} ({path}): {ran}", comparison, "no-op")


def count_tasks(place: Workplace) -> str:
    """How many tasks of each stage a build runs, by its trace."""
    trace = place.folder / "trace.json"
    require_success(place.repodocs("run", "--trace", str(trace)), "repodocs run --trace")
    return ", ".join(f"{stage} {count:,}" for stage, (count, _) in read_trace(trace).items())
