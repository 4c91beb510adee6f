"""Options and fixtures of all tests."""

import signal

import pytest
from hypothesis import settings

# A test says what is true, not how fast; and a failure on one machine must be one on all.
settings.register_profile("repodocs", deadline=None, derandomize=True)
settings.load_profile("repodocs")

# A job in the background ignores Ctrl-C, and so would the builds that it starts: tests send it to them.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """--rewrite writes the golden files anew; --histories asks for a long test of equal builds."""
    parser.addoption("--rewrite", action="store_true", help="rewrite the golden files")
    parser.addoption("--histories", type=int, default=2, help="histories that are built in three ways (2)")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether the golden files are to be rewritten."""
    return bool(request.config.getoption("--rewrite"))
