"""Options and fixtures of all tests."""

import pytest
from hypothesis import settings

# A test says what is true, not how fast; and a failure on one machine must be one on all.
settings.register_profile("repodocs", deadline=None, derandomize=True)
settings.load_profile("repodocs")


def pytest_addoption(parser: pytest.Parser) -> None:
    """--rewrite writes the golden files anew."""
    parser.addoption("--rewrite", action="store_true", help="rewrite the golden files")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether the golden files are to be rewritten."""
    return bool(request.config.getoption("--rewrite"))
