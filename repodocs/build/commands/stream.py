"""Standard output and error as commands need them, whatever reads them."""

import os
import sys
from typing import TextIO


class SteadyStream:
    """A text stream that outlives its reader: `repodocs list | head` is no fault of anybody."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        """Writes; what nobody reads any more is dropped."""
        try:
            return self.stream.write(text)
        except BrokenPipeError:
            self.drop()
            return len(text)

    def flush(self) -> None:
        """Flushes, or drops what nobody reads any more."""
        try:
            self.stream.flush()
        except BrokenPipeError:
            self.drop()

    def drop(self) -> None:
        """Lets everything from now on, and what is still in the buffer, go nowhere."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.stream.fileno())
        os.close(nowhere)

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)


def steady_streams() -> None:
    """Makes both streams outlive their readers, and show any name in any encoding."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
        setattr(sys, name, SteadyStream(stream))
