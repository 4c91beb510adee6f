"""Compares the security findings of Python sources with bandit's, on the rules that both have.

    python benchmarks/bandit.py FOLDER ... [--limit N] [--shown N]

`bandit` must be on the PATH (pip install bandit). Of all Python sources below the
folders those with the least hash of their path are taken. A rule is shared where
it bears the number of one of bandit's tests; a finding is the same where path and
test agree and the lines meet. Recall is over what bandit is sure of; what bandit does
not tell is listed to be read, since bandit is no truth. So that like is compared with
like, tests are asked for asserts (B101), too, which a build leaves out there, and the
limit on how many findings of a rule a page lists is lifted (its last row tells on how
many more lines there are some).
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import msgspec
from table import write_heading, write_line

from repodocs.analyze.source import analyze_source
from repodocs.config.load import load_configuration
from repodocs.languages.catalog import Catalog
from repodocs.languages.detect import Detector
from repodocs.model.options import Options
from repodocs.model.source import Source

LIMIT = 1_000
HEADING = ("test", "bandit is sure", "missed", "repodocs", "not of bandit", "recall")
TEST = re.compile(r"B[1-7]\d\d$")
# Both are one question to bandit, which tells them apart by what the secret stands in.
SAME_TESTS = {"B106": "B105", "B107": "B105"}


class Place(msgspec.Struct, frozen=True):
    """Where a test found something: its lines from first to last."""

    path: str
    test: str
    first: int
    last: int
    is_sure: bool = True

    def meets(self, other: "Place") -> bool:
        """Whether both tell the same."""
        is_same = (self.path, self.test) == (other.path, other.test)
        return is_same and self.first <= other.last and other.first <= self.last


def main() -> int:
    """1 where bandit is absent."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, default=LIMIT, help="how many sources")
    parser.add_argument("--shown", type=int, default=0, help="how many misses and extras to show")
    arguments = parser.parse_args()
    paths = choose_sources(arguments.folders, arguments.limit)
    try:
        theirs = read_bandit(paths)
    except FileNotFoundError:
        sys.stderr.write("bandit is not installed: pip install bandit\n")
        return 1
    ours, shared = read_ours(paths)
    tell_tests(ours, [one for one in theirs if one.test in shared], arguments.shown)
    sys.stdout.write(f"\n{len(paths):,} sources, {len(shared)} tests that both have\n")
    return 0


def choose_sources(folders: list[Path], limit: int) -> list[str]:
    """The Python sources with the least hash of their path below their folder."""
    found = [(path.relative_to(folder), path) for folder in folders for path in folder.rglob("*.py")]
    ranked = sorted(found, key=lambda pair: hashlib.sha256(pair[0].as_posix().encode()).hexdigest())
    return sorted(str(path.resolve()) for _, path in ranked[:limit])


def read_bandit(paths: list[str]) -> list[Place]:
    """What bandit finds, its suppressions left aside since repodocs tells of those, too."""
    command = ["bandit", "-q", "--ignore-nosec", "-f", "json", *paths]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return [
        Place(
            one["filename"],
            SAME_TESTS.get(one["test_id"], one["test_id"]),
            min(one["line_range"]),
            max(one["line_range"]),
            one["issue_confidence"] == "HIGH",
        )
        for one in json.loads(run.stdout)["results"]
    ]


def read_ours(paths: list[str]) -> tuple[list[Place], set[str]]:
    """What repodocs finds by its rules that bear a test of bandit's, and those tests."""
    configuration = load_configuration(Path(__file__).parent)
    options = lift_limit(configuration.options)
    catalog = Catalog(configuration.languages, configuration.rules)
    detector = Detector(configuration.languages)
    tests = {one.id: one.linter for one in configuration.rules if TEST.match(one.linter)}
    found = []
    for path in paths:
        source = Source(path, path, languages=detector.find(path))
        analysis = analyze_source(Path(path).read_bytes(), source, catalog, options)
        found += [
            Place(path, tests[one.rule], one.line, one.end_line)
            for one in analysis.findings
            if one.rule in tests
        ]
    return found, set(tests.values())


def lift_limit(options: Options) -> Options:
    """The options without a limit on a rule's findings."""
    limits = msgspec.structs.replace(options.limits, findings_per_rule=sys.maxsize)
    return msgspec.structs.replace(options, limits=limits)


def tell_tests(ours: list[Place], theirs: list[Place], shown: int) -> None:
    """A line for each test: what bandit is sure of, how much of it is missed, what only repodocs tells."""
    sure = [one for one in theirs if one.is_sure]
    missed = [one for one in sure if not any(one.meets(other) for other in ours)]
    extra = [one for one in ours if not any(one.meets(other) for other in theirs)]
    counts = [Counter(one.test for one in places) for places in (sure, missed, ours, extra)]
    write_heading(HEADING)
    for test in [*sorted({*counts[0], *counts[2]}), ""]:
        numbers = [one[test] if test else one.total() for one in counts]
        recall = 1 - numbers[1] / numbers[0] if numbers[0] else 1.0
        write_line([test or "all", *(f"{number:,}" for number in numbers), f"{recall:.4f}"])
    for name, places in (("missed", missed), ("extra", extra)):
        for one in places[:shown]:
            sys.stdout.write(f"{name} {one.path}:{one.first}: {one.test}\n")


if __name__ == "__main__":
    sys.exit(main())
