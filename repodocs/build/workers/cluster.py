"""Parcels of work on the workers of a Dask cluster, wherever they are."""

import logging
import queue
import re
import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any
from uuid import uuid4

import msgspec

from repodocs.build.stages.work import Work
from repodocs.build.workers.cluster_worker import Tool, compare_tools, describe_tool, run_payload
from repodocs.model.errors import RepodocsError

ADDRESS = re.compile(r"dask://(?P<place>local|[^/\s:]+:\d+|\[[0-9a-fA-F:]+\]:\d+)/?")
NEEDED = (
    "--executor: needs the library distributed; install it with: pip install 'PATH_TO_CHECKOUT[dask]', "
    "where PATH_TO_CHECKOUT is a checkout of repodocs"
)
CONNECT_SECONDS = 4
# How often to look whether workers came or went, and how long to wait for the first or another one.
TICK_SECONDS = 0.5
PATIENCE_SECONDS = 20.0
FLIGHTS = 2


class Parcel(msgspec.Struct, frozen=True):
    """A batch of works with the hashes of what each of them reads, and its payload."""

    works: list[Work]
    read: list[dict[str, str]]
    payload: bytes


class Flight(msgspec.Struct, frozen=True):
    """A parcel on its way, and the workers that may run it."""

    parcel: Parcel
    future: Any
    workers: frozenset[str]


class Cluster:
    """Those workers of a cluster that have the same repodocs as this build; the others are refused."""

    def __init__(self, client: Any, end: Callable[[], None]) -> None:
        self.client = client
        self.end = end
        # What is wrong with each worker that was asked; nothing for a good one.
        self.faults: dict[str, str] = {}
        self.workers: frozenset[str] = frozenset()
        self.flying: dict[str, Flight] = {}
        self.landed: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.seen_at = time.monotonic()

    def run(self, parcels: Iterator[Parcel]) -> Iterator[tuple[Parcel, bytes | str]]:
        """Each parcel with its answer, or with why there is none, as they come."""
        while True:
            self.tend()
            for parcel in islice(parcels, max(0, FLIGHTS * len(self.workers) - len(self.flying))):
                self.send(parcel)
            if not self.flying and self.workers:
                return
            flight = self.land()
            if flight is not None:
                yield flight.parcel, read_answer(flight.future)

    def send(self, parcel: Parcel) -> None:
        """Puts a parcel on its way; Dask itself runs it again where its worker is lost."""
        workers = self.workers
        key = f"repodocs-{uuid4().hex}"
        future = self.client.submit(
            run_payload,
            parcel.payload,
            key=key,
            pure=False,
            workers=sorted(workers),
            allow_other_workers=False,
        )
        self.flying[key] = Flight(parcel, future, workers)
        future.add_done_callback(self.landed.put)

    def land(self) -> Flight | None:
        """The next flight that ended; None when it is time to look after the workers."""
        try:
            future = self.landed.get(timeout=TICK_SECONDS)
        except queue.Empty:
            return None
        return self.flying.pop(future.key, None)

    def tend(self) -> None:
        """Asks new workers what they are, and sends again what only lost workers may run."""
        self.survey()
        if self.workers:
            self.seen_at = time.monotonic()
        elif time.monotonic() - self.seen_at > PATIENCE_SECONDS:
            raise RepodocsError(
                "the cluster has no worker; start one with: dask worker HOST:PORT --nthreads 1"
            )
        for key, flight in list(self.flying.items()):
            if self.workers and flight.workers.isdisjoint(self.workers):
                del self.flying[key]
                flight.future.cancel()
                self.send(flight.parcel)

    def survey(self) -> None:
        """Learns which workers there are now; raises RepodocsError where none is left but refused ones."""
        try:
            found = frozenset(self.client.nthreads())
            new = sorted(found - self.faults.keys())
            answers = self.client.run(describe_tool, workers=new, on_error="return") if new else {}
        except (OSError, ValueError, TimeoutError) as error:
            raise RepodocsError(f"the scheduler of the cluster is gone ({error}); run again") from error
        for worker, answer in answers.items():
            self.faults[worker] = find_fault(answer)
            if self.faults[worker]:
                sys.stderr.write(f"repodocs: refused the worker {worker}: it has {self.faults[worker]}\n")
        self.workers = frozenset(worker for worker in found if not self.faults.get(worker, "unknown"))
        if found and not self.workers and found <= self.faults.keys():
            raise RepodocsError("every worker of the cluster was refused; install this repodocs there")

    def close(self) -> None:
        """Lets go of the cluster; what still flies is of no use."""
        for flight in self.flying.values():
            flight.future.cancel()
        self.client.close(timeout=1)
        self.end()


def find_fault(answer: Tool | BaseException) -> str:
    """What is wrong with a worker that answered so."""
    if isinstance(answer, BaseException):
        return f"no repodocs that can be used ({answer})"
    return compare_tools(describe_tool(), answer)


def read_answer(future: Any) -> bytes | str:
    """What a flight brought, or why it brought nothing."""
    if future.status == "finished":
        result: bytes = future.result()
        return result
    if future.status == "error":
        error = future.exception()
        return f"{type(error).__name__}: {error}"
    raise RepodocsError("the scheduler of the cluster dropped the work; run again, what is done is kept")


def open_cluster(address: str, processes: int) -> Cluster:
    """Connects to a scheduler, or starts workers on this machine; raises RepodocsError."""
    found = ADDRESS.fullmatch(address)
    if found is None:
        raise RepodocsError(f"--executor: {address!r} is none; write dask://HOST:PORT or dask://local")
    try:
        import distributed  # noqa: PLC0415  an extra that most users do without
    except ImportError:
        raise RepodocsError(NEEDED) from None
    # Whatever happens to the cluster is told here, in one line.
    logging.disable(logging.CRITICAL)
    if found["place"] == "local":
        return open_local(distributed, processes)
    try:
        client = connect(distributed, f"tcp://{found['place']}")
    except (OSError, ValueError) as error:
        raise RepodocsError(f"--executor: no scheduler answers at {address} ({error})") from None
    return Cluster(client, do_nothing)


def open_local(distributed: Any, processes: int) -> Cluster:
    """A scheduler and workers of our own, each with one thread."""
    local = distributed.LocalCluster(
        n_workers=max(1, processes), threads_per_worker=1, dashboard_address=None, memory_limit=0
    )
    return Cluster(connect(distributed, local), local.close)


def connect(distributed: Any, scheduler: Any) -> Any:
    """A client that nothing else of this process uses."""
    return distributed.Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)


def do_nothing() -> None:
    """A cluster that was there before stays."""
