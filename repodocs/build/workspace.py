"""One repository being built: its configuration, its sources and their plan."""

import os
import time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from repodocs.build.places.store_place import open_store
from repodocs.build.plan.plan import STAGES, Plan, make_plan
from repodocs.build.plan.recipes import Parts, Recipes, digest_value
from repodocs.build.scan.git import Listing, read_git_listing
from repodocs.build.state.file_table import hash_content
from repodocs.config.configuration import Configuration
from repodocs.languages.catalog import Catalog
from repodocs.model.source import Source
from repodocs.store.content import ContentStore

if TYPE_CHECKING:
    from repodocs.build.stages.kit import Kit
    from repodocs.build.workers.guard import Guard

# The repository's own files that decide what a build does.
CONFIGURATION = ("repodocs.yaml", "pyproject.toml", ".repodocsignore")


class Workspace:
    """Everything is made when it is first asked for, so that a command pays only for what it needs.

    `recipes` are parts of recipes that another run computed for the same configuration.
    """

    def __init__(
        self,
        root: Path,
        configuration: Configuration,
        opened_ns: int = 0,
        recipes: dict[str, Parts] | None = None,
        opened: dict[str, str] | None = None,
    ) -> None:
        self.root = root
        self.configuration = configuration
        # When the configuration was about to be read.
        self.opened_ns = opened_ns
        # The hashes of the repository's own files of configuration then.
        self.opened = opened or {}
        self.known_recipes = recipes
        # The sources, where they are known without a scan.
        self.sources: tuple[Source, ...] | None = None
        # Files that git lists and that were not there when they were looked for.
        self.absent: tuple[str, ...] = ()

    @cached_property
    def catalog(self) -> Catalog:
        """The languages."""
        return Catalog(self.configuration.languages, self.configuration.rules)

    @cached_property
    def guard(self) -> "Guard":
        """Where a task of a source is done under plain doit."""
        # No other build needs it.
        from repodocs.build.workers.guard import Guard  # noqa: PLC0415

        return Guard(self.root, self.kit)

    @cached_property
    def listing(self) -> Listing | None:
        """What git says of the folder, asked once."""
        return read_git_listing(self.root, self.configuration.options.output)

    @cached_property
    def plan(self) -> Plan:
        """The tasks of the sources as they are on disk now."""
        sources = self.scan() if self.sources is None else self.sources
        return make_plan(sources, Recipes(self.configuration, self.catalog, self.known_recipes))

    def scan(self) -> tuple[Source, ...]:
        """The sources as they are on disk now."""
        # An edit knows its sources, and pays for no pattern of file names.
        from repodocs.build.scan.scan import scan_sources  # noqa: PLC0415
        from repodocs.languages.detect import Detector  # noqa: PLC0415

        detector = Detector(self.configuration.languages)
        found = scan_sources(self.root, self.listing, self.configuration.options, detector)
        self.absent = found.absent
        return found.sources

    @cached_property
    def kit(self) -> "Kit":
        """What the stages need."""
        # What analyses ahead renders nothing.
        from repodocs.build.stages.kit import make_kit  # noqa: PLC0415

        plan = self.plan
        return make_kit(self.configuration, self.catalog, plan.artifacts, plan.names, self.store)

    @cached_property
    def store(self) -> ContentStore:
        """The analyses of all that was ever seen."""
        return open_store(self.configuration.options, self.root, os.environ)

    @cached_property
    def task_names(self) -> frozenset[str]:
        """The names of all planned tasks."""
        return frozenset(name for stage in STAGES for name in self.plan.names_of(stage))

    @cached_property
    def linkable(self) -> frozenset[str]:
        """What pages may link to besides pages: sources and folders."""
        return frozenset(self.plan.sources) | {folder or "." for folder in self.plan.folders}

    @cached_property
    def linkable_digest(self) -> str:
        """A digest of `linkable`."""
        return digest_value(sorted(self.linkable))


def open_workspace(root: Path) -> Workspace:
    """The workspace of a repository; raises ConfigError."""
    opened_ns = time.time_ns()
    opened = {name: hash_found(name) for name in CONFIGURATION}
    # What is settled needs neither YAML nor its checks.
    from repodocs.config.load import load_configuration  # noqa: PLC0415

    return Workspace(root, load_configuration(root), opened_ns, opened=opened)


def hash_found(path: str) -> str:
    """The hash of a file, "" where it cannot be read."""
    try:
        return hash_content(path)
    except OSError:
        return ""
