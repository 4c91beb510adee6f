"""Builds whole projects of registries by package name, and prints one Markdown table of how it went.

    python benchmarks/projects.py [--folder FOLDER] [REGISTRY:PACKAGE[=VERSION] ...]

A package without a version is one of benchmarks/accuracy/projects.yaml. Packages
are laid down in FOLDER as git repositories of their own. Each is built whole, and
once more, which must have nothing to do; one that fails has a line with the reason.
"""

import argparse
import shutil
import sys
from pathlib import Path

from health import TIERS, LanguageHealth, find_faults, format_share, gather_health
from measure import BenchmarkError, Run, require_success, tell, time_command
from table import write_heading, write_line
from workplace import GIT, PYTHON

# Before this folder, whose module of the same name is this one.
sys.path.insert(0, str(Path(__file__).resolve().parent / "accuracy"))
from projects import PROJECTS, AccuracyError, Project, bring_project, read_rows

FOLDER = Path(__file__).resolve().parent.parent / "build" / "projects"
# A Python, a Go, a Java and a TypeScript project.
DEFAULTS = ("pypi:django", "debian:prometheus", "debian:libcommons-lang3-java", "npm:rxjs")
HEADING = ("project", "sources", "pages", "processor", "again", "dead links and other faults")
HEADING += ("with errors", "bytes not parsed", *TIERS)


def main() -> int:
    """1 when a project could not be built."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("packages", nargs="*", default=DEFAULTS, help="as REGISTRY:PACKAGE, or with =VERSION")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where projects are brought")
    arguments = parser.parse_args()
    write_heading(HEADING)
    is_failed = False
    for name in arguments.packages:
        try:
            write_line(measure_project(find_project(name), arguments.folder.resolve()))
        except (AccuracyError, BenchmarkError) as error:
            is_failed = True
            write_line((name, f"failed: {error}", *[""] * (len(HEADING) - 2)))
    return int(is_failed)


def find_project(name: str) -> Project:
    """The project with its version, which may be that of the list; raises AccuracyError."""
    registry, _, rest = name.partition(":")
    package, _, version = rest.partition("=")
    if version:
        return Project(registry, package, version)
    for row in read_rows(PROJECTS).values():
        for project in row.projects:
            if (project.registry, project.package) == (registry, package):
                return project
    raise AccuracyError(f"{name} has no version, and is not in projects.yaml")


def measure_project(project: Project, folder: Path) -> list[str]:
    """The line of one project."""
    root = lay_down(project, folder)
    tell(f"building {project.package} {project.version}")
    first = require_success(run_repodocs(root), "repodocs")
    again = require_success(run_repodocs(root), "repodocs")
    faults, _ = find_faults(root)
    pages = sum(1 for _ in (root / "docs" / "code").rglob("*.md"))
    health = gather_health(root)
    return [
        f"{project.package} {project.version}",
        f"{sum(one.sources for one in health.values()):,}",
        f"{pages:,}",
        f"{first.cpu_seconds:.0f} s",
        "nothing to do" if "nothing to do" in again.text else again.text.strip().split("\n")[-1],
        f"{faults:,}",
        *list_shares(list(health.values())),
    ]


def lay_down(project: Project, folder: Path) -> Path:
    """The project as a git repository of its own, never built; raises AccuracyError, BenchmarkError."""
    brought = bring_project(project, folder / "brought")
    root = folder / project.folder
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(brought, root, symlinks=True)
    for command in (("init", "-q", "-b", "main"), ("add", "-A", "-f")):
        require_success(time_command([*GIT, *command], root), f"git {command[0]}")
    return root


def run_repodocs(root: Path) -> Run:
    """A bare run."""
    return time_command([*PYTHON, "repodocs"], root)


def list_shares(health: list[LanguageHealth]) -> list[str]:
    """Sources with errors, bytes not parsed, and the tiers as shares of all imports."""
    edges = sum(one.tiers.total() for one in health)
    unread = format_share(sum(one.error_bytes for one in health), sum(one.parsed_bytes for one in health))
    tiers = [format_share(sum(one.tiers[tier] for one in health), edges) for tier in TIERS]
    return [f"{sum(one.with_errors for one in health):,}", unread, *tiers]


if __name__ == "__main__":
    sys.exit(main())
