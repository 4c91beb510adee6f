"""A pool whose processes are a cluster's workers: content goes there, what is made comes back."""

import pickle
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from repodocs.build.stages.kit import Kit
from repodocs.build.stages.perform import Span, hash_contents, make_journal, read_contents, write_contents
from repodocs.build.stages.sources import make_analysis_key
from repodocs.build.stages.work import Contents, Work
from repodocs.build.workers.batches import Pool, measure_work
from repodocs.build.workers.cluster import Cluster, Parcel
from repodocs.build.workers.cluster_worker import Answer, Envelope, describe_tool, pack_kit
from repodocs.build.workers.worker import Batch, Failure, Result
from repodocs.model.errors import RepodocsError

# A payload is about this long; a work that is longer alone is done here sooner than sent.
PAYLOAD_BYTES = 4_000_000
# Less than this is not worth the way; shorter payloads than the first keep all workers busy to the end.
LEAST_BYTES = 20_000
SHARES = 4
Packed = list[tuple[Work, Contents]]


class ClusterPool(Pool):
    """Works in parcels on a cluster; reading, writing and the check stay here, where the files are."""

    def __init__(self, root: Path, make_kit: Callable[[], Kit], cluster: Cluster) -> None:
        super().__init__(root, make_kit, 0)
        self.cluster = cluster

    def run(self, works: list[Work]) -> Iterator[Batch]:
        """The results of all works, parcel by parcel as they come back."""
        here: list[Work] = []
        if len(works) > 1:
            for parcel, answer in self.cluster.run(self.pack_parcels(works, here)):
                yield list(zip(parcel.works, self.read_results(parcel, answer), strict=True))
        else:
            here = works
        yield from super().run(here)

    def pack_parcels(self, works: list[Work], here: list[Work]) -> Iterator[Parcel]:
        """Parcels of about equal length; what is better done on this machine goes to `here`."""
        longest = self.share_out(works)
        packed: Packed = []
        size = 0
        for work in works:
            contents = self.read_wanted(work)
            if contents is None:
                here.append(work)
                continue
            own = sum(map(len, contents.values()))
            if packed and size + own > longest:
                yield self.make_parcel(packed)
                packed, size = [], 0
            packed.append((work, contents))
            size += own
        if packed:
            yield self.make_parcel(packed)

    def share_out(self, works: list[Work]) -> int:
        """The longest payload that gives each worker a few of them."""
        total = sum(measure_work(work, self.root) for work in works)
        share = total // (SHARES * max(1, len(self.cluster.workers)))
        return max(LEAST_BYTES, min(PAYLOAD_BYTES, share))

    def read_wanted(self, work: Work) -> Contents | None:
        """The contents of a work's inputs; None where it is long, stored, or cannot be read."""
        try:
            contents = read_contents(work, self.root)
        except RepodocsError:
            return None
        if sum(map(len, contents.values())) > PAYLOAD_BYTES or self.is_stored(work, contents):
            return None
        return contents

    def is_stored(self, work: Work, contents: Contents) -> bool:
        """Whether the store has the analysis already."""
        content = contents.get(work.source.disk_name) if work.source is not None else None
        if content is None or work.task.stage != "analyze":
            return False
        kit = self.make_kit()
        return kit.store.get(make_analysis_key(work, content, kit)) is not None

    def make_parcel(self, packed: Packed) -> Parcel:
        """The parcel of some works and their contents."""
        envelope = Envelope(describe_tool(), pack_kit(self.make_kit()), pickle.dumps(packed))
        read = [hash_contents(work, contents) for work, contents in packed]
        return Parcel([work for work, _ in packed], read, msgspec.msgpack.encode(envelope))

    def read_results(self, parcel: Parcel, answer: bytes | str) -> list[Result]:
        """Writes what a parcel's works made; without an answer all of them failed."""
        if isinstance(answer, str):
            return [Failure(f"{work.task.name}: not done by the cluster ({answer})") for work in parcel.works]
        answers, entries = pickle.loads(answer)  # noqa: S301  from a worker that we told what to run
        for key, content in entries:
            self.make_kit().store.put(key, content)
        pieces = zip(parcel.works, parcel.read, answers, strict=True)
        return [self.read_result(work, read, answer) for work, read, answer in pieces]

    def read_result(self, work: Work, read: dict[str, str], answer: Answer) -> Result:
        """Writes what one work made."""
        if answer.made is None:
            return Failure(answer.fault)
        try:
            journal = make_journal(work, self.root, self.make_kit())
            performed = write_contents(self.root, answer.made.contents, journal)
        except RepodocsError as error:
            return Failure(str(error))
        now = time.monotonic()
        span = Span(now - answer.seconds, now, 0)
        return msgspec.structs.replace(
            performed, read=read, problems=answer.made.problems, stored=answer.made.stored, span=span
        )

    def close(self) -> None:
        """Lets go of the cluster when all is done."""
        self.cluster.close()

    def stop(self) -> None:
        """Lets go of the cluster in the middle of its work."""
        self.cluster.close()
