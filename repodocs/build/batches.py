"""Runs works in batches on an executor; the order of results never matters."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from repodocs.build.kit import Kit
from repodocs.build.perform import Performed, perform
from repodocs.build.work import Work
from repodocs.model.errors import RepodocsError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

# A batch is big enough that handing it over costs little, small enough that two
# processes end together.
BATCH_BYTES = 600_000
BATCH_WORKS = 64
# Fewer works than this are done here sooner than a process starts.
FEW_WORKS = 8
STOP_SECONDS = 1.0


class Failure(msgspec.Struct, frozen=True):
    """Why a work failed, for its user."""

    text: str


Item = TypeVar("Item")
Value = TypeVar("Value")
Result = Performed | Failure
Batch = list[tuple[Work, Result]]


class Pool:
    """The processes of one build, started when there is enough to do for them."""

    def __init__(self, root: Path, make_kit: Callable[[], Kit], processes: int) -> None:
        self.root = root
        self.make_kit = make_kit
        self.processes = processes
        self.executor: Executor | None = None

    def run(self, works: list[Work]) -> Iterator[Batch]:
        """The results of all works, batch by batch as they are done."""
        if self.processes < 2 or len(works) < FEW_WORKS:
            for work in works:
                yield [(work, run_work(work, self.root, self.make_kit()))]
            return
        if self.executor is None:
            self.executor = make_executor(self.root, self.make_kit(), self.processes)
        yield from run_on(self.executor, split_works(works, self.root), self.processes)

    def map(self, step: Callable[[Item, Path], Value], items: list[Item], root: Path) -> Iterator[Value]:
        """The values of a step for all items, in their order."""
        if self.processes < 2 or len(items) < FEW_WORKS:
            return iter([step(item, root) for item in items])
        if self.executor is None:
            self.executor = make_executor(self.root, self.make_kit(), self.processes)
        chunk = max(1, min(BATCH_WORKS, len(items) // (4 * self.processes)))
        return self.executor.map(step, items, repeat(root), chunksize=chunk)

    def close(self) -> None:
        """Ends the processes when all is done."""
        if self.executor is not None:
            self.executor.shutdown()

    def stop(self) -> None:
        """Ends the processes in the middle of their work; each removes the file it is writing."""
        if self.executor is None:
            return
        # The executor offers no way to end a busy process before Python 3.14.
        processes = list(getattr(self.executor, "_processes", {}).values())
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        for process in processes:
            process.join(STOP_SECONDS)
            if process.is_alive():
                process.kill()


def run_on(executor: "Executor", batches: list[list[Work]], processes: int) -> Iterator[Batch]:
    """Keeps a few batches in flight for each process, so that a stop has little to wait for."""
    from concurrent.futures import FIRST_COMPLETED, wait  # noqa: PLC0415  as in make_executor

    waiting = iter(batches)
    flying: dict[Future[list[Result]], list[Work]] = {}
    while True:
        for batch in waiting:
            flying[executor.submit(run_batch, batch)] = batch
            if len(flying) >= 2 * processes:
                break
        if not flying:
            return
        done, _ = wait(flying, return_when=FIRST_COMPLETED)
        for future in done:
            batch = flying.pop(future)
            yield list(zip(batch, future.result(), strict=True))


def split_works(works: list[Work], root: Path) -> list[list[Work]]:
    """Batches of about equal size, the largest first, so that no process waits long for the last one.

    The works of a subject are next to each other, since they read the same
    analysis, and those of a folder's sources near each other: they share its links.
    """
    batches: list[list[Work]] = []
    sizes: list[int] = []
    for work in sorted(works, key=lambda work: work.task.subject):
        own = measure_work(work, root)
        if not batches or sizes[-1] + own > BATCH_BYTES or len(batches[-1]) >= BATCH_WORKS:
            batches.append([])
            sizes.append(0)
        batches[-1].append(work)
        sizes[-1] += own
    order = sorted(range(len(batches)), key=lambda number: -sizes[number])
    return [batches[number] for number in order]


def measure_work(work: Work, root: Path) -> int:
    """The bytes that a work is about; a page of the repository counts as a batch, a folder's as some."""
    if work.task.stage == "repository":
        return BATCH_BYTES
    if work.source is None or work.source.kind != "file":
        return 10_000
    try:
        return os.stat(root / work.source.disk_name).st_size
    except OSError:
        return 0


class Worker:
    """What a process of the pool keeps: the kit of its build."""

    root = Path()
    kit: Kit


def start_worker(root: Path, kit: Kit) -> None:
    """Called once in each process of the pool."""
    # The parent alone decides what Ctrl-C means; it ends its workers by SIGTERM.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, leave)
    gc.disable()
    Worker.root, Worker.kit = root, kit


def leave(number: int, frame: object) -> None:
    """Leaves by an exception, so that a temporary file goes before its process does."""
    del frame
    sys.exit(128 + number)


def run_batch(works: list[Work]) -> list[Result]:
    """The results of a batch in the order of its works, in a process of the pool."""
    results = [run_work(work, Worker.root, Worker.kit) for work in works]
    gc.collect(0)
    return results


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


def make_executor(root: Path, kit: Kit, processes: int) -> "Executor":
    """Processes that share what is loaded already where the system can fork."""
    # A small edit starts none, and would wait for these imports.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    methods = multiprocessing.get_all_start_methods()
    method = "fork" if "fork" in methods else None
    return ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context(method),
        initializer=start_worker,
        initargs=(root, kit),
    )
