"""Runs works in a process of their own, and finds the one that ends it."""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import perform_lost
from repodocs.build.stages.sources import Loss
from repodocs.build.stages.work import Work
from repodocs.build.workers.child import Child, end_child, finish_child, start_child
from repodocs.build.workers.worker import Batch, Failure, Result, run_limited

Item = TypeVar("Item")
TIMED_OUT = (signal.SIGPROF, signal.SIGALRM)


def run_all_apart(
    batches: list[list[Work]], root: Path, kit: Kit, at_once: int, meanwhile: Callable[[], None]
) -> Iterator[Batch]:
    """The results of each batch, so many of them at once; `meanwhile` is done here."""
    if len(batches) > 1 and batches[0][0].task.stage == "analyze":
        # Each process would else import it for itself.
        import repodocs.build.stages.analyses  # noqa: F401, PLC0415
    waiting, flying = deque(batches), deque[tuple[list[Work], Child]]()
    try:
        while waiting or flying:
            while waiting and len(flying) < at_once:
                batch = waiting.popleft()
                flying.append((batch, start_batch(batch, root, kit)))
            meanwhile()
            batch, child = flying.popleft()
            yield settle_batch(batch, finish_child(child), root, kit)
    finally:
        for _, child in flying:
            end_child(child)


def run_apart(works: list[Work], root: Path, kit: Kit) -> Batch:
    """The results of all works; a work that ends its process costs no other one."""
    return settle_batch(works, finish_child(start_batch(works, root, kit)), root, kit)


def start_batch(works: list[Work], root: Path, kit: Kit) -> Child:
    """A process that does the works one after the other."""
    kit = kit.for_one() if len(works) == 1 else kit
    return start_child(lambda: [run_limited(work, root, kit) for work in works], os.getpid())


def settle_batch(works: list[Work], results: list[Result] | int, root: Path, kit: Kit) -> Batch:
    """The results; where their process ended without them, each work is run on its own."""
    if isinstance(results, list):
        return list(zip(works, results, strict=True))
    if len(works) == 1:
        return [(works[0], book_loss(works[0], results, root, kit))]
    return [one for work in works for one in run_apart([work], root, kit)]


def try_apart(step: Callable[[], list[Item]]) -> list[Item] | int:
    """What a step gives in a process of its own, or the exit code of one that ended without it."""
    results: list[Item] | int = finish_child(start_child(step, os.getpid()))
    return results


def book_loss(work: Work, exit_code: int, root: Path, kit: Kit) -> Result:
    """A source that cannot be analysed has an analysis that says so; any other work fails."""
    loss = describe_loss(exit_code, kit.configuration.options.limits.parse_seconds)
    if work.task.stage == "analyze":
        return perform_lost(work, root, kit, loss)
    return Failure(f"{work.task.name}: {loss.reason}; please report it")


def describe_loss(exit_code: int, seconds: int) -> Loss:
    """What ended a process, in words."""
    if -exit_code in TIMED_OUT:
        return Loss("timed-out", f"not done within {seconds} s, so its process was ended")
    if -exit_code == signal.SIGKILL:
        return Loss("crashed", "its process was killed (SIGKILL), as the system does when memory is short")
    if exit_code < 0:
        return Loss("crashed", f"its process crashed ({name_signal(-exit_code)})")
    return Loss("crashed", f"its process ended without a result (exit status {exit_code})")


def name_signal(number: int) -> str:
    """SIGSEGV, or the number of a signal without a name."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
