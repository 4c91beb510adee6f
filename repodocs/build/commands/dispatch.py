"""Runs one command, ours or doit's, and turns errors into exit codes."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import repodocs
from repodocs.build.commands.stream import steady_streams
from repodocs.build.snapshot.snapshot import Seen
from repodocs.build.usage import USAGE
from repodocs.model.errors import RepodocsError, describe_trouble

# A command that a signal ends exits with this and the signal's number.
SIGNALLED = 128
# What a command is given: its arguments, and the folder in which they were written.
Command = Callable[[list[str], str], int]


def run_command(given: list[str], start: str, root: str, seen: Seen | None) -> int:
    """The exit code; the current folder is the root. No traceback leaves here for a user's mistake."""
    steady_streams()
    signal.signal(signal.SIGTERM, stop_gently)
    try:
        command = find_command(given)
        if command is not None:
            return command(given[1:], start)
        # Every word more asks for doit's parser.
        code = run_changed(seen) if seen is not None and given in ([], ["run"]) else None
        return run_task_command(given, start, root, seen) if code is None else code
    except RepodocsError as error:
        sys.stderr.write(f"repodocs: {error}\n")
        return error.exit_code
    except OSError as error:
        sys.stderr.write(f"repodocs: {describe_trouble(error)}\n")
        return RepodocsError.exit_code
    except KeyboardInterrupt as stop:
        sys.stderr.write("repodocs: stopped; what is done is kept\n")
        return SIGNALLED + int(next(iter(stop.args), signal.SIGINT))


def stop_gently(number: int, frame: object) -> None:
    """Ends as Ctrl-C does: a job that CI cancels leaves no half file and no process, either."""
    del frame
    raise KeyboardInterrupt(number)


def run_changed(seen: Seen) -> int | None:
    """The exit code of what edited sources reach; None where all tasks are to be asked."""
    from repodocs.build.run.edit_run import run_edit  # noqa: PLC0415  other commands do not need it

    return run_edit(seen)


def run_task_command(given: list[str], start: str, root: str, seen: Seen | None) -> int:
    """Doit's commands, with our run."""
    # Doit keeps the standard output that it finds when it is imported.
    from repodocs.build.commands.arguments import relate_arguments  # noqa: PLC0415
    from repodocs.build.doit.main import run_doit  # noqa: PLC0415

    return run_doit(relate_arguments(given, start, root), seen)


def find_command(given: list[str]) -> Command | None:
    """A command that needs neither a right configuration nor doit."""
    if given in (["help"], ["help", "init"]):
        return show_usage
    if given[:1] == ["check"] and "--frozen" in given:
        return judge_committed
    return COMMANDS.get(given[0]) if given else None


def show_version(arguments: list[str], start: str) -> int:
    """Our version."""
    del arguments, start
    print(f"repodocs {repodocs.__version__}")  # noqa: T201  this is what was asked for
    return 0


def begin(arguments: list[str], start: str) -> int:
    """Writes the files that a configuration starts from."""
    from repodocs.build.commands.init import write_beginning  # noqa: PLC0415  a build needs none of it

    return write_beginning(arguments, start)


def tell_why(arguments: list[str], start: str) -> int:
    """Why a task, a page or a source's page is stale or fresh, along the chain of what it reads."""
    # An edit needs neither YAML nor explanations.
    from repodocs.build.commands.arguments import relate_target  # noqa: PLC0415
    from repodocs.build.commands.why import explain_argument  # noqa: PLC0415
    from repodocs.build.state.lock import try_lock  # noqa: PLC0415
    from repodocs.build.state.state import State  # noqa: PLC0415
    from repodocs.build.workspace import open_workspace  # noqa: PLC0415

    if len(arguments) != 1:
        raise RepodocsError("why: name one task, page or source, as in: repodocs why docs:PATH")
    workspace = open_workspace(Path())
    path = Path(workspace.configuration.options.state) / "state.sqlite"
    if not path.exists():
        raise RepodocsError("why: nothing has been built yet; run: repodocs")
    asked = relate_target(arguments[0], start, str(Path.cwd()))
    lines = explain_argument(workspace, State(path, try_lock(path.parent)), asked)
    if lines is None:
        raise RepodocsError(f"why: no task or page {asked!r}; see: repodocs list --all")
    for line in lines:
        print(line)  # noqa: T201  this is what was asked for
    return 0


def begin_watch(arguments: list[str], start: str) -> int:
    """Builds again whenever files change."""
    from repodocs.build.commands.arguments import relate_arguments  # noqa: PLC0415  as above
    from repodocs.build.commands.watch import watch_repository  # noqa: PLC0415  as doit, above

    return watch_repository(relate_arguments(arguments, start, str(Path.cwd())))


def keep_store(arguments: list[str], start: str) -> int:
    """Looks after the store."""
    from repodocs.build.commands.cache import run_cache  # noqa: PLC0415  as above

    return run_cache(arguments, start)


def judge_committed(arguments: list[str], start: str) -> int:
    """Whether committed pages are those of the sources."""
    from repodocs.build.commands.frozen import check_frozen  # noqa: PLC0415  as above

    return check_frozen(arguments, start)


def compare_states(arguments: list[str], start: str) -> int:
    """What differs between two revisions or states."""
    from repodocs.build.commands.diff import tell_difference  # noqa: PLC0415  as above

    return tell_difference(arguments, start)


def show_usage(arguments: list[str], start: str) -> int:
    """All commands, a line each."""
    del arguments, start
    print(USAGE, end="")  # noqa: T201  this is what was asked for
    return 0


COMMANDS: dict[str, Command] = {
    "--version": show_version,
    "--help": show_usage,
    "-h": show_usage,
    "init": begin,
    "watch": begin_watch,
    "why": tell_why,
    "cache": keep_store,
    "diff": compare_states,
}
