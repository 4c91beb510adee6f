"""A process of its own for one step: how it begins, what it sends, and how it ends."""

import gc
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from repodocs.model.errors import RepodocsError

Item = TypeVar("Item")
LOOK_SECONDS = 0.2


class Child(msgspec.Struct, frozen=True):
    """A process, and the end of the pipe where it sends its results."""

    pid: int
    reader: int


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
