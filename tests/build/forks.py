"""Runs many commands soon: a process that has imported doit and repodocs forks a child for each.

Run as a program it reads requests, a line of JSON each, and answers so.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec

PACKAGE = Path(__file__).resolve().parent.parent.parent


class Said(msgspec.Struct, frozen=True):
    """What a command said, and its exit status."""

    code: int
    out: str
    err: str


class Forks:
    """The process that forks, from the side of a test."""

    def __init__(self) -> None:
        self.running = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(PACKAGE)},
            text=True,
        )

    def run(self, program: str, folder: Path, *arguments: str) -> Said:
        """One command, `repodocs` or `doit`, in a folder."""
        assert self.running.stdin is not None
        assert self.running.stdout is not None
        self.running.stdin.write(json.dumps([program, str(folder), *arguments]) + "\n")
        self.running.stdin.flush()
        return msgspec.json.decode(self.running.stdout.readline(), type=Said)

    def end(self) -> None:
        """No more commands."""
        assert self.running.stdin is not None
        self.running.stdin.close()
        self.running.wait()


def answer_requests() -> None:
    """Forks a child for each request until there are none."""
    load_programs()
    for line in sys.stdin:
        program, folder, *arguments = json.loads(line)
        told = Path(folder).parent / f"{Path(folder).name}.said"
        child = os.fork()
        if child == 0:
            become(program, Path(folder), arguments, told)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        out, err = (Path(f"{told}.{name}").read_text() for name in ("out", "err"))
        sys.stdout.write(json.dumps({"code": code, "out": out, "err": err}) + "\n")
        sys.stdout.flush()


def load_programs() -> None:
    """Imports what each child would import anew; repodocs.dodo opens its folder and is left to it."""
    import doit.cmd_info  # noqa: PLC0415
    import doit.doit_cmd  # noqa: F401, PLC0415

    import repodocs.build.doit_main  # noqa: F401, PLC0415


def become(program: str, folder: Path, arguments: list[str], told: Path) -> None:
    """Turns this process into a command; does not come back."""
    os.chdir(folder)
    for name, number in (("out", 1), ("err", 2)):
        os.dup2(os.open(f"{told}.{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), number)
    code = 70
    try:
        code = call_program(program, arguments)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def call_program(program: str, arguments: list[str]) -> int:
    """The exit status of a program's own entry point."""
    from doit.doit_cmd import DoitMain  # noqa: PLC0415

    from repodocs.cli import main  # noqa: PLC0415

    sys.argv = [program, *arguments]
    return int((main(arguments) if program == "repodocs" else DoitMain().run(arguments)) or 0)


if __name__ == "__main__":
    answer_requests()
