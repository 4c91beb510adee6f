"""What runs in a process of a build: works, each within its time limit."""

import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import msgspec

from repodocs.build.plan.plan import SOURCE_STAGES
from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import Performed, perform
from repodocs.build.stages.work import Work
from repodocs.model.errors import RepodocsError

# A parse that can be interrupted ends itself at its limit; what cannot is ended
# by the system, at twice as much processor time. Where nothing is computed, as on
# a network's disk that does not answer, at so many times more of any time.
ENDED = 2
STUCK = 30
LOOK_SECONDS = 0.2
SHARE_SECONDS = 0.2


class Failure(msgspec.Struct, frozen=True):
    """Why a work failed, for its user."""

    text: str


Result = Performed | Failure
Batch = list[tuple[Work, Result]]


class OverTime(BaseException):
    """A work was not done within its limit; no step may take it for a fault of its own."""


class Worker:
    """What a process of the pool keeps: the kit of its build."""

    root = Path()
    kit: Kit


def start_worker(root: Path, kit: Kit, parent: int) -> None:
    """Called once in each process of the pool."""
    begin_process(parent)
    Worker.root, Worker.kit = root, kit


def begin_process(parent: int) -> None:
    """Called once in each process of a build; `parent` started it, and may be gone already."""
    # The parent alone decides what Ctrl-C means; it ends its workers by SIGTERM.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, leave)
    threading.Thread(target=end_with_parent, args=(parent,), daemon=True).start()
    gc.disable()
    # Else the first collection here goes through all that the parent has, and makes a copy of its pages.
    gc.freeze()


def end_with_parent(parent: int) -> None:
    """Ends the process of a build that was killed: it would wait for work, and hold the lock, forever."""
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os._exit(1)


def leave(number: int, frame: object) -> None:
    """Leaves by an exception, so that a temporary file goes before its process does."""
    del frame
    sys.exit(128 + number)


def run_share(works: list[Work]) -> list[Result]:
    """The results of the first works of a batch: those begun within a share of a second.

    What is not told yet is done again when the build is killed, so a batch of
    slow works is told in pieces.
    """
    ended = time.monotonic() + SHARE_SECONDS
    results: list[Result] = []
    while len(results) < len(works) and (not results or time.monotonic() < ended):
        results.append(run_limited(works[len(results)], Worker.root, Worker.kit))
    gc.collect(0)
    return results


def run_limited(work: Work, root: Path, kit: Kit) -> Result:
    """One work; a source's ends this process when it takes too long."""
    if work.task.stage not in SOURCE_STAGES:
        return run_work(work, root, kit)
    with limit_time(kit.configuration.options.limits.parse_seconds):
        return run_work(work, root, kit)


def run_here(work: Work, root: Path, kit: Kit) -> Result:
    """One work in the process of the build itself, which goes on after a page that takes too long.

    Rendering is Python from end to end, so a signal stops it without a process of its own.
    """
    if work.task.stage not in SOURCE_STAGES:
        return run_work(work, root, kit)
    seconds = kit.configuration.options.limits.parse_seconds
    try:
        with limit_time(seconds, stop):
            return run_work(work, root, kit)
    except OverTime:
        return Failure(f"{work.task.name}: not done within {seconds} s, so it was stopped; please report it")


def stop(number: int, frame: object) -> NoReturn:
    """What a signal does in a process that has to go on."""
    del number, frame
    raise OverTime


@contextmanager
def limit_time(seconds: int, end: Callable[[int, object], NoReturn] | None = None) -> Iterator[None]:
    """The system ends the process at the limit, in whatever code it is then; or does what is given instead.

    Only a process's main thread can ask for that; the workers of a cluster have others.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signal.signal(signal.SIGPROF, end or signal.SIG_DFL)
    signal.signal(signal.SIGALRM, end or signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds * ENDED)
    signal.setitimer(signal.ITIMER_REAL, seconds * STUCK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def run_work(work: Work, root: Path, kit: Kit) -> Result:
    """One work; whatever goes wrong in it is its own failure, with its name and not a traceback."""
    try:
        return perform(work, root, kit)
    except RepodocsError as error:
        return Failure(str(error))
    except Exception as error:
        return Failure(
            f"{work.task.name}: {type(error).__name__}: {error} (a fault of repodocs; please report it)"
        )
