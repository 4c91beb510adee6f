"""Limits the time of a work: the system ends what no Python can interrupt."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

# A parse that can be interrupted ends itself at its limit; what cannot is ended
# by the system, at twice as much processor time. Where nothing is computed, as on
# a network's disk that does not answer, at so many times more of any time.
ENDED = 2
STUCK = 30


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
