"""Commit after commit, each with some edits of bodies, against a cold build."""

import statistics

import xxhash
from change import edit_body
from cold import measure_cold
from measure import BenchmarkError, Comparison, require_success, tell
from table import Row, compare_seconds
from workplace import Workplace

MOST_EDITS = 30


def list_commits(place: Workplace) -> list[Row]:
    """The mean of all commits; which sources each one edits depends on nothing but its number."""
    cold = statistics.median(measure_cold(place).parse.measured)
    place.build()
    paths = sorted(one.path for one in place.parsed())
    seconds, edits = [], 0
    for commit in range(place.settings.commits):
        edits += make_commit(place, paths, commit)
        seconds.append(require_success(place.repodocs(), "repodocs").seconds)
        tell(f"commit {commit + 1} of {place.settings.commits}: {seconds[-1]:.2f} s")
    mean = Comparison([statistics.fmean(seconds)], [cold])
    what = f"mean of {len(seconds)} commits with {edits:,} edits of bodies, slowest {max(seconds):.2f} s"
    return [compare_seconds(what, mean, "cold build")]


def make_commit(place: Workplace, paths: list[str], commit: int) -> int:
    """Edits 1 to 30 sources and commits them; gives how many it edited."""
    wanted = 1 + pick(f"{commit}", MOST_EDITS)
    edited: set[str] = set()
    for turn in range(50 * MOST_EDITS):
        path = paths[pick(f"{commit} {turn}", len(paths))]
        if path not in edited and is_edited(place, path, commit):
            edited.add(path)
        if len(edited) == wanted:
            break
    if not edited:
        raise BenchmarkError("no source has a body to edit")
    place.git("commit", "--quiet", "--no-verify", "--all", f"--message=edit {commit}")
    return len(edited)


def is_edited(place: Workplace, path: str, commit: int) -> bool:
    """Edits a body of the source; False where it has none."""
    try:
        place.write(path, edit_body(place.read(path), place.analysis(path), commit))
    except BenchmarkError:
        return False
    return True


def pick(word: str, count: int) -> int:
    """A number below `count` that looks random and is the same each time."""
    return xxhash.xxh3_64_intdigest(word.encode()) % count
