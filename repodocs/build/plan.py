"""Plans the tasks of a build: for each, what it reads, what it writes, and its recipe.

Knows nothing of doit; the tasks are the same however they are run.
"""

import posixpath
from collections.abc import Iterator

import msgspec

from repodocs.build.artifacts import ArtifactNames
from repodocs.build.recipes import Recipe, Recipes
from repodocs.model.pages import PageNames, find_renamed
from repodocs.model.source import Source

STAGES = {
    "analyze": "every fact of one source, as JSON",
    "fold": "the interfaces of one folder's sources and the sums of its subfolders",
    "link": "imports, importers, users, tests and counterparts between all sources",
    "docs": "the documentation page of one source",
    "keywords": "the keyword page of one source",
    "index": "the pages of one folder: index.md, doc.md and sub.md",
    "repository": "the pages of the repository: keywords.md, book.md and quality.md",
    "prune": "removes what no task owns any more",
    "check": "every link, anchor and size of what was written",
}


class PlannedTask(msgspec.Struct, frozen=True):
    """One task. `subject` is a source's path, a folder or a page of the repository.

    `inputs` are files whose content decides, `slices` parts of files that do
    (links of one source), as (file, key). `outputs` are the files that are
    always written; a task may own more (overflow pages), which its state names.
    `after` are tasks that must have run although no input of this one is theirs.
    """

    stage: str
    subject: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    recipe: Recipe
    slices: tuple[tuple[str, str], ...] = ()
    after: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name that doit shows, `STAGE:SUBJECT`."""
        return f"{self.stage}:{make_task_name(self.subject)}" if self.subject else self.stage


def make_task_name(subject: str) -> str:
    """A subject in a task's name: what doit or a shell pattern would read is written %XX."""
    if subject.isascii() and not NAME_TAKEN & set(subject):
        return subject
    return "".join(
        f"%{ord(c):02X}" if c in NAME_TAKEN or ord(c) < 32 else c for c in subject
    )


NAME_TAKEN = frozenset("=*?[]%\n\r\t\x00")


class Plan(msgspec.Struct, frozen=True):
    """All that a build of these sources consists of."""

    sources: dict[str, Source]
    folders: dict[str, "FolderPlan"]
    artifacts: ArtifactNames
    names: PageNames
    recipes: Recipes

    def tasks(self) -> Iterator[PlannedTask]:
        """Every task, those of a folder together, in an order that respects the arrows."""
        for stage in STAGES:
            yield from self.tasks_of(stage)

    def tasks_of(self, stage: str) -> Iterator[PlannedTask]:
        """The tasks of one stage."""
        makers = {
            "analyze": self.plan_analyze,
            "fold": self.plan_folds,
            "link": self.plan_link,
            "docs": self.plan_docs,
            "keywords": self.plan_keywords,
            "index": self.plan_index,
            "repository": self.plan_repository,
            "prune": self.plan_prune,
            "check": self.plan_check,
        }
        yield from makers[stage]()

    def plan_analyze(self) -> Iterator[PlannedTask]:
        """One per source; what is not a regular file is known without reading it."""
        for source in self.sources.values():
            inputs = (source.disk_name,) if source.kind == "file" else ()
            outputs = (self.artifacts.analysis(source.path), self.artifacts.interface(source.path))
            yield PlannedTask("analyze", source.path, inputs, outputs, self.recipes.analyze(source))

    def plan_folds(self) -> Iterator[PlannedTask]:
        """One per folder, deepest first."""
        for folder in sorted(self.folders, key=lambda name: (-name.count("/") - bool(name), name)):
            plan = self.folders[folder]
            inputs = [self.artifacts.interface(path) for path in plan.sources]
            inputs += [self.artifacts.fold(child) for child in plan.folders]
            yield PlannedTask(
                "fold", folder or ".", tuple(inputs), (self.artifacts.fold(folder),), self.recipes.fold
            )

    def plan_link(self) -> Iterator[PlannedTask]:
        """One for the repository; it writes the links of each folder."""
        inputs = tuple(self.artifacts.fold(folder) for folder in self.folders)
        outputs = tuple(self.artifacts.links(folder) for folder in self.folders)
        yield PlannedTask("link", "", inputs, outputs, self.recipes.link)

    def plan_docs(self) -> Iterator[PlannedTask]:
        """One per source."""
        recipe = self.recipes.render("docs")
        for source in self.sources.values():
            inputs = (source.disk_name,) if source.kind == "file" else ()
            yield PlannedTask(
                "docs",
                source.path,
                (*inputs, self.artifacts.analysis(source.path)),
                (self.names.docs(source.path),),
                recipe,
                self.slice_links(source.path),
                ("link",),
            )

    def plan_keywords(self) -> Iterator[PlannedTask]:
        """One per source."""
        recipe = self.recipes.render("keywords")
        for path in self.sources:
            yield PlannedTask(
                "keywords",
                path,
                (self.artifacts.analysis(path),),
                (self.names.keywords(path),),
                recipe,
                self.slice_links(path),
                ("link",),
            )

    def plan_index(self) -> Iterator[PlannedTask]:
        """One per folder, with its three pages."""
        recipe = self.recipes.render("index", "doc", "sub")
        for folder in self.folders:
            pages = tuple(self.names.folder(folder, page) for page in ("index", "doc", "sub"))
            inputs = (self.artifacts.fold(folder), self.artifacts.links(folder))
            yield PlannedTask("index", folder or ".", inputs, pages, recipe, after=("link",))

    def plan_repository(self) -> Iterator[PlannedTask]:
        """One per page of the repository."""
        folds = tuple(self.artifacts.fold(folder) for folder in self.folders)
        links = tuple(self.artifacts.links(folder) for folder in self.folders)
        for page, template, inputs in (
            ("keywords", "keyword_index", folds),
            ("book", "book", folds + links),
            ("quality", "quality", folds + links),
        ):
            recipe = self.recipes.render(template)
            yield PlannedTask("repository", page, inputs, (self.names.repository(page),), recipe, after=("link",))

    def plan_prune(self) -> Iterator[PlannedTask]:
        """One; it is up to date while the state knows no task that is not planned."""
        yield PlannedTask("prune", "", (), (), Recipe(()))

    def plan_check(self) -> Iterator[PlannedTask]:
        """One, after everything that writes pages."""
        after = ("docs", "keywords", "index", "repository", "prune")
        yield PlannedTask("check", "", (), (self.artifacts.checked(),), Recipe(()), after=after)

    def slice_links(self, path: str) -> tuple[tuple[str, str], ...]:
        """The part of a folder's links that is about one source."""
        return ((self.artifacts.links(posixpath.dirname(path)), path),)


class FolderPlan(msgspec.Struct, frozen=True):
    """The direct children of a folder, sorted."""

    sources: tuple[str, ...]
    folders: tuple[str, ...]


def make_plan(sources: tuple[Source, ...], recipes: Recipes) -> Plan:
    """The plan of a scan."""
    options = recipes.configuration.options
    by_path = {source.path: source for source in sources}
    renamed = find_renamed(list(by_path))
    return Plan(
        sources=by_path,
        folders=gather_folders(list(by_path)),
        artifacts=ArtifactNames(options.state, renamed),
        names=PageNames(options.output, renamed),
        recipes=recipes,
    )


def gather_folders(paths: list[str]) -> dict[str, FolderPlan]:
    """Every folder that holds a source at any depth, the root ("") among them."""
    sources: dict[str, list[str]] = {"": []}
    folders: dict[str, set[str]] = {"": set()}
    for path in paths:
        folder = posixpath.dirname(path)
        sources.setdefault(folder, []).append(path)
        while folder and folder not in folders:
            folders.setdefault(folder, set())
            folder = posixpath.dirname(folder)
    for folder in folders:
        if folder:
            folders[posixpath.dirname(folder)].add(folder)
    return {
        folder: FolderPlan(tuple(sorted(sources.get(folder, ()))), tuple(sorted(folders[folder])))
        for folder in sorted(folders)
    }
