"""Runs works in a process of their own, and finds the one that ends it."""

import os
import pickle
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from repodocs.build.kit import Kit
from repodocs.build.perform import perform_lost
from repodocs.build.stages import Loss
from repodocs.build.work import Work
from repodocs.build.worker import Batch, Failure, Result, begin_process, run_limited
from repodocs.model.errors import RepodocsError

Item = TypeVar("Item")
TIMED_OUT = (signal.SIGPROF, signal.SIGALRM)


def run_apart(works: list[Work], root: Path, kit: Kit) -> Batch:
    """The results of all works; a work that ends its process costs no other one."""
    results = try_apart(lambda: [run_limited(work, root, kit) for work in works])
    if isinstance(results, list):
        return list(zip(works, results, strict=True))
    if len(works) == 1:
        return [(works[0], book_loss(works[0], results, root, kit))]
    return [one for work in works for one in run_apart([work], root, kit)]


def try_apart(step: Callable[[], list[Item]]) -> list[Item] | int:
    """What a step gives in a process of its own, or the exit code of one that ended without it."""
    parent = os.getpid()
    reader, child = start_child(step, parent)
    try:
        with os.fdopen(reader, "rb") as stream:
            sent = stream.read()
    except BaseException:
        os.kill(child, signal.SIGTERM)
        raise
    finally:
        exit_code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    # It comes from our own process, which was given nothing else to send.
    return pickle.loads(sent) if exit_code == 0 else exit_code  # noqa: S301


def start_child(step: Callable[[], list[Item]], parent: int) -> tuple[int, int]:
    """Where a new process sends what the step gives, and its id; raises RepodocsError."""
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
    return reader, child


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
