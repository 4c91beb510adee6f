"""Exchanges analyses with a shared cache: packs of whole folders, before and after the analyses are made."""

import posixpath
from collections.abc import Iterable

import msgspec

from repodocs.build.cache.access import CacheAccess, find_withheld, open_line
from repodocs.build.cache.lines import run_lines
from repodocs.build.stages.perform import read_contents
from repodocs.build.stages.sources import make_analysis_key
from repodocs.build.stages.work import Work
from repodocs.build.workspace import Workspace
from repodocs.model.errors import RepodocsError
from repodocs.store.blobs import Blobs, Budget
from repodocs.store.entry import is_whole, make_key
from repodocs.store.shared import Entries, SharedStore

# Fewer analyses than this are made sooner than asked for.
FEW_ANALYSES = 4


class FolderKeys(msgspec.Struct, frozen=True):
    """The keys of a folder's analyses, sorted."""

    folder: str
    keys: tuple[str, ...]


class Exchange:
    """The exchange of one build."""

    def __init__(self, workspace: Workspace, access: CacheAccess) -> None:
        self.workspace = workspace
        self.access = access
        self.budget = Budget(access.seconds)
        withheld = find_withheld(access)
        if withheld:
            self.budget.note(withheld)
        # What the threads did; adding to a list is safe among them.
        self.taken: list[int] = []
        self.sent: list[str] = []
        # Folders whose analyses the cache has as they are now.
        self.known: set[str] = set()

    def fetch(self, works: Iterable[Work]) -> None:
        """Puts into the store what the cache has of some analyses; all else is a miss."""
        lacking: dict[str, set[str]] = {}
        for work in works:
            key = self.find_key(work)
            if key and not self.workspace.store.has(key):
                lacking.setdefault(posixpath.dirname(work.task.subject), set()).add(key)
        if sum(map(len, lacking.values())) < FEW_ANALYSES:
            return
        wanted = [(folder, frozenset(keys)) for folder, keys in sorted(lacking.items())]
        run_lines(wanted, self.fetch_folder, self.make_line, self.budget)

    def fetch_folder(self, wanted: tuple[str, frozenset[str]], shared: SharedStore) -> None:
        """The pack of the folder as it is, else the last one that anybody sent of it."""
        folder, keys = wanted
        found = self.gather_keys(folder)
        entries = shared.fetch(name_pack(found))
        if entries is not None:
            self.known.add(folder)
        else:
            entries = shared.fetch(self.name_last(folder))
        if entries is not None:
            self.take(keys, entries)

    def take(self, keys: frozenset[str], entries: Entries) -> None:
        """Keeps the wanted entries that hold."""
        for key in sorted(keys & set(entries)):
            if is_whole(key, entries[key]):
                self.taken.append(self.workspace.store.put_entry(key, entries[key]))

    def send(self) -> None:
        """Sends the pack of every folder that the cache does not have as it is."""
        if not self.access.is_writing:
            return
        assert self.workspace.kit  # Made here, not by several threads at once.
        folders = [f for f, plan in self.workspace.plan.folders.items() if plan.sources]
        unknown = sorted(set(folders) - self.known)
        run_lines(unknown, self.send_folder, self.make_line, self.budget)

    def send_folder(self, folder: str, shared: SharedStore) -> None:
        """Sends one pack, for the folder as it is and as its last."""
        found = self.gather_keys(folder)
        address = name_pack(found)
        if not found.keys or shared.has(address):
            return
        store = self.workspace.store
        entries = {key: entry for key in found.keys if (entry := store.get_entry(key)) is not None}
        if entries and shared.send((address, self.name_last(folder)), entries):
            self.sent.append(folder)

    def gather_keys(self, folder: str) -> FolderKeys:
        """The keys of all sources that stand in a folder."""
        plan = self.workspace.plan
        works = [
            Work(plan.make_task("analyze", path), plan.sources[path]) for path in plan.folders[folder].sources
        ]
        return FolderKeys(folder, tuple(sorted({key for work in works if (key := self.find_key(work))})))

    def find_key(self, work: Work) -> str:
        """The key of an analysis; "" for what is not read, or cannot be."""
        if work.task.stage != "analyze" or work.source is None or work.source.kind != "file":
            return ""
        try:
            content = read_contents(work, self.workspace.root).get(work.source.disk_name)
        except RepodocsError:
            return ""
        return "" if content is None else make_analysis_key(work, content, self.workspace.kit)

    def name_last(self, folder: str) -> str:
        """Where the last pack of a folder is, whatever its sources were; `title` keeps repositories apart."""
        workspace = self.workspace
        shape = (workspace.configuration.options.title, folder, workspace.plan.recipes.analyze_parts)
        return make_key(b"last pack", msgspec.json.encode(shape))

    def make_line(self) -> Blobs:
        """Another line to the cache."""
        return open_line(self.access, self.budget)

    def describe(self) -> str:
        """What was exchanged."""
        return f"{len(self.taken):,} fetched, {len(self.sent):,} folders sent"


def name_pack(found: FolderKeys) -> str:
    """Where the pack of exactly these analyses is."""
    return make_key(b"pack", msgspec.json.encode(found.keys))
