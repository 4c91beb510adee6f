"""Runs a command and measures it: its wall seconds, or the peak memory of all its processes."""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

SAMPLE_SECONDS = 0.05
PAGE_BYTES = 4096
SHOWN = 300
ENDED = 143


class BenchmarkError(Exception):
    """A part cannot be measured; the text says why."""


class Run(msgspec.Struct, frozen=True):
    """A command that ended, with what it printed.

    `cpu_seconds` are those of all its processes, `resident_bytes` the most that
    one of them held, `peak_bytes` the most that all held together, 0 where
    that was not sampled.
    """

    seconds: float
    cpu_seconds: float
    resident_bytes: int
    code: int
    text: str
    peak_bytes: int = 0


class Comparison(msgspec.Struct):
    """Seconds of two things measured in turn, so that a busy machine slows both."""

    measured: list[float] = []
    against: list[float] = []

    def add(self, measured: float, against: float) -> None:
        """One more turn."""
        self.measured.append(measured)
        self.against.append(against)

    @property
    def ratios(self) -> list[float]:
        """The ratio of each turn."""
        return [one / other for one, other in zip(self.measured, self.against, strict=True)]


class Sampler:
    """Looks at the memory of a process and of all below it until it is stopped."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.peak_bytes = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.watch, daemon=True)
        self.thread.start()

    def watch(self) -> None:
        """Keeps the largest sum that it saw."""
        while not self.ended.wait(SAMPLE_SECONDS):
            found = sum(measure_memory(pid) for pid in list_tree(self.pid))
            self.peak_bytes = max(self.peak_bytes, found)

    def stop(self) -> int:
        """The peak in bytes."""
        self.ended.set()
        self.thread.join()
        return self.peak_bytes


def time_command(command: Sequence[str | Path], folder: Path) -> Run:
    """Runs a command to its end; nothing looks at it meanwhile."""
    return run_command(command, folder, None)


def sample_command(command: Sequence[str | Path], folder: Path) -> Run:
    """Runs a command and samples its memory, which slows it a little."""
    return run_command(command, folder, Sampler)


def run_command(command: Sequence[str | Path], folder: Path, sampler: type[Sampler] | None) -> Run:
    """What the command prints goes to a file, so that no reader slows it."""
    with tempfile.TemporaryFile() as printed:
        began = time.perf_counter()
        running = subprocess.Popen(  # noqa: S603  the commands are those of this folder
            [str(word) for word in command],
            cwd=folder,
            env=make_environment(),
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        watching = sampler(running.pid) if sampler else None
        try:
            _, status, usage = os.wait4(running.pid, 0)
        except BaseException:
            # Who stops a benchmark stops what it runs.
            running.terminate()
            raise
        seconds = time.perf_counter() - began
        running.returncode = os.waitstatus_to_exitcode(status)
        peak_bytes = watching.stop() if watching else 0
        printed.seek(0)
        text = printed.read().decode("utf-8", "replace")
    cpu_seconds = usage.ru_utime + usage.ru_stime
    return Run(seconds, cpu_seconds, usage.ru_maxrss << 10, running.returncode, text, peak_bytes)


def make_environment() -> dict[str, str]:
    """As users have it: an installed package is compiled once, and not at each start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def clean_up_when_ended() -> None:
    """Makes a request to end raise SystemExit, so that temporary folders go."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(ENDED))


def require_success(run: Run, what: str) -> Run:
    """The run itself; raises BenchmarkError with what it printed last where it failed."""
    if run.code:
        raise BenchmarkError(f"{what} ended with {run.code}: {run.text.strip()[-SHOWN:]}")
    return run


def list_tree(pid: int) -> list[int]:
    """The process and all below it, as they are now."""
    found = [pid]
    for one in found:
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            found += read_children(children)
    return found


def read_children(path: Path) -> list[int]:
    """The children of one thread; none where it has just ended."""
    try:
        return [int(word) for word in path.read_text().split()]
    except OSError:
        return []


def measure_memory(pid: int) -> int:
    """The proportional set size in bytes, which counts shared pages once; else the resident size."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) << 10
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_BYTES
    except OSError:
        return 0


def format_seconds(values: Sequence[float]) -> str:
    """The median, with as many digits as mean something."""
    seconds = statistics.median(values)
    return f"{seconds:.3f} s" if seconds < 1 else f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.1f} s"


def format_bytes(count: float) -> str:
    """Megabytes of a million bytes."""
    return f"{count / 1e6:,.1f} MB"


def format_ratio(comparison: Comparison) -> str:
    """The ratio of the medians, and the least and greatest of a turn where there are several."""
    ratio = statistics.median(comparison.measured) / statistics.median(comparison.against)
    turns = comparison.ratios
    spread = f" ({format_number(min(turns))} to {format_number(max(turns))})" if len(turns) > 1 else ""
    return f"{format_number(ratio)}{spread}"


def format_number(number: float) -> str:
    """Two digits after the point, more for what is small, none for what is large."""
    return f"{number:.3f}" if number < 0.1 else f"{number:.2f}" if number < 100 else f"{number:,.0f}"


def tell(text: str) -> None:
    """Progress, beside the table."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
