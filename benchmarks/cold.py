"""A cold build: its time against a bare parse, its memory, its output, and where its time went."""

import json
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import msgspec
from measure import Comparison, Run, format_bytes, format_seconds, require_success, tell, time_command
from table import Row, compare_seconds, compare_sizes
from workplace import Workplace, measure_folder, write_bare

MICROSECONDS = 1e6
Stages = dict[str, tuple[int, float]]


class Cold(msgspec.Struct):
    """Cold builds, each followed by a bare parse and a bare write of the same files in one process.

    `parse` and `write` compare with those divided by the number of processes,
    `cpu` with the processor time of the parse alone. The rest is of the last
    build, and `peak_bytes` of one more.
    """

    parse: Comparison
    write: Comparison
    cpu: Comparison
    stages: Stages = {}
    peak_bytes: int = 0
    pages: int = 0
    page_bytes: int = 0
    state_bytes: int = 0


def list_cold(place: Workplace) -> list[Row]:
    """The rows of a cold build."""
    cold = measure_cold(place)
    sizes = [one.size for one in place.facts()]
    count, size = place.settings.processes, sum(sizes)
    pages = f"{cold.pages:,} pages, {format_bytes(cold.page_bytes)}"
    sources = f"{len(sizes):,} sources, {format_bytes(size)}"
    state, peak = format_bytes(cold.state_bytes), format_bytes(cold.peak_bytes)
    return [
        compare_seconds(f"cold build, {count} processes", cold.parse, f"bare parse in one / {count}"),
        compare_seconds("its processor time", cold.cpu, "that of the bare parse"),
        compare_seconds("cold build", cold.write, f"bare parse and writing the same files / {count}"),
        compare_sizes("size of the pages", cold.page_bytes, size, (pages, sources)),
        compare_sizes("size of the state", cold.state_bytes, size, (state, sources)),
        compare_sizes("peak memory of all processes", cold.peak_bytes, size, (peak, sources)),
        *list_stages(cold, count),
    ]


def list_stages(cold: Cold, processes: int) -> list[Row]:
    """Where the time of all processes went in the last build."""
    seconds = cold.parse.measured[-1]
    total = seconds * processes
    whole = f"{processes} x {format_seconds([seconds])}"
    rest = total - sum(own for _, own in cold.stages.values())
    parts = {f"of it {stage}, {count:,} tasks": own for stage, (count, own) in cold.stages.items()}
    parts["of it outside of tasks (plan, book, check, wait)"] = rest
    return [compare_sizes(name, own, total, (format_seconds([own]), whole)) for name, own in parts.items()]


@cache
def measure_cold(place: Workplace) -> Cold:
    """Builds from nothing several times, then once with sampled memory.

    Parts that compare with a cold build share one measurement.
    """
    cold = Cold(Comparison(), Comparison(), Comparison())
    for turn in range(place.settings.cold_runs):
        tell(f"cold build {turn + 1} of {place.settings.cold_runs}")
        run, cold.stages = build_cold(place)
        add_turn(cold, run, place)
    files, cold.page_bytes = measure_folder(place.output)
    # The folder's attributes are no page.
    cold.pages = files - 1
    cold.state_bytes = measure_folder(place.state)[1]
    tell("cold build with sampled memory")
    place.wipe()
    cold.peak_bytes = sample_build(place).peak_bytes
    return cold


def add_turn(cold: Cold, run: Run, place: Workplace) -> None:
    """Measures the yardsticks right after a build."""
    processes = place.settings.processes
    parse, cpu = parse_bare(place)
    cold.parse.add(run.seconds, parse / processes)
    cold.cpu.add(run.cpu_seconds, cpu)
    cold.write.add(run.seconds, (parse + write_bare(place)) / processes)


def build_cold(place: Workplace) -> tuple[Run, Stages]:
    """One build without output and state, the disk's cache warm; a trace costs it nothing to speak of."""
    place.wipe()
    trace = place.folder / "trace.json"
    run = place.repodocs("run", "-n", str(place.settings.processes), "--trace", str(trace))
    return require_success(run, "repodocs run"), read_trace(trace)


def sample_build(place: Workplace) -> Run:
    """A build whose memory is sampled."""
    run = place.sample("run", "-n", str(place.settings.processes))
    return require_success(run, "repodocs run")


def read_trace(trace: Path) -> Stages:
    """The count and the seconds of the tasks of each stage, in the order that they ran."""
    stages: Stages = defaultdict(lambda: (0, 0.0))
    for event in json.loads(trace.read_bytes())["traceEvents"]:
        count, seconds = stages[event["cat"]]
        stages[event["cat"]] = (count + 1, seconds + event["dur"] / MICROSECONDS)
    return dict(stages)


def parse_bare(place: Workplace) -> tuple[float, float]:
    """Seconds of one process that parses what the build parsed, with the same grammars: clock, processor."""
    languages = {one.name: one for one in place.workspace.configuration.languages}
    rows = []
    for one in place.parsed():
        language = languages[one.language]
        rows.append((language.provider, language.grammar, place.disk_name(one.path)))
    listing = place.folder / "parsed.json"
    listing.write_text(json.dumps(rows))
    script = Path(__file__).with_name("bare.py")
    run = require_success(time_command([sys.executable, "-P", script, listing], place.root), "the bare parse")
    seconds, cpu = run.text.split()
    return float(seconds), float(cpu)
