"""Works on several lines to a shared cache at once, and leaves them when their time is over."""

import queue
import threading
import time
from collections.abc import Callable, Iterable
from typing import TypeVar

from repodocs.store.blobs import Blobs, Budget
from repodocs.store.shared import SharedStore

LINES = 8
# Given to the threads together to end after their lines were cut.
END_SECONDS = 0.5
Item = TypeVar("Item")


def run_lines(
    items: Iterable[Item],
    step: Callable[[Item, SharedStore], None],
    make_line: Callable[[], Blobs],
    budget: Budget,
) -> None:
    """Runs a step for each item, one thread to a line; none outlives the budget for long.

    The threads are daemons: one that hangs in a name server does not hold up the build.
    """
    todo: queue.SimpleQueue[Item] = queue.SimpleQueue()
    for item in items:
        todo.put(item)
    lines = [make_line() for _ in range(min(LINES, todo.qsize()))]
    threads = [
        threading.Thread(target=work, args=(todo, step, SharedStore(line, budget)), daemon=True)
        for line in lines
    ]
    budget.start()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(budget.left())
    for line in lines:
        line.close()
    over = time.monotonic() + END_SECONDS
    for thread in threads:
        thread.join(max(0.0, over - time.monotonic()))
    budget.stop()


def work(
    todo: "queue.SimpleQueue[Item]", step: Callable[[Item, SharedStore], None], shared: SharedStore
) -> None:
    """Takes items until there are none, or until the cache is not worth asking."""
    while not shared.budget.is_spent():
        try:
            item = todo.get_nowait()
        except queue.Empty:
            return
        step(item, shared)
