"""Progress of a build: redrawn lines on a terminal, plain lines elsewhere."""

import os
import time
from collections import Counter
from typing import TextIO

REDRAW_SECONDS = 0.1


class Progress:
    """Progress without a terminal: a line when a stage is done."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.totals: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.started = time.monotonic()

    def step(self, stage: str) -> None:
        """One more task of a stage ran."""
        self.done[stage] += 1
        self.show(stage)

    def show(self, stage: str) -> None:
        """Says nothing before the stage is finished."""

    def finish(self, stage: str) -> None:
        """A line for a finished stage in which anything ran."""
        if self.done[stage]:
            self.stream.write(f"{stage}: {self.done[stage]:,} tasks run\n")
            self.stream.flush()

    def clear(self) -> None:
        """Leaves no unfinished line."""


class TerminalProgress(Progress):
    """Progress on a terminal: one line for each stage, redrawn in place."""

    drawn = 0.0
    width = 0

    def show(self, stage: str) -> None:
        """Redraws at most ten times a second; a finished stage keeps its line."""
        done, total = self.done[stage], self.totals[stage]
        now = time.monotonic()
        if now - self.drawn < REDRAW_SECONDS and done < total:
            return
        self.drawn = now
        self.draw(f"{stage:<10} {done:>7,} / {total:,}{self.estimate(stage, now)}")

    def draw(self, line: str) -> None:
        """Puts a line in the place of the last one."""
        self.stream.write("\r" + line.ljust(self.width))
        self.stream.flush()
        self.width = len(line)

    def finish(self, stage: str) -> None:
        """The stage's line stays."""
        if self.done[stage]:
            self.draw(f"{stage:<10} {self.done[stage]:>7,} / {self.totals[stage]:,}")
            self.stream.write("\n")
            self.width = 0

    def estimate(self, stage: str, now: float) -> str:
        """The time left for the stage, once it can be told."""
        done, total = self.done[stage], self.totals[stage]
        if done < 10 or done >= total:
            return ""
        left = (now - self.started) / max(sum(self.done.values()), 1) * (total - done)
        return f"  about {left:.0f} s left"

    def clear(self) -> None:
        """Wipes the unfinished line."""
        if self.width:
            self.stream.write("\r" + " " * self.width + "\r")
            self.width = 0


def make_progress(stream: TextIO) -> Progress:
    """Redrawn lines only where a terminal shows them; NO_COLOR and dumb terminals get plain lines."""
    is_terminal = hasattr(stream, "isatty") and stream.isatty()
    is_plain = os.environ.get("TERM") == "dumb" or bool(os.environ.get("NO_COLOR"))
    return TerminalProgress(stream) if is_terminal and not is_plain else Progress(stream)
