"""`repodocs watch`: builds again whenever files change, in one process that stays warm."""

import gc
import sys
import time
from collections.abc import Iterator
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

from repodocs.build.commands.rebuild import Rebuilder
from repodocs.build.doit.wave_run import WaveRun
from repodocs.build.run.tally import PAGES, Tally
from repodocs.build.run.waves import FAILURE, tell_failures
from repodocs.model.errors import RepodocsError

# Changes that come this soon after each other are one, but none waits longer than the second.
STEP_MS = 100
LONGEST_MS = 1_600
# How often a look ends without a change; the first build begins when one did, so that it misses none.
LOOK_MS = 400
SHOWN = 3
NEEDED = (
    "watch: needs the library watchfiles; install it with: pip install 'PATH_TO_CHECKOUT[watch]', "
    "where PATH_TO_CHECKOUT is a checkout of repodocs"
)


def watch_repository(arguments: list[str]) -> int:
    """Builds as `run` does with these arguments, then again after each change, until Ctrl-C."""
    rebuilder = Rebuilder(Path.cwd(), arguments)
    try:
        return follow(rebuilder, list_changes(rebuilder.root))
    except KeyboardInterrupt:
        sys.stderr.write("repodocs: watching ended\n")
        return 0


def follow(rebuilder: Rebuilder, changes: Iterator[list[str]]) -> int:
    """The first build, which ends all where it finds a mistake in what it was told; then the others."""
    next(changes)
    code = rebuilder.build(WaveRun)
    if code > FAILURE:
        return code
    say("repodocs: watching; Ctrl-C ends it")
    for changed in changes:
        wanted = rebuilder.choose_wanted(changed) if changed else []
        if wanted:
            rebuilder.require_code()
            rebuild(rebuilder, wanted)
            # A build does not collect its garbage; here nobody waits for it.
            gc.collect()
    return 0


def list_changes(root: Path) -> Iterator[list[str]]:
    """The paths that changed, from the root, again and again; at first none.

    Raises RepodocsError where the library is missing or the system refuses.
    """
    try:
        from watchfiles import watch  # noqa: PLC0415  an extra that most users do without
    except ImportError:
        raise RepodocsError(NEEDED) from None
    look = partial(watch, root, watch_filter=None, debounce=LONGEST_MS, step=STEP_MS)
    try:
        for changes in look(rust_timeout=LOOK_MS, yield_on_timeout=True):
            yield sorted({Path(path).relative_to(root).as_posix() for _, path in changes})
    except OSError as error:
        raise RepodocsError(f"watch: the system cannot watch this folder ({error})") from error


def rebuild(rebuilder: Rebuilder, changed: list[str]) -> None:
    """One build after a change; a mistake is told, and the next change may mend it."""
    run = type(
        "Rebuild",
        (Rebuild,),
        {"changed": name_changed(rebuilder.name_sources(changed)), "began": time.monotonic()},
    )
    try:
        rebuilder.build(run)
    except RepodocsError as error:
        sys.stderr.write(f"repodocs: {error}\n")
    sys.stderr.flush()


class Rebuild(WaveRun):
    """The run command of a build after a change: one line, and none where nothing had to run."""

    changed: str
    began: float

    def begin_tally(self) -> Tally:
        """Shows no progress."""
        return Tally(StringIO())

    def tell(self, params: Any, tally: Tally) -> int:
        """What changed, what ran, and the seconds; failures before that."""
        del params
        tell_failures(tally)
        if tally.ran or tally.failures or tally.pruned:
            seconds = time.monotonic() - self.began
            say(f"{self.changed}: {describe_build(tally)}, {seconds:.2f} s")
        return FAILURE if tally.failures else 0


def name_changed(paths: list[str]) -> str:
    """The first few, and how many more."""
    more = len(paths) - SHOWN
    return ", ".join(paths[:SHOWN]) + (f" and {more:,} more" if more > 0 else "")


def describe_build(tally: Tally) -> str:
    """A build's counts in a few words."""
    parts = [f"{sum(tally.ran.values()):,} tasks run"]
    parts += [f"{len(tally.failures):,} failed"] if tally.failures else []
    return ", ".join([*parts, f"{sum(tally.new[stage] for stage in PAGES):,} pages written"])


def say(line: str) -> None:
    """A line at once, for whoever reads along."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
