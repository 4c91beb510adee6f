"""Runs many commands soon: a process that has imported doit and repodocs forks a child for each.

Run as a program it reads requests, a line of JSON each, and answers so.
"""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

import msgspec

from tests.build.repository import FILES, PACKAGE

PATTERNS = 8_192
# Of the sources of most tests; a build compiles them in a process of its own, which takes what it knows along.
LANGUAGES = ("python", "c", "cpp", "markdown", "ini")
END_SECONDS = 2
LOOK_SECONDS = 0.2


class Said(msgspec.Struct, frozen=True):
    """What a command said, its exit status, and when it was killed, if it was."""

    code: int
    out: str
    err: str
    killed: float = 0.0


class Request(msgspec.Struct, frozen=True):
    """A command in a folder, what Python runs before it, and after how many seconds it is killed."""

    program: str
    folder: str
    arguments: tuple[str, ...] = ()
    fault: str = ""
    kill_after: float = 0.0


class Forks:
    """The process that forks, from the side of a test."""

    def __init__(self) -> None:
        self.running = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(PACKAGE)},
            text=True,
            start_new_session=True,
        )

    def run(self, program: str, folder: Path, *arguments: str) -> Said:
        """One command, `repodocs` or `doit`, in a folder."""
        return self.ask(Request(program, str(folder), arguments))

    def ask(self, request: "Request") -> Said:
        """One command, to which something may happen."""
        assert self.running.stdin is not None
        assert self.running.stdout is not None
        self.running.stdin.write(msgspec.json.encode(request).decode() + "\n")
        self.running.stdin.flush()
        return msgspec.json.decode(self.running.stdout.readline(), type=Said)

    def end(self) -> None:
        """No more commands; one that still runs, since the test was stopped, goes with all that it started."""
        assert self.running.stdin is not None
        self.running.stdin.close()
        try:
            self.running.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self.running.pid, signal.SIGKILL)
            self.running.wait()


def answer_requests() -> None:
    """Forks a child for each request until there are none, or nobody is left to make one."""
    threading.Thread(target=end_with_parent, args=(os.getppid(),), daemon=True).start()
    load_programs()
    for line in sys.stdin:
        request = msgspec.json.decode(line, type=Request)
        folder = Path(request.folder)
        told = folder.parent / f"{folder.name}.said"
        child = os.fork()
        if child == 0:
            become(request, folder, told)
        status, killed = await_end(child, request.kill_after)
        code = os.waitstatus_to_exitcode(status)
        out, err = (Path(f"{told}.{name}").read_text(errors="replace") for name in ("out", "err"))
        sys.stdout.write(json.dumps({"code": code, "out": out, "err": err, "killed": killed}) + "\n")
        sys.stdout.flush()


def end_with_parent(parent: int) -> None:
    """Ends this process and all that it started, once the test is gone that it works for."""
    while os.getppid() == parent:
        time.sleep(LOOK_SECONDS)
    os.killpg(0, signal.SIGKILL)


def await_end(child: int, seconds: float) -> tuple[int, float]:
    """The status of a child, which is killed after so many seconds, if any, and when that was."""
    deadline = time.monotonic() + seconds
    while seconds:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status, 0.0
        if time.monotonic() > deadline:
            # On a busy machine it may take long until this process goes on.
            killed = time.time()
            os.kill(child, signal.SIGKILL)
            return os.waitpid(child, 0)[1], killed
        time.sleep(0.001)
    return os.waitpid(child, 0)[1], 0.0


def load_programs() -> None:
    """Imports and reads what each child would anew: a build of nothing in a folder of its own.

    repodocs.dodo opens its folder when it is imported, and is left to the child.
    """
    import doit.cmd_info  # noqa: PLC0415
    import doit.doit_cmd  # noqa: F401, PLC0415

    import repodocs.build.doit.main  # noqa: PLC0415
    from repodocs.build.workspace import open_workspace  # noqa: PLC0415

    # Python forgets all patterns when it knows too many; the configuration alone has more.
    re._MAXCACHE = PATTERNS  # type: ignore[attr-defined]  # no door to it
    keep_documents()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        for name, text in FILES.items():
            (Path(folder) / name).parent.mkdir(exist_ok=True)
            (Path(folder) / name).write_text(text)
        with contextlib.chdir(folder):
            repodocs.build.doit.main.run_doit(["run", "-n", "0"])
            for name in LANGUAGES:
                open_workspace(Path.cwd()).catalog.compile(name)


def keep_documents() -> None:
    """Reads each of the shipped files of configuration once."""
    from repodocs.config import languages, load, reader, rules  # noqa: PLC0415

    known: dict[object, object] = {}
    read = reader.read_document

    def read_once(path: Path, kind: type, roots: object, mistakes: list[object]) -> object:
        if PACKAGE / "config" not in path.parents:
            return read(path, kind, roots, mistakes)  # type: ignore[arg-type]  # as they come
        if (path, kind) not in known:
            known[path, kind] = read(path, kind, roots, mistakes)  # type: ignore[arg-type]  # as above
        return known[path, kind]

    for module in (languages, load, rules):
        module.read_document = read_once  # type: ignore[assignment]  # the same, once


def become(request: Request, folder: Path, told: Path) -> None:
    """Turns this process into a command; does not come back."""
    os.chdir(folder)
    for name, number in (("out", 1), ("err", 2)):
        os.dup2(os.open(f"{told}.{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), number)
    code = 70
    try:
        exec(request.fault, {})  # noqa: S102  of our own tests
        code = call_program(request.program, list(request.arguments))
    except BaseException:
        # Python's own end of a program, which a fork of a test must not come to.
        traceback.print_exc()
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
