"""Chooses what runs the works of a build: processes of this machine, or a cluster."""

from collections.abc import Callable
from pathlib import Path

from repodocs.build.stages.kit import Kit
from repodocs.build.workers.batches import Pool


def open_pool(root: Path, make_kit: Callable[[], Kit], processes: int, executor: str) -> Pool:
    """The pool that the command line asks for; raises RepodocsError where no cluster answers."""
    if not executor:
        return Pool(root, make_kit, processes)
    # Most builds do without a cluster, and would wait for its imports.
    from repodocs.build.workers.cluster import open_cluster  # noqa: PLC0415
    from repodocs.build.workers.cluster_pool import ClusterPool  # noqa: PLC0415

    return ClusterPool(root, make_kit, open_cluster(executor, processes))
