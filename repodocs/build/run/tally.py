"""Counts what a build does, and tells it while it goes and at its end."""

import time
from collections import Counter
from typing import TextIO

from repodocs.build.run.progress import Progress, make_progress
from repodocs.build.stages.perform import Performed, Span

PAGES = ("docs", "keywords", "index", "repository")


class Tally:
    """Counts by stage; failures with their texts in the order they came."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.progress: Progress = make_progress(stream)
        self.planned: Counter[str] = Counter()
        self.ran: Counter[str] = Counter()
        self.new: Counter[str] = Counter()
        self.same: Counter[str] = Counter()
        self.problems = 0
        self.pruned = 0
        self.stored = 0
        self.kept_bytes = 0
        # What was exchanged with a shared cache, and the first thing that went wrong there.
        self.exchanged = ""
        self.cache_problem = ""
        self.would_run: list[str] = []
        # When each task ran, where somebody wants to know.
        self.spans: list[tuple[str, Span]] | None = None
        self.failures: list[tuple[str, str]] = []
        self.started = time.monotonic()

    def count_planned(self, stage: str) -> None:
        """One more task that the build considered."""
        self.planned[stage] += 1

    def expect(self, stages: list[str]) -> None:
        """More tasks are about to run, by their stages."""
        for stage, count in Counter(stages).items():
            self.progress.totals[stage] += count

    def end_wave(self, stages: tuple[str, ...]) -> None:
        """These stages are done."""
        for stage in stages:
            self.progress.finish(stage)

    def succeed(self, name: str, performed: Performed) -> None:
        """A task ran."""
        stage = name.partition(":")[0]
        self.ran[stage] += 1
        if performed.span is not None and self.spans is not None:
            self.spans.append((name, performed.span))
        self.new[stage] += performed.new
        self.same[stage] += performed.same
        self.problems += performed.problems
        self.stored += performed.stored
        self.kept_bytes += performed.kept_bytes
        self.progress.step(stage)

    def fail(self, name: str, text: str) -> None:
        """A task failed."""
        self.progress.clear()
        self.failures.append((name, text))

    def describe_hits(self) -> str:
        """How many of the analyses that were wanted the store had."""
        wanted = self.ran["analyze"]
        return f" ({100 * self.stored // wanted} % hits)" if wanted else ""

    def summarize(self) -> str:
        """One line of counts."""
        analysed = self.ran["analyze"] - self.stored
        parts = [
            f"{self.planned['analyze']:,} sources",
            f"{analysed:,} analysed",
            f"{self.stored:,} from store{self.describe_hits()}",
            *([f"shared cache: {self.exchanged}"] if self.exchanged else []),
            f"{sum(self.new[stage] for stage in PAGES):,} pages written",
            f"{sum(self.same[stage] for stage in PAGES):,} unchanged",
            f"{self.pruned:,} pruned",
            f"{self.problems:,} problems",
            f"{sum(self.ran.values()):,} tasks run",
            f"{time.monotonic() - self.started:.1f} s",
        ]
        return "repodocs: " + ", ".join(parts)
