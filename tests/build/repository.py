"""A small git repository to build, and what a build of it did."""

import json
import os
import subprocess
import sys
from pathlib import Path

import msgspec

PACKAGE = Path(__file__).resolve().parent.parent.parent

FILES = {
    "README.md": "# Shapes\n\nMeasures shapes. See [areas](shapes/area.py).\n",
    "shapes/__init__.py": '"""Shapes and their measures."""\n\nfrom .area import square\n',
    "shapes/area.py": '"""Areas of shapes."""\n\n\ndef square(side):\n    """The area of a square."""\n    return side * side\n',
    "shapes/paint.py": '"""Paints shapes."""\n\nfrom shapes.area import square\n\n\ndef cost(side):\n    return 2 * square(side)\n',
    "tests/test_area.py": "from shapes.area import square\n\n\ndef test_square():\n    assert square(2) == 4\n",
    "native/area.h": "#pragma once\n// Areas in C++.\nint area(int side);\n",
    "native/area.cpp": '#include "area.h"\n\nint area(int side) {\n  return side * side;\n}\n',
    "data/blob.bin": "\0\1\2",
}


class Built(msgspec.Struct, frozen=True):
    """One run: its exit code, what it printed, and the names of the tasks that ran."""

    code: int
    out: str
    err: str
    ran: frozenset[str]


class Repository:
    """A folder under git with a few sources of several languages; a command that takes too long is ended."""

    def __init__(self, root: Path, files: dict[str, str] | None = None, seconds: int = 120) -> None:
        self.seconds = seconds
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")
        for path, text in (FILES if files is None else files).items():
            self.write(path, text)
        self.git("add", "-A")

    def git(self, *arguments: str) -> None:
        """Runs git in the repository."""
        subprocess.run(["git", *arguments], cwd=self.root, check=True, capture_output=True)

    def write(self, path: str, text: str) -> None:
        """Writes a file, with its folders."""
        full = self.root / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, encoding="utf-8", newline="")

    def read(self, path: str) -> str:
        """The text of a file."""
        return (self.root / path).read_text(encoding="utf-8")

    def replace(self, path: str, old: str, new: str) -> None:
        """Edits a file."""
        text = self.read(path)
        assert old in text
        self.write(path, text.replace(old, new))

    def build(self, *arguments: str, **environment: str) -> Built:
        """`repodocs run` with arguments."""
        trace = self.root.parent / f"{self.root.name}.trace.json"
        trace.unlink(missing_ok=True)
        done = self.run("run", "--trace", str(trace), *arguments, **environment)
        events = json.loads(trace.read_text())["traceEvents"] if trace.exists() else []
        return Built(done.returncode, done.stdout, done.stderr, frozenset(e["name"] for e in events))

    def run(self, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        """Any command of repodocs."""
        return subprocess.run(
            [sys.executable, "-m", "repodocs", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(PACKAGE), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=self.seconds,
        )

    def doit(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Stock doit on a dodo.py of two lines, with a report of what ran."""
        self.write("dodo.py", "from repodocs.dodo import *\nfrom repodocs.dodo import DOIT_CONFIG\n")
        return subprocess.run(
            [sys.executable, "-m", "doit", *arguments],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(PACKAGE)},
            capture_output=True,
            text=True,
            check=False,
            timeout=self.seconds,
        )

    def pages(self) -> dict[str, bytes]:
        """Every page by its path."""
        return read_tree(self.root / "docs" / "code")

    def artifacts(self) -> dict[str, bytes]:
        """Every artifact that stages make, by its path."""
        state = self.root / ".repodocs"
        return {
            f"{kind}/{path}": content
            for kind in ("analysis", "interface", "fold", "links")
            for path, content in read_tree(state / kind).items()
        }


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def name_tasks(path: str) -> frozenset[str]:
    """The three tasks of one source."""
    return frozenset(f"{stage}:{path}" for stage in ("analyze", "docs", "keywords"))
