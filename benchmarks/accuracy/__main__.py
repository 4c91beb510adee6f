"""Prints how exactly symbols are found, language by language, with Universal Ctags beside it.

    python benchmarks/accuracy [--language NAME ...] [--project PACKAGE ...] [--folder FOLDER] [--shown N]
                               [--projects FILE]

Projects are brought from their registries into FOLDER, once. The truth is each
language's own parser. A definition is found where name, line and group agree.
"""

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from definitions import GROUPS, SourceTruth
from projects import HERE, PROJECTS, AccuracyError, Row, bring_project, list_sources, read_rows
from readers import read_ctags, read_ours
from score import Score
from truths import read_truths

FOLDER = HERE.parent.parent / "build" / "accuracy"
HEADING = ("language", "projects", "sources", "of", "precision", "recall", "ctags: precision", "recall")
SHOWN = 0


def main() -> int:
    """1 when a language could not be scored."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", action="append", help="only this one; again for more")
    parser.add_argument("--projects", type=Path, default=PROJECTS, help="what is scored, by language")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where projects are brought")
    parser.add_argument("--project", action="append", help="only this package; again for more")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--shown", type=int, default=SHOWN, help="how many misses and extras to show")
    arguments = parser.parse_args()
    rows = read_rows(arguments.projects)
    if unknown := {*(arguments.language or ())} - rows.keys():
        parser.error(f"no row of {', '.join(sorted(unknown))} in {arguments.projects}")
    write_row(HEADING)
    write_row(("---",) * len(HEADING))
    failures = 0
    for language in arguments.language or rows:
        try:
            score_language(language, rows[language], arguments)
        except AccuracyError as error:
            sys.stderr.write(f"{language}: {error}\n")
            failures += 1
    return 1 if failures else 0


def score_language(language: str, row: Row, arguments: argparse.Namespace) -> None:
    """Prints the two lines of one language; raises AccuracyError."""
    folder = arguments.folder.resolve()
    truths: list[SourceTruth] = []
    projects = [one for one in row.projects if one.package in (arguments.project or [one.package])]
    for project in projects:
        root = bring_project(project, folder)
        paths = [str(path) for path in list_sources(project, root)]
        own = read_truths(language, project, root, paths, folder)
        readable = sum(one.ok for one in own)
        sys.stderr.write(f"{language}: {project.package}: {readable} of {len(paths)} sources are readable\n")
        truths += [one for one in own if one.ok]
    ours, theirs = Score(), Score()
    tags = read_ctags([one.path for one in truths], language)
    health: Counter[str] = Counter()
    with ProcessPoolExecutor(arguments.processes) as pool:
        told = pool.map(partial(read_ours, others=row.others), [one.path for one in truths], chunksize=8)
        for truth, (definitions, own_health) in zip(truths, told, strict=True):
            if definitions is None:
                health["left out"] += 1
                continue
            ours.add(truth, definitions)
            theirs.add(truth, tuple(tags.get(truth.path, ())))
            health["bytes"] += own_health.parsed_bytes
            health["errors"] += own_health.error_bytes
            health["with"] += own_health.errors > 0
    sources = len(truths) - health["left out"]
    tell_health(language, sources, health)
    write_scores((language, f"{len(projects)}", f"{sources:,}"), ours, theirs)
    for name, rows in (("missed", ours.misses), ("extra", ours.extras)):
        for line in rows[: arguments.shown]:
            sys.stderr.write(f"{name} {line.removeprefix(str(folder) + '/')}\n")


def tell_health(language: str, sources: int, health: Counter[str]) -> None:
    """How much of the sources the grammar did not read."""
    share = 100 * health["errors"] / max(health["bytes"], 1)
    sys.stderr.write(
        f"{language}: {health['with']} of {sources} sources hold errors, {share:.3f} % of the bytes; "
        f"{health['left out']} more are minified or too large\n"
    )


def write_scores(place: tuple[str, str, str], ours: Score, theirs: Score) -> None:
    """The lines of a language, one for each group; what agrees beside is told apart."""
    for group in GROUPS:
        tallies = (ours.groups[group], theirs.groups[group])
        cells = [f"{share:.4f}" for one in tallies for share in (one.precision, one.recall)]
        write_row((*place, f"{group}s", *cells))
        place = ("", "", "")
    for name, score in (("repodocs", ours), ("ctags", theirs)):
        beside = ", ".join(f"{what} {score.share(what):.3f}" for what in ("kind", "parent", "end"))
        sys.stderr.write(f"{name}: of what was found agree {beside}\n")


def write_row(cells: tuple[str, ...]) -> None:
    """One line of a Markdown table, at once."""
    sys.stdout.write("| " + " | ".join(cells) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
