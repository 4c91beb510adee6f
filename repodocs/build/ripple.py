"""Which tasks an edit can reach: the candidates of each wave, from the files that changed.

Only candidates are asked whether they are fresh; that a task is never missed
follows from the arrows: it is one when any file that it reads or owns changed.
"""

import posixpath
from collections.abc import Iterable, Iterator

from repodocs.build.plan import REPOSITORY_PAGES, SOURCE_STAGES, Plan, make_task_name


class Ripple:
    """Files that changed before the run or in it, and the tasks that read or own them."""

    def __init__(self, plan: Plan, changed: Iterable[str], owners: dict[str, str]) -> None:
        self.plan = plan
        self.changed = set(changed)
        by_disk_name = {source.disk_name: path for path, source in plan.sources.items()}
        self.edited = {by_disk_name[path] for path in self.changed if path in by_disk_name}
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

    def find_folds(self) -> Iterator[str]:
        """Folders with a changed interface or a changed fold below."""
        artifacts = self.plan.artifacts
        for path in self.edited:
            if artifacts.interface(path) in self.changed:
                yield posixpath.dirname(path)
        for folder in self.plan.folders:
            if folder and artifacts.fold(folder) in self.changed:
                yield posixpath.dirname(folder)

    def find_link(self) -> Iterator[str]:
        """The one link task, where any outline changed."""
        if self.has_changed(map(self.plan.artifacts.outline, self.plan.folders)):
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
        """Folders whose fold or links changed."""
        artifacts = self.plan.artifacts
        for folder in self.plan.folders:
            if self.has_changed((artifacts.fold(folder), artifacts.links(folder))):
                yield folder

    def find_measures(self) -> Iterator[str]:
        """The kinds of which a page of the sample changed."""
        for kind in self.plan.subjects_of("measure"):
            if self.has_changed(self.plan.make_task("measure", kind).inputs):
                yield kind

    def find_repository_pages(self) -> Iterator[str]:
        """All of them, where any outline or links changed; quality.md also tells the boilerplate."""
        artifacts = self.plan.artifacts
        if self.has_changed(map(artifacts.boilerplate, self.plan.subjects_of("measure"))):
            yield "quality"
        for name in (artifacts.outline, artifacts.links):
            if self.has_changed(map(name, self.plan.folders)):
                yield from REPOSITORY_PAGES

    def has_changed(self, paths: Iterable[str]) -> bool:
        """Whether any of the files changed."""
        return not self.changed.isdisjoint(paths)
