"""A build that is killed anywhere costs the next one nothing but time."""

from functools import partial
from pathlib import Path

from tests.build.forks import Forks
from tests.build.repository import FILES
from tests.faults.crash import spread_points, try_points, try_times
from tests.faults.place import Place


def test_killed_at_a_change_of_the_disk(forks: Forks, tmp_path: Path) -> None:
    """The next build ends as a clean one, with nothing left over, and the one after it does nothing."""
    assert try_points(forks, tmp_path, partial(spread_points, most=4)).wrong == []


def test_killed_at_any_time(forks: Forks, tmp_path: Path) -> None:
    """With two processes, which end with the first one."""
    place = Place(forks, tmp_path, FILES)
    assert try_times(place, kills=3, seed=1, longest=0.4).wrong == []
