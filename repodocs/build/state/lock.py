"""The lock of a state folder: one build works in it, another one waits and says for whom."""

import errno
import fcntl
import os
import sys
import time
from pathlib import Path

from repodocs.build.places.output import place_state
from repodocs.model.errors import LockError, OutputError

NAME = "lock"
# A build that hangs must not make a pipeline hang with it.
WAIT_SECONDS = 600.0
POLL_SECONDS = 0.1
# What a file system without locks answers.
UNKNOWN = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


class Lock:
    """Held while this process, or one that it forked, has the file open.

    The kernel lets go of it with the last of them. So a killed build leaves no
    lock, and none of its workers still writes when another build begins.
    """

    def __init__(self, folder: Path) -> None:
        place_state(folder)
        self.path = folder / NAME
        self.has_waited = False
        self.descriptor = -1

    @property
    def is_held(self) -> bool:
        """Whether this process has it: only then the state is written."""
        return self.descriptor >= 0

    def wait(self) -> None:
        """Waits for its holder; raises LockError, which names it, when it takes too long."""
        deadline = time.monotonic() + WAIT_SECONDS
        while not self.seize():
            if time.monotonic() > deadline:
                raise LockError(
                    f"{self.path}: held by {self.read_holder()}; nothing was done; wait for it, or end it"
                )
            if not self.has_waited:
                self.has_waited = True
                sys.stderr.write(f"repodocs: waiting for {self.read_holder()}\n")
            time.sleep(POLL_SECONDS)

    def seize(self) -> bool:
        """Takes it where nobody has it; where the file system knows no locks everybody may have it."""
        descriptor = self.open()
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in UNKNOWN:
                os.close(descriptor)
                return False
        self.descriptor = descriptor
        self.sign()
        return True

    def open(self) -> int:
        """The file's descriptor; raises OutputError where the folder does not take it."""
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise OutputError(
                f"{self.path}: cannot be written ({error.strerror}); give permission, or make room"
            ) from error

    def sign(self) -> None:
        """Writes who has it; a full disk takes the words, not the lock."""
        try:
            os.ftruncate(self.descriptor, 0)
            os.pwrite(self.descriptor, describe_holder().encode("utf-8", "replace"), 0)
        except OSError:
            return

    def read_holder(self) -> str:
        """Who has it, as they wrote it themselves."""
        try:
            return self.path.read_text(encoding="utf-8", errors="replace") or "another build"
        except OSError:
            return "another build"

    def release(self) -> None:
        """Lets go of it; forked workers that still live keep it until they end."""
        if self.is_held:
            os.ftruncate(self.descriptor, 0)
            os.close(self.descriptor)
            self.descriptor = -1


def wait_for_lock(folder: Path) -> Lock:
    """The lock of a state folder, held."""
    lock = Lock(folder)
    lock.wait()
    return lock


def try_lock(folder: Path) -> Lock:
    """The lock of a state folder, not held while another build works: enough to look at the state."""
    lock = Lock(folder)
    lock.seize()
    return lock


def describe_holder() -> str:
    """The process itself, what it was called with, and since when it works."""
    called = Path(sys.argv[0])
    name = called.parent.name if called.name == "__main__.py" else called.name
    return f"process {os.getpid()} (`{' '.join([name, *sys.argv[1:]])}`, since {time.strftime('%F %T')})"
