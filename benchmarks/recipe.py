"""Plays a composite action of GitHub on this machine: its own commands, and a cache of files by key."""

import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml
from measure import BenchmarkError

EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}")
Values = Mapping[str, str]


class Played(msgspec.Struct, frozen=True):
    """What a run printed, and the key of what it restored."""

    text: str
    restored: str


class FileCache:
    """Keeps folders under keys; the newest is found by the start of its key."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys: list[str] = []
        folder.mkdir()

    def restore(self, root: Path, key: str, starts: list[str]) -> str:
        """Lays out what is kept under the key, else under the newest key with a start; gives its key."""
        for start in [key, *starts]:
            for number in reversed(range(len(self.keys))):
                known = self.keys[number]
                if known == key or (start != key and known.startswith(start)):
                    with tarfile.open(self.folder / f"{number}.tar") as packed:
                        packed.extractall(root, filter="data")
                    return known
        return ""

    def save(self, root: Path, key: str, paths: list[str]) -> None:
        """Keeps some paths; a key is never kept twice."""
        if key in self.keys:
            return
        with tarfile.open(self.folder / f"{len(self.keys)}.tar", "w") as packed:
            for path in paths:
                if (root / path).exists():
                    packed.add(root / path, path)
        self.keys.append(key)

    def narrow(self, folder: Path, start: str) -> "FileCache":
        """The same keys with only what stands below a path, as if no run had kept more."""
        other = FileCache(folder)
        other.keys = list(self.keys)
        for number in range(len(self.keys)):
            with (
                tarfile.open(self.folder / f"{number}.tar") as packed,
                tarfile.open(folder / f"{number}.tar", "w") as less,
            ):
                for one in packed:
                    if one.name.startswith(start):
                        less.addfile(one, packed.extractfile(one) if one.isfile() else None)
        return other


class Recipe:
    """The steps of an action.yml."""

    def __init__(self, action: Path) -> None:
        self.folder = action.parent.resolve()
        document: dict[str, Any] = yaml.safe_load(action.read_text(encoding="utf-8"))
        self.inputs = {name: str(one.get("default", "")) for name, one in document["inputs"].items()}
        self.steps: list[dict[str, Any]] = document["runs"]["steps"]

    def play(self, root: Path, cache: FileCache, runner: "Runner", values: Values) -> Played:
        """All steps in a checkout."""
        known = {f"inputs.{name}": text for name, text in self.inputs.items()}
        known |= {"runner.os": "Linux", "github.action_path": str(self.folder), **values}
        texts, restored = [], ""
        for step in self.steps:
            if not evaluate_condition(step.get("if", "true"), known):
                continue
            uses = step.get("uses", "")
            given = {key: fill(str(text), known) for key, text in step.get("with", {}).items()}
            if uses.startswith("actions/cache/restore@"):
                restored = cache.restore(root, given["key"], given["restore-keys"].split())
                known[f"steps.{step['id']}.outputs.cache-hit"] = str(restored == given["key"]).lower()
            elif uses.startswith("actions/cache/save@"):
                cache.save(root, given["key"], given["path"].split())
            elif "run" in step:
                texts.append(runner.run(step, root, known))
            elif not uses.startswith("actions/setup-python@"):
                raise BenchmarkError(f"no way to play {uses}")
        return Played("".join(texts), restored)


class Runner:
    """Runs the commands of steps; the step `install` once, since its result is the same each time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_installed = False
        (folder / "bin").mkdir(parents=True)
        write_script(folder / "bin/python", sys.executable)

    def take_this_installation(self) -> None:
        """Uses the repodocs of this Python in place of what the action installs."""
        self.is_installed = True
        (self.folder / "repodocs/bin").mkdir(parents=True)
        write_script(self.folder / "repodocs/bin/repodocs", f"{sys.executable} -P -m repodocs")

    def run(self, step: dict[str, Any], root: Path, known: Values) -> str:
        """The output of a step's commands."""
        if step.get("id") == "install":
            if self.is_installed:
                return ""
            self.is_installed = True
        own = {key: fill(str(text), known) for key, text in step.get("env", {}).items()}
        path = f"{self.folder}/bin{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, **own, "RUNNER_TEMP": str(self.folder), "PATH": path}
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done = subprocess.run(  # noqa: S603  the commands of our own action
            command, cwd=root, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise BenchmarkError(f"step {step.get('id')}: {(done.stderr or done.stdout).strip()[-500:]}")
        return done.stdout


def write_script(path: Path, command: str) -> None:
    """A program that runs a command with its own arguments."""
    path.write_text(f'#!{shutil.which("bash")}\nexec {command} "$@"\n', encoding="utf-8")
    path.chmod(0o755)


def fill(text: str, known: Values) -> str:
    """A text with its expressions replaced by their values."""
    return EXPRESSION.sub(lambda found: evaluate(found.group(1), known), text)


def evaluate(expression: str, known: Values) -> str:
    """The first of some names, joined by ||, that has a value."""
    for name in expression.split("||"):
        value = known.get(name.strip(), "")
        if value:
            return value
    return ""


def evaluate_condition(text: str, known: Values) -> bool:
    """Comparisons of a name with a word, joined by &&."""
    found = EXPRESSION.fullmatch(str(text))
    for part in (found.group(1) if found else "").split("&&"):
        name, operator, word = part.partition(" == ") if " == " in part else part.partition(" != ")
        is_same = known.get(name.strip(), "") == word.strip().strip("'")
        if operator and is_same != (operator == " == "):
            return False
    return True
