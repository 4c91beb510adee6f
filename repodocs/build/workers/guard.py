"""Analyses sources one by one in a process that they may end, for whom runs tasks one by one."""

import os
import threading
from concurrent.futures import Executor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.util import Finalize
from pathlib import Path

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import Performed
from repodocs.build.stages.work import Work
from repodocs.build.workers.apart import run_apart
from repodocs.build.workers.batches import make_executor
from repodocs.build.workers.worker import Failure, run_share
from repodocs.model.errors import RepodocsError

# The queues by which such a process is told to end are closed at 10.
BEFORE_QUEUES = 20


class Guard:
    """One such process for each process of doit, and another one after a source that ended it."""

    def __init__(self, root: Path, kit: Kit) -> None:
        self.root = root
        self.kit = kit
        self.lock = threading.Lock()
        self.executor: Executor | None = None
        self.owner = 0

    def perform(self, work: Work) -> Performed:
        """The analysis of a source, one that says why there is none included; raises RepodocsError."""
        try:
            (result,) = self.find_executor().submit(run_share, [work]).result()
        except BrokenProcessPool:
            self.owner = 0
            ((_, result),) = run_apart([work], self.root, self.kit)
        if isinstance(result, Failure):
            raise RepodocsError(result.text)
        return result

    def find_executor(self) -> Executor:
        """The executor of this process; one that was inherited from another is not ours."""
        with self.lock:
            if self.executor is None or self.owner != os.getpid():
                self.executor = make_executor(self.root, self.kit, 1)
                self.owner = os.getpid()
                # A process of doit's waits for its own ones before it would tell them to end.
                Finalize(None, self.executor.shutdown, exitpriority=BEFORE_QUEUES)
            return self.executor
