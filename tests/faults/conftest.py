"""What tests of faults share: commands run in forked children, so that a build takes a fifth of a second."""

from collections.abc import Iterator

import pytest

from tests.build.forks import Forks


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """What runs the commands."""
    forks = Forks()
    yield forks
    forks.end()
