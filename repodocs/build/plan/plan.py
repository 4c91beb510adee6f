"""Plans the tasks of a build: for each, what it reads, what it writes, and its recipe.

Knows nothing of doit; the tasks are the same however they are run.
"""

import posixpath
from collections.abc import Callable, Iterable, Iterator

import msgspec

from repodocs.build.places.artifacts import ArtifactNames
from repodocs.build.plan.recipes import Recipe, Recipes, make_recipe
from repodocs.build.plan.sample import MEASURED, draw_sample
from repodocs.model.pages import PageNames, find_renamed
from repodocs.model.source import Source

STAGES = {
    "analyze": "every fact of one source, as JSON",
    "fold": "the interfaces of one folder's sources and the sums of its subfolders",
    "link": "imports, importers, users, tests and counterparts between all sources",
    "docs": "the documentation page of one source",
    "keywords": "the keyword page of one source",
    "index": "the pages of one folder: index.md, doc.md and sub.md",
    "measure": "the lines that many pages of a kind share",
    "repository": "the pages of the repository: keywords.md, book.md and quality.md",
    "prune": "removes what no task owns any more",
    "check": "every link, anchor and size of what was written",
}


SOURCE_STAGES = frozenset({"analyze", "docs", "keywords"})
FOLDER_STAGES = frozenset({"fold", "index"})
# The repository's pages, and the start of the names of their templates.
REPOSITORY_PAGES = {"keywords": "keyword_index.", "book": "book.", "quality": "quality."}
# Those that need no links, and so need not wait for them.
UNLINKED_PAGES = frozenset({"keywords"})


class PlannedTask(msgspec.Struct, frozen=True):
    """One task. `subject` is a source's path, a folder or a page of the repository.

    `inputs` are files whose content decides, `slices` parts of files that do
    (links of one source), as (file, key). `outputs` are the files that are
    always written; a task may own more (overflow pages), which its state names.
    `after` are tasks that must have run although no input of this one is theirs.
    `resumed` is one of its outputs that it may go on from: quicker, with the same outputs.
    """

    stage: str
    subject: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    recipe: Recipe
    slices: tuple[tuple[str, str], ...] = ()
    after: tuple[str, ...] = ()
    resumed: str = ""

    @property
    def name(self) -> str:
        """The name that doit shows, `STAGE:SUBJECT`."""
        return name_task(self.stage, self.subject)


def name_task(stage: str, subject: str) -> str:
    """The name of a stage's task about a subject; a stage of one task has none."""
    return f"{stage}:{make_task_name(subject)}" if subject else stage


def make_task_name(subject: str) -> str:
    """A subject in a task's name: what doit or a shell pattern would read is written %XX."""
    if subject.isascii() and NAME_TAKEN.isdisjoint(subject):
        return subject
    return "".join(f"%{ord(c):02X}" if c in NAME_TAKEN or ord(c) < 32 else c for c in subject)


NAME_TAKEN = frozenset("=*?[]%\n\r\t\x00")


class Plan(msgspec.Struct, frozen=True):
    """All that a build of these sources consists of; a task is made when it is asked for."""

    sources: dict[str, Source]
    folders: dict[str, "FolderPlan"]
    artifacts: ArtifactNames
    names: PageNames
    recipes: Recipes
    sample: tuple[str, ...]

    def tasks(self) -> Iterator[PlannedTask]:
        """Every task in an order that respects the arrows."""
        for stage in STAGES:
            yield from self.tasks_of(stage)

    def tasks_of(self, stage: str) -> Iterator[PlannedTask]:
        """The tasks of one stage, those of a folder together."""
        for subject in self.subjects_of(stage):
            yield self.make_task(stage, subject)

    def subjects_of(self, stage: str) -> Iterable[str]:
        """What the tasks of a stage are about: sources, folders (deepest first), pages, or nothing."""
        if stage in SOURCE_STAGES:
            return self.sources
        if stage == "fold":
            return sorted(self.folders, key=lambda name: (-name.count("/") - bool(name), name))
        if stage == "index":
            return self.folders
        if stage == "measure":
            return MEASURED if self.sample else ()
        return REPOSITORY_PAGES if stage == "repository" else ("",)

    def names_of(self, stage: str) -> Iterator[str]:
        """The names of a stage's tasks, in the same order and sooner than the tasks."""
        root = "." if stage in FOLDER_STAGES else ""
        return (name_task(stage, subject or root) for subject in self.subjects_of(stage))

    def make_task(self, stage: str, subject: str) -> PlannedTask:
        """The task of a stage about a subject; folders are named as folds name them."""
        return MAKERS[stage](self, subject)

    def plan_analysis(self, path: str) -> PlannedTask:
        """What is not a regular file is known without reading it."""
        source = self.sources[path]
        inputs = (source.disk_name,) if source.kind == "file" else ()
        outputs = (self.artifacts.analysis(path), self.artifacts.interface(path))
        return PlannedTask("analyze", path, inputs, outputs, self.recipes.analyze(source))

    def plan_fold(self, folder: str) -> PlannedTask:
        """The interfaces of the folder's sources and the folds of its subfolders."""
        plan = self.folders[folder]
        inputs = [self.artifacts.interface(path) for path in plan.sources]
        inputs += [self.artifacts.fold(child) for child in plan.folders]
        outputs = (self.artifacts.fold(folder), self.artifacts.outline(folder))
        return PlannedTask("fold", folder or ".", tuple(inputs), outputs, self.recipes.fold)

    def plan_link(self, subject: str) -> PlannedTask:
        """One for the repository; it writes the links of each folder."""
        inputs = tuple(self.artifacts.outline(folder) for folder in self.folders)
        outputs = tuple(self.artifacts.links(folder) for folder in self.folders)
        followed = self.artifacts.followed()
        return PlannedTask("link", subject, inputs, (*outputs, followed), self.recipes.link, resumed=followed)

    def plan_docs(self, path: str) -> PlannedTask:
        """The source, its analysis and its links."""
        source = self.sources[path]
        inputs = (source.disk_name,) if source.kind == "file" else ()
        return PlannedTask(
            "docs",
            path,
            (*inputs, self.artifacts.analysis(path)),
            (self.names.docs(path),),
            self.recipes.render("docs.", "_"),
            self.slice_links(path),
            ("link",),
        )

    def plan_keywords(self, path: str) -> PlannedTask:
        """The source's analysis and its links."""
        return PlannedTask(
            "keywords",
            path,
            (self.artifacts.analysis(path),),
            (self.names.keywords(path),),
            self.recipes.render("keywords.", "_"),
            self.slice_links(path),
            ("link",),
        )

    def plan_index(self, folder: str) -> PlannedTask:
        """The three pages of a folder."""
        pages = tuple(self.names.folder(folder, page) for page in ("index", "doc", "sub"))
        inputs = (self.artifacts.fold(folder), self.artifacts.links(folder))
        recipe = self.recipes.render("index.", "doc.", "sub.")
        return PlannedTask("index", folder or ".", inputs, pages, recipe, after=("link",))

    def plan_measure(self, kind: str) -> PlannedTask:
        """The pages of a kind of some sources; with few sources there is no such task."""
        name = self.names.docs if kind == "docs" else self.names.keywords
        inputs = tuple(name(path) for path in self.sample)
        outputs = (self.artifacts.boilerplate(kind),)
        return PlannedTask("measure", kind, inputs, outputs, self.recipes.measure)

    def plan_repository_page(self, page: str) -> PlannedTask:
        """One page of the repository."""
        inputs = tuple(self.artifacts.outline(folder) for folder in self.folders)
        if page not in UNLINKED_PAGES:
            inputs += tuple(self.artifacts.links(folder) for folder in self.folders)
        if page == "quality":
            inputs += tuple(self.artifacts.boilerplate(kind) for kind in self.subjects_of("measure"))
        recipe = self.recipes.render(REPOSITORY_PAGES[page])
        outputs = (self.names.repository(page),)
        after = ("link",) if page not in UNLINKED_PAGES else ()
        return PlannedTask("repository", page, inputs, outputs, recipe, after=after)

    def plan_prune(self, subject: str) -> PlannedTask:
        """One; it is up to date while the state knows no task that is not planned."""
        return PlannedTask("prune", subject, (), (), make_recipe())

    def plan_check(self, subject: str) -> PlannedTask:
        """One, after everything that writes pages."""
        after = ("docs", "keywords", "index", "measure", "repository", "prune")
        return PlannedTask("check", subject, (), (self.artifacts.checked(),), make_recipe(), after=after)

    def slice_links(self, path: str) -> tuple[tuple[str, str], ...]:
        """The part of a folder's links that is about one source."""
        return ((self.artifacts.links(posixpath.dirname(path)), path),)


# How the task of a stage is made.
MAKERS: dict[str, Callable[[Plan, str], PlannedTask]] = {
    "analyze": Plan.plan_analysis,
    "fold": Plan.plan_fold,
    "link": Plan.plan_link,
    "docs": Plan.plan_docs,
    "keywords": Plan.plan_keywords,
    "index": Plan.plan_index,
    "measure": Plan.plan_measure,
    "repository": Plan.plan_repository_page,
    "prune": Plan.plan_prune,
    "check": Plan.plan_check,
}


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
        sample=draw_sample(by_path),
    )


def gather_folders(paths: list[str]) -> dict[str, FolderPlan]:
    """Every folder that holds a source at any depth, the root ("") among them."""
    sources: dict[str, list[str]] = {"": []}
    folders: dict[str, set[str]] = {"": set()}
    for path in paths:
        folder = path.rpartition("/")[0]
        sources.setdefault(folder, []).append(path)
        while folder and folder not in folders:
            folders[folder] = set()
            folder = folder.rpartition("/")[0]
    for folder in folders:
        if folder:
            folders[folder.rpartition("/")[0]].add(folder)
    return {
        folder: FolderPlan(tuple(sorted(sources.get(folder, ()))), tuple(sorted(folders[folder])))
        for folder in sorted(folders)
    }
