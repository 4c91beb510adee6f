"""One build in waves, from the state that it finds to what is said of it. Knows nothing of doit."""

import sys
from collections.abc import Callable
from pathlib import Path

from repodocs.build.places.output import mark_output
from repodocs.build.places.store_place import mark_store
from repodocs.build.run.engine import Engine, RunOptions
from repodocs.build.run.lost import drop_temporaries, settle_debt
from repodocs.build.run.tally import Tally
from repodocs.build.snapshot.edit import Edit
from repodocs.build.state.journal import begin_journal
from repodocs.build.state.state import State
from repodocs.build.workspace import Workspace

FAILURE = 1


def begin_tally() -> Tally:
    """What counts a build, and shows how far it is."""
    return Tally(sys.stdout)


def run_healing(
    workspace: Workspace,
    state: State,
    options: RunOptions,
    edit: Edit | None,
    begin: Callable[[], Tally] = begin_tally,
) -> Tally:
    """One build, and another one where the first found the state damaged, so that it lost its thread."""
    was_new = state.database.is_new
    tally = run_waves(workspace, state, options, edit, begin())
    if state.database.is_new == was_new:
        return tally
    state = State(state.path)
    state.load_rows()
    return run_waves(workspace, state, options, None, begin())


def run_waves(
    workspace: Workspace, state: State, options: RunOptions, edit: Edit | None, tally: Tally
) -> Tally:
    """One build; the state is closed at its end."""
    if edit is not None:
        workspace.sources = edit.sources
        workspace.absent = edit.moves.absent
    if not options.is_dry:
        settle_debt(workspace.root, workspace.configuration.options, state)
        begin_journal(state.path.parent)
        mark_output(workspace.root, workspace.configuration.options.output)
        mark_store(workspace.store)
    engine = Engine(workspace, state, tally, options, edit)
    try:
        engine.build()
        engine.pool.close()
    except BaseException:
        engine.pool.stop()
        # A worker that was ended between two steps may not have tidied up.
        drop_temporaries(workspace.root, workspace.configuration.options)
        raise
    finally:
        state.close()
        tally.progress.clear()
    return tally


def tell_end(tally: Tally) -> int:
    """Failures as doit tells them, then the summary; gives the exit code."""
    tell_failures(tally)
    if tally.cache_problem:
        sys.stderr.write(f"repodocs: the shared cache: {tally.cache_problem}; went on without\n")
    sys.stdout.write(tally.summarize() + "\n")
    return FAILURE if tally.failures else 0


def tell_failures(tally: Tally) -> None:
    """Failures as doit tells them."""
    for name, text in tally.failures:
        sys.stderr.write(f"TaskFailed - taskid:{name}\n{text}\n")


def name_state(workspace: Workspace) -> Path:
    """The file of the state."""
    return workspace.root / workspace.configuration.options.state / "state.sqlite"
