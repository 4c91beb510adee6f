"""Doit's commands as `repodocs` offers them: its settings are fixed, its errors are short."""

import re
import sys
from typing import Any

from doit.cmd_base import check_tasks_exist, opt_codec
from doit.cmd_forget import Forget
from doit.cmd_help import Help
from doit.cmd_info import Info
from doit.cmd_resetdep import ResetDep
from doit.cmdparse import CmdParseError
from doit.exceptions import InvalidCommand, InvalidDodoFile, InvalidTask

from repodocs.build.usage import USAGE
from repodocs.model.errors import LockError, RepodocsError, describe_trouble

# They ask for doit's own database, or for actions that are programs.
LEFT_OUT = ("dumpdb", "strace")
OPTION_DUMP = re.compile(r" \(parsing options: .*\)\. Got: .*", re.DOTALL)


class Fixed:
    """What all commands have in common: where the state is and how it is kept is no option."""

    base_options = (opt_codec,)
    name: str

    def parse_execute(self, arguments: list[str]) -> Any:
        """Runs the command; what a user can mend is told without a traceback."""
        try:
            return super().parse_execute(arguments)  # type: ignore[misc]  # of doit's Command
        except CmdParseError as error:
            raise CmdParseError(OPTION_DUMP.sub("", str(error))) from None
        except LockError as error:
            return refuse(error)
        except RepodocsError as error:
            raise InvalidDodoFile(str(error)) from None
        except InvalidDodoFile as error:
            if isinstance(error.__cause__, LockError):
                return refuse(error.__cause__)
            raise
        except (InvalidCommand, InvalidTask):
            raise
        except OSError as error:
            raise InvalidCommand(f"{self.name}: {describe_trouble(error)}") from None
        except Exception as error:
            name = type(error).__name__
            raise InvalidCommand(f"{self.name}: {name}: {error}") from None


def refuse(error: LockError) -> int:
    """Says who has the lock; doit has no exit status for that."""
    sys.stderr.write(f"repodocs: {error}\n")
    return error.exit_code


class StageHelp(Help):  # type: ignore[misc]  # doit is untyped
    """`repodocs help`: our usage in place of doit's."""

    name = "help"

    def print_usage(self, cmds: object) -> None:
        """All commands, a line each."""
        del cmds
        print(USAGE, end="")  # noqa: T201  this is what was asked for


class StageInfo(Info):  # type: ignore[misc]  # doit is untyped
    """`repodocs info`: says so where there is no such task."""

    name = "info"

    def _execute(self, pos_args: list[str], hide_status: bool = False) -> int:
        check_tasks_exist({task.name: task for task in self.task_list}, pos_args)
        code: int = super()._execute(pos_args, hide_status)
        return code


class StageForget(Forget):  # type: ignore[misc]  # doit is untyped
    """`repodocs forget`: of everything only where that is said."""

    name = "forget"

    def _execute(self, forget_sub: bool, forget_disable_default: bool, forget_all: bool) -> None:
        if not self.sel_tasks and not forget_all:
            raise InvalidCommand("forget: name a task, or all of them by --all")
        super()._execute(forget_sub, forget_disable_default, forget_all)


class StageResetDep(ResetDep):  # type: ignore[misc]  # as above
    """`repodocs reset-dep`: takes recipes and links as they are now, besides what doit takes."""

    name = "reset-dep"

    def _execute(self, pos_args: list[str] | None = None) -> None:
        save = self.dep_manager.save_success

        def save_all(task: Any, result_hash: Any = None) -> None:
            task.save_extra_values()
            save(task, result_hash)

        self.dep_manager.save_success = save_all
        super()._execute(pos_args)


def fix_commands(commands: Any) -> None:
    """Changes doit's table of commands to ours."""
    commands.update({"help": StageHelp, "info": StageInfo, "forget": StageForget, "reset-dep": StageResetDep})
    for name in LEFT_OUT:
        del commands[name]
    for name in list(commands):
        kept = commands.get_plugin(name)
        commands[name] = type(kept.__name__, (Fixed, kept), {"name": name})
