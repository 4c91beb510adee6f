"""Which tasks an edit can reach: the candidates of each wave, from the files that changed.

Only candidates are asked whether they are fresh; that a task is never missed
follows from the arrows: it is one when any file that it reads or owns changed,
or when a source came or went that its list of files may be about.
"""

import posixpath
from collections.abc import Iterable, Iterator

from repodocs.build.plan.plan import (
    FOLDER_STAGES,
    REPOSITORY_PAGES,
    SOURCE_STAGES,
    Plan,
    make_task_name,
    name_task,
)
from repodocs.build.plan.sample import MEASURED
from repodocs.build.snapshot.moves import Moves


class Ripple:
    """Files that changed before the run or in it, and the tasks that read or own them."""

    def __init__(self, plan: Plan, changed: Iterable[str], owners: dict[str, str], moves: Moves) -> None:
        self.plan = plan
        self.changed = set(changed)
        self.moves = moves
        by_disk_name = {source.disk_name: path for path, source in plan.sources.items()}
        self.edited = {by_disk_name[path] for path in self.changed if path in by_disk_name}
        self.edited |= {source.path for source in moves.come}
        # The folders whose lists of files may be others now, and those that went.
        around = moves.list_folders() if moves else set()
        self.shifted = around & plan.folders.keys()
        self.lost = around - self.shifted
        self.tampered = {owners[path] for path in self.changed if path in owners}

    def add(self, paths: Iterable[str]) -> None:
        """Files that a task of this run wrote with new bytes, or removed."""
        self.changed.update(paths)

    def subjects_of(self, stage: str) -> Iterable[str]:
        """What the candidates of a stage are about."""
        finders = {
            "analyze": self.find_analyses,
            "fold": self.find_folds,
            "link": self.find_link,
            "docs": self.find_docs,
            "keywords": self.find_keywords,
            "index": self.find_indexes,
            "measure": self.find_measures,
            "repository": self.find_repository_pages,
        }
        found = set(finders[stage]())
        if not self.tampered:
            return self.order(stage, found)
        return (
            subject
            for subject in self.plan.subjects_of(stage)
            if subject in found or self.name(stage, subject) in self.tampered
        )

    def order(self, stage: str, found: set[str]) -> Iterable[str]:
        """The subjects in the order of the plan; of few, all of the plan's need not be looked at."""
        if stage in SOURCE_STAGES:
            return sorted(found)
        return (subject for subject in self.plan.subjects_of(stage) if subject in found) if found else ()

    def name(self, stage: str, subject: str) -> str:
        """The name of a task, to compare with the owners of changed files."""
        shown = subject or ("." if stage in ("fold", "index") else "")
        return f"{stage}:{make_task_name(shown)}" if shown else stage

    def find_analyses(self) -> Iterable[str]:
        """Edited sources."""
        return self.edited

    def list_gone(self) -> Iterator[str]:
        """The names of tasks that may have been planned before, and are not now."""
        for path in sorted(self.moves.gone - self.plan.sources.keys()):
            yield from (name_task(stage, path) for stage in sorted(SOURCE_STAGES))
        for folder in sorted(self.lost):
            yield from (name_task(stage, folder) for stage in sorted(FOLDER_STAGES))
        if self.moves and not self.plan.sample:
            yield from (name_task("measure", kind) for kind in MEASURED)

    def find_folds(self) -> Iterator[str]:
        """Folders with a changed interface, with other sources or with a changed fold below."""
        artifacts = self.plan.artifacts
        yield from self.shifted
        for path in self.edited:
            if artifacts.interface(path) in self.changed:
                yield posixpath.dirname(path)
        for folder in self.plan.folders:
            if folder and artifacts.fold(folder) in self.changed:
                yield posixpath.dirname(folder)

    def find_link(self) -> Iterator[str]:
        """The one link task, where any outline changed, came or went."""
        if self.moves or self.has_changed(map(self.plan.artifacts.outline, self.plan.folders)):
            yield ""

    def find_docs(self) -> Iterator[str]:
        """Edited sources, and those whose analysis or links may have changed."""
        yield from self.edited
        yield from self.find_linked()

    def find_keywords(self) -> Iterator[str]:
        """As for docs."""
        yield from self.find_docs()

    def find_linked(self) -> Iterator[str]:
        """The sources of folders whose links changed; their slices decide."""
        for folder, children in self.plan.folders.items():
            if self.plan.artifacts.links(folder) in self.changed:
                yield from children.sources

    def find_indexes(self) -> Iterator[str]:
        """Folders whose fold or links changed, or that came."""
        artifacts = self.plan.artifacts
        yield from self.shifted
        for folder in self.plan.folders:
            if self.has_changed((artifacts.fold(folder), artifacts.links(folder))):
                yield folder

    def find_measures(self) -> Iterator[str]:
        """The kinds of which a page of the sample changed, or the sample itself."""
        for kind in self.plan.subjects_of("measure"):
            if self.moves or self.has_changed(self.plan.make_task("measure", kind).inputs):
                yield kind

    def find_repository_pages(self) -> Iterator[str]:
        """All of them, where any outline or links changed; quality.md also tells the boilerplate."""
        artifacts = self.plan.artifacts
        if self.has_changed(map(artifacts.boilerplate, self.plan.subjects_of("measure"))):
            yield "quality"
        for name in (artifacts.outline, artifacts.links):
            if self.moves or self.has_changed(map(name, self.plan.folders)):
                yield from REPOSITORY_PAGES

    def has_changed(self, paths: Iterable[str]) -> bool:
        """Whether any of the files changed."""
        return not self.changed.isdisjoint(paths)
