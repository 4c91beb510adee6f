"""Builds a repository again and again; what stays true of one build is kept for the next."""

from pathlib import Path

from repodocs.build.doit.main import run_workspace
from repodocs.build.doit.wave_run import WaveRun
from repodocs.build.places.output import list_parts
from repodocs.build.scan.git import find_ignored
from repodocs.build.snapshot.edit import find_edit
from repodocs.build.snapshot.shoot import encode_sources, look_at_code, look_at_tool
from repodocs.build.snapshot.snapshot import FileRow, Seen, find_changed, read_snapshot
from repodocs.build.workspace import Workspace, open_workspace
from repodocs.model.errors import RepodocsError

# Git's list of tracked files; all else in its folder is its own affair.
INDEX = ".git/index"


class Rebuilder:
    """A repository with the workspace of its last build."""

    def __init__(self, root: Path, arguments: list[str]) -> None:
        self.root = root
        self.arguments = ["run", *arguments]
        self.code = look_at_code()
        self.workspace: Workspace | None = None
        self.tool: list[FileRow] | None = None

    def build(self, run: type[WaveRun]) -> int:
        """The exit code of a build by this run command; raises RepodocsError for a mistake."""
        seen = self.look()
        if not self.is_warm(seen):
            workspace = open_workspace(Path())
            self.tool = look_at_tool(workspace)
            self.workspace = workspace
        assert self.workspace is not None
        return run_workspace(self.workspace, self.arguments, seen, run)

    def look(self) -> Seen | None:
        """What changed since the last snapshot, where there is one."""
        if self.workspace is None:
            return None
        state_folder = self.workspace.configuration.options.state
        found = read_snapshot(state_folder)
        return None if found is None else Seen(str(self.root), state_folder, found)

    def is_warm(self, seen: Seen | None) -> bool:
        """Whether configuration and sources are those that the workspace was opened with."""
        if self.workspace is None or self.tool is None or seen is None:
            return False
        edit = find_edit(seen, self.workspace.configuration)
        if edit is None or edit.moves:
            return False
        sources = encode_sources(self.workspace.plan)
        return seen.snapshot["tool"] == self.tool and seen.snapshot["sources"] == sources

    def choose_wanted(self, changed: list[str]) -> list[str]:
        """The paths that may be sources or configuration: not ignored, and not what a build writes."""
        assert self.workspace is not None
        options = self.workspace.configuration.options
        own = (f"{options.output}/", f"{options.state}/", ".git/")
        above = {"", *list_parts(options.output), *list_parts(options.state)}
        others = [path for path in changed if path not in above and not path.startswith(own)]
        ignored = find_ignored(self.root, others)
        return [path for path in changed if path == INDEX or (path in others and path not in ignored)]

    def name_sources(self, changed: list[str]) -> list[str]:
        """Those of the paths that are sources now or were; all, where none is."""
        assert self.workspace is not None
        known = {source.disk_name for source in self.workspace.plan.sources.values()}
        return [path for path in changed if path in known or (self.root / path).is_file()] or changed

    def require_code(self) -> None:
        """Raises RepodocsError where the code of repodocs is no longer what this process runs."""
        if find_changed(self.code):
            raise RepodocsError("watch: repodocs itself has changed; start it anew")
