"""Prints what a built repository's artifacts say: outcomes, parse health and tiers by language, faults.

    python benchmarks/health.py REPOSITORY

REPOSITORY has been built by `repodocs`. Its artifacts are read; the faults are
those that `repodocs check` finds, which builds what is stale first.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import msgspec
from measure import BenchmarkError, tell, time_command
from table import write_heading, write_line
from workplace import PYTHON, SourceFacts, read_facts, read_links

from repodocs.build.workspace import open_workspace
from repodocs.model.links import Tier

TIERS: tuple[Tier, ...] = ("exact", "scoped", "unique-name", "ambiguous", "external", "unresolved")
HEADING = ("language", "sources", "outcomes", "with errors", "bytes not parsed", "imports", *TIERS)
NONE = "(none)"
CHECK_FAILED = 1
FAULTS = re.compile(r"([\d,]+) faults in the pages")
DEAD = re.compile(r"^.+: (dead link to|no anchor) ", re.MULTILINE)


class LanguageHealth(msgspec.Struct):
    """Sums over the sources of one language."""

    outcomes: Counter[str]
    tiers: Counter[str]
    with_errors: int = 0
    parsed_bytes: int = 0
    error_bytes: int = 0

    @property
    def sources(self) -> int:
        """How many there are."""
        return self.outcomes.total()


def main() -> int:
    """3 when the repository is not built."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("repository", type=Path, help="a folder that repodocs has built")
    root = parser.parse_args().repository.resolve()
    try:
        print_languages(gather_health(root))
        print_pages(root)
    except BenchmarkError as error:
        tell(str(error))
        return 3
    return 0


def gather_health(root: Path) -> dict[str, LanguageHealth]:
    """The sums of each language, the one with most sources first; raises BenchmarkError."""
    state = root / open_workspace(root).configuration.options.state
    found: dict[str, LanguageHealth] = defaultdict(lambda: LanguageHealth(Counter(), Counter()))
    languages = {}
    for facts in read_facts(state):
        languages[facts.path] = facts.language or NONE
        add_source(found[facts.language or NONE], facts)
    if not languages:
        raise BenchmarkError("no analysis is there; run repodocs first")
    for links in read_links(state):
        for source in links.sources:
            own = found[languages.get(source.path, NONE)]
            own.tiers.update(edge.tier for edge in source.edges)
    return dict(sorted(found.items(), key=lambda one: (-one[1].sources, one[0])))


def add_source(health: LanguageHealth, facts: SourceFacts) -> None:
    """Adds one source to its language."""
    health.outcomes[facts.outcome] += 1
    health.with_errors += facts.health.errors > 0
    health.parsed_bytes += facts.health.parsed_bytes
    health.error_bytes += facts.health.error_bytes


def print_languages(found: dict[str, LanguageHealth]) -> None:
    """A line for each language and one for all."""
    total = LanguageHealth(Counter(), Counter())
    write_heading(HEADING)
    for name, health in found.items():
        write_line(list_cells(name, health))
        total.outcomes += health.outcomes
        total.tiers += health.tiers
        total.with_errors += health.with_errors
        total.parsed_bytes += health.parsed_bytes
        total.error_bytes += health.error_bytes
    write_line(list_cells("all", total))


def list_cells(name: str, health: LanguageHealth) -> list[str]:
    """The cells of one language; tiers as shares of its imports."""
    edges = health.tiers.total()
    outcomes = ", ".join(f"{outcome} {count:,}" for outcome, count in health.outcomes.most_common())
    shares = [format_share(health.tiers[tier], edges) for tier in TIERS]
    errors = format_share(health.error_bytes, health.parsed_bytes)
    return [name, f"{health.sources:,}", outcomes, f"{health.with_errors:,}", errors, f"{edges:,}", *shares]


def format_share(part: int, whole: int) -> str:
    """A percentage; nothing of nothing is left out."""
    return f"{100 * part / whole:.2f} %" if whole else ""


def print_pages(root: Path) -> None:
    """The number of pages, and the faults that the check finds."""
    output = root / open_workspace(root).configuration.options.output
    faults, shown = find_faults(root)
    sys.stdout.write("\n")
    write_heading(("pages", "faults", "dead links and anchors among the faults shown"))
    pages = sum(1 for _ in output.rglob("*.md"))
    write_line((f"{pages:,}", f"{faults:,}", f"{len(DEAD.findall(shown)):,}"))


def find_faults(root: Path) -> tuple[int, str]:
    """How many faults `repodocs check` finds, and what it prints; raises BenchmarkError."""
    run = time_command([*PYTHON, "repodocs", "check"], root)
    found = FAULTS.search(run.text)
    if run.code and (run.code != CHECK_FAILED or found is None):
        raise BenchmarkError(f"repodocs check ended with {run.code}: {run.text.strip()[-300:]}")
    return (int(found.group(1).replace(",", "")) if found else 0), run.text


if __name__ == "__main__":
    sys.exit(main())
