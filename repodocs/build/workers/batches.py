"""Runs works in batches on an executor; the order of results never matters."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from repodocs.build.stages.foreseen import Unforeseen
from repodocs.build.stages.kit import Kit
from repodocs.build.stages.work import Work
from repodocs.build.workers.ahead import Ahead
from repodocs.build.workers.apart import run_all_apart, run_apart
from repodocs.build.workers.worker import Batch, Result, run_here, run_share, start_worker
from repodocs.render.templates import prepare_templates

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

# A batch is big enough that handing it over costs little, small enough that two
# processes end together.
BATCH_BYTES = 600_000
BATCH_WORKS = 64
# Fewer works than this are done here sooner than a process starts.
FEW_WORKS = 8
STOP_SECONDS = 1.0
TELL_SECONDS = 0.2
# Of few works, these run in a process of their own: native code on what somebody else wrote may
# end it, and what link and the repository's pages hold of all folders goes with it.
APART_STAGES = frozenset({"analyze", "link", "repository"})
# These also where a build has no processes: no source may end it.
GUARDED_STAGES = frozenset({"analyze"})
# The starts of the names of their templates.
PAGES_OF_SOURCES = ("docs.", "keywords.", "_")


Item = TypeVar("Item")
Value = TypeVar("Value")


class Pool:
    """The processes of one build, started when there is enough to do for them."""

    def __init__(self, root: Path, make_kit: Callable[[], Kit], processes: int) -> None:
        self.root = root
        self.make_kit = make_kit
        self.processes = processes
        self.executor: Executor | None = None
        # Works apart hold what all folders have: two of them at once need twice the memory.
        self.at_once = 1
        self.ahead: Ahead | None = None

    def run(self, works: list[Work]) -> Iterator[Batch]:
        """The results of all works, batch by batch as they are done."""
        # Beside the threads of an executor no process is forked here.
        if self.processes < 2 or (len(works) < FEW_WORKS and self.executor is None):
            yield from self.run_here(works)
            return
        waiting = deque(split_works(works, self.root))
        while True:
            lost = yield from self.run_there(waiting)
            if not lost:
                return
            self.release()
            for batch in lost:
                yield run_apart(batch, self.root, self.make_kit())

    def run_here(self, works: list[Work]) -> Iterator[Batch]:
        """One after the other; some stages in a process of their own."""
        stages = APART_STAGES if self.processes else GUARDED_STAGES
        apart = [work for work in works if work.task.stage in stages]
        foreseen = self.run_foreseen(apart)
        if foreseen is not None:
            yield foreseen
        elif apart:
            batches = split_works(apart, self.root)
            yield from run_all_apart(batches, self.root, self.make_kit(), self.at_once, self.prepare)
        for work in works if not apart else ():
            yield [(work, run_here(work, self.root, self.make_kit()))]

    def run_foreseen(self, works: list[Work]) -> Batch | None:
        """The result of an only work that was begun before its task was known; None for any other."""
        if self.ahead is None or len(works) != 1:
            return None
        self.prepare()
        foreseen = self.ahead.wait()
        if foreseen is None or foreseen.source != works[0].source:
            return None
        kit = msgspec.structs.replace(self.make_kit(), foreseen=foreseen)
        try:
            return [(works[0], run_here(works[0], self.root, kit))]
        except Unforeseen:
            return None

    def prepare(self) -> None:
        """While another process reads a source, this one makes ready for its pages."""
        prepare_templates(self.make_kit().templates, PAGES_OF_SOURCES)

    def run_there(self, waiting: "deque[list[Work]]") -> Generator[Batch, None, list[list[Work]]]:
        """The results of the executor, as long as it has all its processes; then the batches it lost."""
        if self.executor is None:
            self.executor = make_executor(self.root, self.make_kit(), self.processes)
        return (yield from run_on(self.executor, waiting, self.processes))

    def release(self) -> None:
        """Ends the processes, and what they hold; the next batch starts others."""
        if self.executor is not None:
            self.executor.shutdown(cancel_futures=True)
        self.executor = None

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


def run_on(
    executor: "Executor", waiting: "deque[list[Work]]", processes: int
) -> Generator[Batch, None, list[list[Work]]]:
    """Keeps a few batches in flight for each process, so that a stop has little to wait for.

    A process that ends takes all of them along; they are what is returned. While
    none is done, an empty batch says that time goes by.
    """
    from concurrent.futures import FIRST_COMPLETED, wait  # noqa: PLC0415  as in make_executor

    flying: dict[Future[list[Result]], list[Work]] = {}
    lost: list[list[Work]] = []
    while not lost:
        while waiting and len(flying) < 2 * processes:
            batch = waiting.popleft()
            flying[executor.submit(run_share, batch)] = batch
        if not flying:
            break
        done, _ = wait(flying, timeout=TELL_SECONDS, return_when=FIRST_COMPLETED)
        if not done:
            yield []
        for future in done:
            batch = flying.pop(future)
            if future.exception() is not None:
                lost.append(batch)
                continue
            results = future.result()
            if len(results) < len(batch):
                waiting.appendleft(batch[len(results) :])
            yield list(zip(batch, results, strict=False))
    return [*lost, *flying.values()]


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


def make_executor(root: Path, kit: Kit, processes: int) -> "Executor":
    """Processes that share what is loaded already where the system can fork."""
    # A small edit starts none, and would wait for these imports.
    import multiprocessing  # noqa: PLC0415
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # What forked processes have from the start is in memory once.
    import repodocs.build.stages.analyses  # noqa: F401, PLC0415

    methods = multiprocessing.get_all_start_methods()
    method = "fork" if "fork" in methods else None
    return ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context(method),
        initializer=start_worker,
        initargs=(root, kit, os.getpid()),
    )
