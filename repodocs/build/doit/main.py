"""Runs doit's command line on our stages, with a run command that works in waves."""

from pathlib import Path
from typing import Any

from doit.doit_cmd import DoitMain

from repodocs.build.doit.backend import LookingBackend, StateBackend
from repodocs.build.doit.commands import fix_commands
from repodocs.build.doit.creators import make_creators, make_settings
from repodocs.build.doit.loader import StageModuleLoader
from repodocs.build.doit.wave_run import WaveRun
from repodocs.build.snapshot.known import LOOKING_COMMANDS, open_seen
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.workspace import Workspace, open_workspace

LOOKING = "repodocs-looking"


def run_doit(arguments: list[str], seen: Seen | None = None) -> int:
    """Doit's exit code. The current folder is the repository's root."""
    return run_workspace(open_seen(arguments, seen) or open_workspace(Path()), arguments, seen)


def run_workspace(
    workspace: Workspace, arguments: list[str], seen: Seen | None, run: type[WaveRun] = WaveRun
) -> int:
    """Doit's exit code on a workspace that is open already, with a run command of one's own."""
    settings = make_settings(workspace)
    if arguments[:1] in LOOKING_COMMANDS:
        settings["backend"] = LOOKING
    module = {"DOIT_CONFIG": settings, **make_creators(workspace)}
    main = WaveMain(workspace, StageModuleLoader(module), seen, run)
    code: int = main.run(arguments)
    return code


class WaveMain(DoitMain):  # type: ignore[misc]  # doit is untyped
    """doit with our run command and our backend; a doit.cfg of the repository is not ours to read."""

    BIN_NAME = "repodocs"

    def __init__(
        self, workspace: Workspace, loader: StageModuleLoader, seen: Seen | None, run: type[WaveRun]
    ) -> None:
        super().__init__(loader, config_filenames=(), extra_config=PLUGINS)
        self.workspace = workspace
        self.seen = seen
        self.wave_run = run

    def get_cmds(self) -> Any:
        """Doit's commands with the run command in waves."""
        commands = super().get_cmds()
        commands["run"] = type(
            "Run", (self.wave_run,), {"workspace": self.workspace, "seen": self.seen, "name": "run"}
        )
        fix_commands(commands)
        return commands


# The backend is found without the package's metadata, so that a checkout works uninstalled.
PLUGINS = {
    "BACKEND": {
        "repodocs": f"{StateBackend.__module__}:{StateBackend.__qualname__}",
        LOOKING: f"{LookingBackend.__module__}:{LookingBackend.__qualname__}",
    }
}
