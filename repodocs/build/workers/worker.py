"""What runs in a process of a build: works, each within its time limit."""

import gc
import time
from pathlib import Path
from typing import NoReturn

import msgspec

from repodocs.build.plan.plan import SOURCE_STAGES
from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import Performed, perform
from repodocs.build.stages.work import Work
from repodocs.build.workers.child import begin_process
from repodocs.build.workers.limits import limit_time
from repodocs.model.errors import RepodocsError

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
