"""Runs works in a process of their own, and finds the one that ends it."""

import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import perform_lost
from repodocs.build.stages.sources import Loss
from repodocs.build.stages.work import Work
from repodocs.build.workers.worker import Batch, Failure, Result, begin_process, run_limited
from repodocs.model.errors import RepodocsError

Item = TypeVar("Item")
TIMED_OUT = (signal.SIGPROF, signal.SIGALRM)


class Child(msgspec.Struct, frozen=True):
    """A process, and the end of the pipe where it sends its results."""

    pid: int
    reader: int


def run_all_apart(
    batches: list[list[Work]], root: Path, kit: Kit, at_once: int, meanwhile: Callable[[], None]
) -> Iterator[Batch]:
    """The results of each batch, so many of them at once; `meanwhile` is done here."""
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


def finish_child(child: Child) -> Any:
    """What a process sends, or the exit code of one that ended without."""
    try:
        with os.fdopen(child.reader, "rb") as stream:
            sent = stream.read()
    except BaseException:
        os.kill(child.pid, signal.SIGTERM)
        raise
    finally:
        exit_code = os.waitstatus_to_exitcode(os.waitpid(child.pid, 0)[1])
    # It comes from our own process, which was given nothing else to send.
    return pickle.loads(sent) if exit_code == 0 else exit_code  # noqa: S301


def end_child(child: Child) -> None:
    """Ends a process whose results nobody wants any more."""
    os.close(child.reader)
    os.kill(child.pid, signal.SIGTERM)
    os.waitpid(child.pid, 0)


def start_child(step: Callable[[], list[Item]], parent: int) -> Child:
    """A new process that sends what the step gives; raises RepodocsError."""
    try:
        reader, writer = os.pipe()
        child = os.fork()
    except OSError as error:
        raise RepodocsError(
            f"no process can be started ({error.strerror}); allow more processes or open files"
        ) from error
    if child == 0:
        os.close(reader)
        send_results(writer, step, parent)
    os.close(writer)
    return Child(child, reader)


def send_results(writer: int, step: Callable[[], list[Item]], parent: int) -> None:
    """What the process does; it never returns, since all around it is its parent's."""
    exit_code = 1
    try:
        begin_process(parent)
        results = step()
        with os.fdopen(writer, "wb") as stream:
            pickle.dump(results, stream)
        exit_code = 0
    finally:
        os._exit(exit_code)


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
