"""A fresh clone with the store of another: nothing is parsed, all pages are written."""

import shutil
import time

import xxhash
from measure import BenchmarkError, Comparison, tell
from table import Row, compare_seconds
from workplace import Workplace, write_bare

STORE = "store"


def list_restored(place: Workplace) -> list[Row]:
    """Against what cannot be saved, in one process, and against a no-op."""
    bare, resting = Comparison(), Comparison()
    for turn in range(place.settings.cold_runs):
        tell(f"restored store {turn + 1} of {place.settings.cold_runs}")
        seconds = build_restored(place)
        bare.add(seconds, hash_sources(place) + write_bare(place))
        place.rest()
        resting.add(seconds, place.rest())
    what = "fresh clone, store restored"
    yardstick = "hashing the sources and writing the same files, in one"
    return [compare_seconds(what, bare, yardstick), compare_seconds(what, resting, "no-op")]


def build_restored(place: Workplace) -> float:
    """Seconds of a build that finds every analysis in the store."""
    kept = place.folder / STORE
    shutil.move(place.state / STORE, kept)
    place.wipe()
    place.state.mkdir()
    shutil.move(kept, place.state / STORE)
    run = place.build()
    # A link is described anew: nothing of it is parsed.
    links = sum(one.kind != "file" for one in place.workspace.plan.sources.values())
    if f", {links:,} analysed" not in run.text:
        raise BenchmarkError(f"the restored store lacked something: {run.text.strip()[-200:]}")
    return run.seconds


def hash_sources(place: Workplace) -> float:
    """Seconds of reading and hashing every source."""
    paths = [one.disk_name for one in place.workspace.plan.sources.values() if one.kind == "file"]
    began = time.perf_counter()
    for path in paths:
        xxhash.xxh3_128_digest((place.root / path).read_bytes())
    return time.perf_counter() - began
