"""doit's run command for our stages: stale tasks found in bulk, work done in batches."""

import os
import sys
from pathlib import Path
from typing import Any

from doit.cmd_run import Run
from doit.exceptions import InvalidCommand

from repodocs.build.cache.access import CacheAccess, CacheWish, find_access, refuse_missing_library
from repodocs.build.plan.near_names import describe_unknown
from repodocs.build.plan.select import select_tasks
from repodocs.build.run.engine import RunOptions, has_ignored
from repodocs.build.run.tally import Tally
from repodocs.build.run.trace import describe_times, require_place, write_trace
from repodocs.build.run.waves import begin_tally, run_healing, tell_end
from repodocs.build.snapshot.edit import Edit, find_edit
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.state.state import State
from repodocs.build.workspace import Workspace
from repodocs.model.errors import RepodocsError

OPTIONS = (
    {
        "name": "dry_run",
        "long": "dry-run",
        "short": "",
        "type": bool,
        "default": False,
        "help": "list the tasks that are stale now and run nothing; what they change may make others stale",
    },
    {
        "name": "trace",
        "long": "trace",
        "short": "",
        "type": str,
        "default": "",
        "help": "write a Chrome trace of the build to this file",
    },
    {
        "name": "profile",
        "long": "profile",
        "short": "",
        "type": bool,
        "default": False,
        "help": "print the time of each stage and the slowest tasks",
    },
    {
        "name": "executor",
        "long": "executor",
        "short": "",
        "type": str,
        "default": "",
        "help": "work on a Dask cluster: dask://HOST:PORT, or dask://local to start one here",
    },
    {
        "name": "cache_url",
        "long": "cache-url",
        "short": "",
        "type": str,
        "default": "",
        "help": "the address of a cache that machines share; a token stands in REPODOCS_CACHE_TOKEN alone",
    },
    {
        "name": "cache_write",
        "long": "cache-write",
        "short": "",
        "type": bool,
        "default": False,
        "help": "add what the shared cache lacks; for trusted branches",
    },
)


class WaveRun(Run):  # type: ignore[misc]  # doit is untyped
    """`repodocs run`: plain doit's options; -n 0 works in this process, and reads sources in another."""

    name = "run"
    workspace: Workspace
    seen: Seen | None = None
    cmd_options = (*Run.cmd_options, *OPTIONS)

    def execute(self, params: Any, args: list[str]) -> int:
        """Runs in waves where nothing asks for more than that; else as plain doit does."""
        if self.needs_doit(params):
            return self.run_plain(params, args)
        if params["trace"]:
            require_place(Path(params["trace"]))
        is_whole = args or params["always"] or params["dry_run"]
        edit = None if is_whole else find_edit(self.seen, self.workspace.configuration)
        # Doit's other commands find it by the same setting.
        state = State(self.workspace.root / self.loader.load_doit_config()["dep_file"])
        try:
            return self.run_on(state, params, args, edit)
        finally:
            # A process that goes on, as a watching one does, would wait for itself.
            state.lock.release()

    def run_on(self, state: State, params: Any, args: list[str], edit: Edit | None) -> int:
        """Runs on a state that is held."""
        if edit is not None and not (state.is_continued and edit.is_known(state)):
            # What the snapshot saw is not what this state knows, or not how things are now.
            edit = None
        if edit is None:
            state.load_rows()
            if has_ignored(state) and not params["dry_run"]:
                state.close()
                return self.run_plain(params, args)
        options = self.read_options(params, args)
        begin = self.begin_timed if params["trace"] or params["profile"] else self.begin_tally
        return self.tell(params, run_healing(self.workspace, state, options, edit, begin))

    def needs_doit(self, params: Any) -> bool:
        """Options that only plain doit knows."""
        given: set[str] = params._non_default_keys
        return bool(params["single"] or params["pdb"] or given & {"reporter", "outfile"})

    def run_plain(self, params: Any, args: list[str]) -> int:
        """Runs as plain doit does, which knows nothing of our own options."""
        if any(params[one["name"]] for one in OPTIONS):
            raise InvalidCommand(
                "--dry-run, --trace, --profile, --executor and --cache-... do not go with -s, --pdb, -r, -o "
                "or ignored tasks"
            )
        return int(super().execute(params, args))

    def read_options(self, params: Any, args: list[str]) -> RunOptions:
        """What the command line asks for."""
        is_given = "num_process" in params._non_default_keys
        return RunOptions(
            processes=params["num_process"] if is_given else os.cpu_count() or 1,
            is_forced=params["always"],
            goes_on=params["continue"],
            selected=self.select(args),
            is_dry=params["dry_run"],
            executor=params["executor"],
            access=self.find_access(params),
        )

    def begin_tally(self) -> Tally:
        """What counts the build, and shows how far it is."""
        return begin_tally()

    def begin_timed(self) -> Tally:
        """One that also keeps when each task ran."""
        tally = self.begin_tally()
        tally.spans = []
        return tally

    def find_access(self, params: Any) -> CacheAccess | None:
        """The shared cache, if there is one and the build is no dry one."""
        wish = CacheWish(params["cache_url"], params["cache_write"])
        access = find_access(wish, self.workspace.configuration.options, os.environ)
        if access is None or params["dry_run"]:
            return None
        refuse_missing_library(access)
        return access

    def tell(self, params: Any, tally: Tally) -> int:
        """What was asked for, failures as doit tells them, the summary; gives the exit code."""
        if params["trace"]:
            write_trace(Path(params["trace"]), tally.spans or [])
        if params["dry_run"]:
            sys.stdout.write("".join(f"{name}\n" for name in tally.would_run))
            return 0
        if params["profile"]:
            sys.stdout.write(describe_times(tally.spans or []))
        return tell_end(tally)

    def select(self, args: list[str]) -> frozenset[str] | None:
        """The tasks that the arguments name and all that those need; None for everything."""
        if not args:
            return None
        selected, unknown = select_tasks(args, self.workspace.plan)
        if unknown:
            raise RepodocsError(describe_unknown(unknown, self.workspace.plan))
        return selected
