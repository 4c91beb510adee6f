"""Where the time of a build went: a Chrome trace, and a table of stages and slowest tasks."""

import os
from collections import defaultdict
from pathlib import Path

import msgspec

from repodocs.build.plan.plan import STAGES
from repodocs.build.stages.perform import Span
from repodocs.model.errors import RepodocsError

SLOWEST = 10
MICROSECONDS = 1_000_000


def require_place(path: Path) -> None:
    """Raises RepodocsError where no file can be written, before a build that takes long."""
    if path.is_dir() or not path.parent.is_dir() or not os.access(path.parent, os.W_OK):
        raise RepodocsError(f"--trace: {path} cannot be written; name a file in a folder that is there")


def write_trace(path: Path, spans: list[tuple[str, Span]]) -> None:
    """A file for chrome://tracing or Perfetto: an event for each task, a row for each process."""
    began = min((span.began for _, span in spans), default=0.0)
    events = [make_event(name, span, began) for name, span in spans]
    path.write_bytes(msgspec.json.encode({"traceEvents": events}) + b"\n")


def make_event(name: str, span: Span, began: float) -> dict[str, object]:
    """A complete event, in microseconds since the first one."""
    return {
        "name": name,
        "cat": name.partition(":")[0],
        "ph": "X",
        "ts": round((span.began - began) * MICROSECONDS),
        "dur": round((span.ended - span.began) * MICROSECONDS),
        "pid": 0,
        "tid": span.worker,
    }


def describe_times(spans: list[tuple[str, Span]]) -> str:
    """Seconds of each stage, summed over processes, and the slowest tasks."""
    totals: dict[str, float] = defaultdict(float)
    counts: dict[str, int] = defaultdict(int)
    for name, span in spans:
        stage = name.partition(":")[0]
        totals[stage] += span.ended - span.began
        counts[stage] += 1
    if not spans:
        return "no task ran\n"
    lines = [
        f"{stage:<12}{counts[stage]:>8,} tasks{totals[stage]:>9.2f} s" for stage in STAGES if stage in totals
    ]
    slowest = sorted(spans, key=lambda one: one[1].began - one[1].ended)[:SLOWEST]
    lines += [f"{span.ended - span.began:>8.3f} s  {name}" for name, span in slowest]
    return "\n".join(lines) + "\n"
