"""Builds random repositories with random histories in three ways and compares all that can be seen.

    python benchmarks/equality.py [--histories 100] [--seed N]

The ways are the fast path of repodocs, stock doit with its own loader and
runner, and doit with our loader. The test suite has a short form of the same.
"""

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEST = "tests/build/test_equal_to_doit.py"


def main() -> int:
    """The exit status of the test: 1 where a way differs, with the history that shows it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--histories", type=int, default=100, help="how many (100)")
    parser.add_argument("--seed", type=int, help="another seed gives other histories")
    options = parser.parse_args()
    command = [sys.executable, "-m", "pytest", "-q", TEST, "--histories", str(options.histories)]
    if options.seed is not None:
        command.append(f"--hypothesis-seed={options.seed}")
    return subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603  our own test


if __name__ == "__main__":
    sys.exit(main())
