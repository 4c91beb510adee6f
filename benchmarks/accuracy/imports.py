"""Prints how exactly imports are resolved, with a language's own tool for the truth.

    python benchmarks/accuracy/imports.py LANGUAGE ROOT [ARGUMENT ...] [--shown N]

ROOT is a checkout of the project. ARGUMENTS are what the tool is asked of:
  python      names of packages                 truth: grimp
  typescript, javascript  folders               truth: dependency-cruiser, `depcruise` on the PATH
  go          folders; none is all              truth: go list
  cpp, c      folders, and options such as -Iinclude   truth: g++ -MM, gcc -MM

An edge counts where its tier is exact or scoped. Only sources that the tool read
are compared; in C and C++ what is reached through other headers counts, too.
"""

import argparse
import sys
from pathlib import Path

from imports_edges import link_folder
from imports_score import score_edges
from imports_truths import TRUTHS, TruthError

# The needs by which the sources of a language import each other.
KINDS = {
    "python": frozenset({"import", "from"}),
    "typescript": frozenset({"import", "export", "dynamic", "require", "type"}),
    "go": frozenset({"import", "blank"}),
    "javascript": frozenset({"import", "export", "dynamic", "require"}),
    "cpp": frozenset({"include", "system-include"}),
    "c": frozenset({"include", "system-include"}),
}


def main() -> int:
    """1 when there is no truth to compare with."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("language", choices=sorted(TRUTHS))
    parser.add_argument("root", type=Path)
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--shown", type=int, default=0, help="how many misses and extras to show")
    asked, rest = parser.parse_known_args()
    root = asked.root.resolve()
    try:
        truth = TRUTHS[asked.language](root, [*asked.arguments, *rest])
    except TruthError as error:
        sys.stderr.write(f"{asked.language}: {error}\n")
        return 1
    score = score_edges(link_folder(root, asked.processes), truth, KINDS[asked.language])
    sys.stdout.write(
        f"| {asked.language} | {root.name} | {score.sources:,} | {score.both + len(score.missed):,} "
        f"| {score.precision:.4f} | {score.recall:.4f} |\n"
    )
    for name, pairs in (("extra", score.extra), ("missed", score.missed)):
        for path, target in pairs[: asked.shown]:
            sys.stdout.write(f"{name}: {path} -> {target}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
