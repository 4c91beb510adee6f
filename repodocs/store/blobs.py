"""What a shared cache must offer: blobs by kind and key, within a budget of seconds."""

import threading
import time
from typing import Literal, Protocol

# Records of packs stand under `ac`, packs under `cas`, as in Bazel's remote caches.
Kind = Literal["ac", "cas"]
# A blob that is larger is none of ours.
MOST_BYTES = 1 << 28
# After so many failures in a row nobody asks any more.
MOST_FAILURES = 3


class CacheError(Exception):
    """The cache did not do what it was asked; the text says why and holds no address and no secret."""


class Blobs(Protocol):
    """One line to a cache; each thread has its own."""

    def get(self, kind: Kind, key: str) -> bytes | None:
        """The bytes under a key, None where there are none; raises CacheError."""

    def has(self, kind: Kind, key: str) -> bool:
        """Whether there is a blob under the key; raises CacheError."""

    def put(self, kind: Kind, key: str, content: bytes) -> None:
        """Keeps a blob; raises CacheError."""

    def close(self) -> None:
        """Ends the line, also in the middle of an answer."""


class Budget:
    """The seconds that a build spends on its cache, and whether it is worth more of them.

    The lines of all threads share it. The clock runs only between `start` and `stop`.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.began: float | None = None
        self.failures = 0
        self.problem = ""
        self.lock = threading.Lock()

    def start(self) -> None:
        """Lets the clock run."""
        self.began = time.monotonic()

    def stop(self) -> None:
        """Halts the clock."""
        self.seconds = self.left()
        self.began = None

    def left(self) -> float:
        """The seconds that are left."""
        gone = 0.0 if self.began is None else time.monotonic() - self.began
        return max(0.0, self.seconds - gone)

    def is_spent(self) -> bool:
        """Whether to ask for nothing any more; the first reason is kept."""
        if self.left() <= 0:
            self.note("it took too long")
        return self.failures >= MOST_FAILURES or self.left() <= 0

    def fail(self, problem: str) -> None:
        """Counts a failure."""
        with self.lock:
            self.failures += 1
        self.note(problem)

    def note(self, problem: str) -> None:
        """Keeps the first thing that went wrong."""
        with self.lock:
            self.problem = self.problem or problem

    def succeed(self) -> None:
        """Forgets the failures before, unless there were enough."""
        with self.lock:
            if self.failures < MOST_FAILURES:
                self.failures = 0
