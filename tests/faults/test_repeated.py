"""A build that is killed has told of its work in time: the next one repeats no more than the last second of it."""

import time
from pathlib import Path

from tests.build.forks import Forks
from tests.faults.crash import count_repeated, find_ended
from tests.faults.driven import SLOW
from tests.faults.place import Place, Tried

# Each source takes as long as a large one does; all of them are one batch, by their bytes.
SLOWED = SLOW.format(seconds=0.15)
SOURCES = {f"m{number}.py": f'"""Module {number}."""\n' for number in range(60)}
KILL_SECONDS = 3.0


def test_a_batch_of_slow_sources_is_told_in_pieces(forks: Forks, tmp_path: Path) -> None:
    """What had ended a second before the kill is not done again."""
    place, tried = Place(forks, tmp_path, SOURCES), Tried()
    began = time.time()
    assert place.say("run", "-n", "2", fault=SLOWED, kill_after=KILL_SECONDS).code == -9
    ended = find_ended(place, began, time.time())
    said, ran = place.build("-n", "2")
    count_repeated(place, tried, ended, ran, "slow sources")
    place.expect_clean(tried, "slow sources", said=said)
    assert tried.wrong == []
    assert tried.seen["tasks that had ended a second before"]
