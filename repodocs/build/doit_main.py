"""Runs doit's command line on our stages."""

from pathlib import Path

from doit.cmd_base import ModuleTaskLoader
from doit.doit_cmd import DoitMain

from repodocs.build.backend import StateBackend
from repodocs.build.creators import make_creators, make_settings
from repodocs.build.workspace import open_workspace


def run_doit(arguments: list[str]) -> int:
    """doit's exit code. The current folder is the repository's root."""
    workspace = open_workspace(Path())
    module = {"DOIT_CONFIG": make_settings(workspace), **make_creators(workspace)}
    main = DoitMain(ModuleTaskLoader(module), config_filenames=(), extra_config=PLUGINS)
    main.BIN_NAME = "repodocs"
    code: int = main.run(arguments)
    return code


# The backend is found without the package's metadata, so that a checkout works uninstalled.
PLUGINS = {"BACKEND": {"repodocs": f"{StateBackend.__module__}:{StateBackend.__qualname__}"}}
