"""A cold build: its time against a bare parse, its memory, its output, and where its time went."""

import json
import statistics
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import msgspec
from measure import Comparison, Run, format_bytes, format_seconds, require_success, tell, time_command
from table import Row, compare_seconds, compare_sizes
from workplace import Workplace, measure_folder

MICROSECONDS = 1e6


class Cold(msgspec.Struct, frozen=True):
    """Cold builds of the copy, each followed by a bare parse on one core."""

    comparison: Comparison
    bare_seconds: float
    peak_bytes: int
    traced_seconds: float
    stages: dict[str, tuple[int, float]]
    pages: int
    page_bytes: int
    state_bytes: int


def list_cold(place: Workplace) -> list[Row]:
    """The rows of a cold build."""
    cold = measure_cold(place)
    sources = [one.size for one in place.facts()]
    processes = place.settings.processes
    wanted = f"bare parse on one core ({cold.bare_seconds:.2f} s) / {processes}"
    output = f"{cold.pages:,} pages, {format_bytes(cold.page_bytes)}"
    sources_text = f"{len(sources):,} sources, {format_bytes(sum(sources))}"
    return [
        compare_seconds(f"cold build, {processes} processes", cold.comparison, wanted),
        compare_sizes("size of the pages", cold.page_bytes, sum(sources), (output, sources_text)),
        compare_sizes(
            "size of the state",
            cold.state_bytes,
            sum(sources),
            (format_bytes(cold.state_bytes), "the sources"),
        ),
        compare_sizes(
            "peak memory of all processes",
            cold.peak_bytes,
            sum(sources),
            (format_bytes(cold.peak_bytes), "the sources"),
        ),
        *list_stages(cold, processes),
    ]


def list_stages(cold: Cold, processes: int) -> list[Row]:
    """Where the time of all processes went, in a build of its own with a trace."""
    total = cold.traced_seconds * processes
    whole = f"{processes} x {format_seconds([cold.traced_seconds])}"
    rows = [
        compare_sizes(f"of it {stage}, {count:,} tasks", seconds, total, (format_seconds([seconds]), whole))
        for stage, (count, seconds) in cold.stages.items()
    ]
    rest = total - sum(seconds for _, seconds in cold.stages.values())
    name = "of it outside of tasks (planning, booking, check, waiting)"
    return [*rows, compare_sizes(name, rest, total, (format_seconds([rest]), whole))]


@cache
def measure_cold(place: Workplace) -> Cold:
    """Builds from nothing several times, then once with a trace and sampled memory.

    Parts that compare with a cold build share one measurement.
    """
    comparison = Comparison()
    bare: list[float] = []
    for turn in range(place.settings.cold_runs):
        tell(f"cold build {turn + 1} of {place.settings.cold_runs}")
        seconds = build_cold(place)
        bare.append(parse_bare(place))
        comparison.add(seconds, bare[-1] / place.settings.processes)
    tell("cold build with a trace")
    traced, stages = trace_build(place)
    pages, page_bytes = measure_folder(place.output)
    return Cold(
        comparison,
        statistics.median(bare),
        traced.peak_bytes,
        traced.seconds,
        stages,
        pages,
        page_bytes,
        measure_folder(place.state)[1],
    )


def build_cold(place: Workplace) -> float:
    """Seconds of one build without output and state; the disk's cache is warm."""
    place.wipe()
    return place.build().seconds


def trace_build(place: Workplace) -> tuple[Run, dict[str, tuple[int, float]]]:
    """A sampled cold build, with the count and the seconds of each stage's tasks."""
    place.wipe()
    trace = place.folder / "trace.json"
    arguments = ("run", "-n", str(place.settings.processes), "--trace", str(trace))
    run = require_success(place.sample(*arguments), "repodocs run")
    return run, read_trace(trace)


def read_trace(trace: Path) -> dict[str, tuple[int, float]]:
    """The count and the seconds of the tasks of each stage, in the order that they ran."""
    stages: dict[str, tuple[int, float]] = defaultdict(lambda: (0, 0.0))
    for event in json.loads(trace.read_bytes())["traceEvents"]:
        count, seconds = stages[event["cat"]]
        stages[event["cat"]] = (count + 1, seconds + event["dur"] / MICROSECONDS)
    return dict(stages)


def parse_bare(place: Workplace) -> float:
    """Seconds of one process that parses what the build parsed, with the same grammars."""
    languages = {one.name: one for one in place.workspace.configuration.languages}
    rows = []
    for one in place.parsed():
        language = languages[one.language]
        rows.append((language.provider, language.grammar, place.disk_name(one.path)))
    listing = place.folder / "parsed.json"
    listing.write_text(json.dumps(rows))
    script = Path(__file__).with_name("bare.py")
    run = time_command([sys.executable, "-P", script, listing], place.root)
    return float(require_success(run, "the bare parse").text)
