"""Short forms of what benchmarks/faults.py does at length: whatever happens, the result is a clean build's."""

import tempfile
from pathlib import Path

from tests.build.forks import Forks
from tests.faults.damage import try_damage
from tests.faults.foreign import try_guests
from tests.faults.histories import try_histories
from tests.faults.lengths import try_lengths
from tests.faults.limits import try_limits
from tests.faults.races import try_races


def test_damaged_files_are_made_anew(forks: Forks, tmp_path: Path) -> None:
    """The state, its log, the snapshot, the store, artifacts and pages, cut or with a bit changed."""
    assert try_damage(forks, tmp_path, most=12, seed=1).wrong == []


def test_sources_edited_in_the_middle_of_a_build(forks: Forks, tmp_path: Path) -> None:
    """Also to the same size and time, and also where the edit is undone before the next build."""
    assert try_races(forks, tmp_path, many=8, seed=1).wrong == []


def test_too_little_of_the_machine(forks: Forks) -> None:
    """Room, permission and open files: a sentence, and the next build goes on."""
    # Pytest's own folders are closed to whom the build then becomes.
    with tempfile.TemporaryDirectory(prefix="repodocs-limits-") as folder:
        assert try_limits(forks, Path(folder), many=6, seed=1).wrong == []


def test_histories_end_as_clean_builds(forks: Forks, tmp_path: Path) -> None:
    """Edits of every kind; no task runs whose inputs, recipe and targets are those of its last run."""
    assert try_histories(forks, tmp_path, histories=5, seed=2).wrong == []


def test_what_is_not_ours_stays(forks: Forks, tmp_path: Path) -> None:
    """Files, links and folders among the pages, through builds, prunings and cleanings."""
    assert try_guests(forks, tmp_path, histories=6, seed=1).wrong == []


def test_what_is_read_of_a_damaged_file_was_written_there(forks: Forks, tmp_path: Path) -> None:
    """Without a build: of the state, its log, the journal, the snapshot and the store."""
    assert (
        try_lengths(forks, tmp_path, lambda size: range(0, size, 1 + size // 40), bits=40, seed=1).wrong == []
    )
