"""Asks git which files a repository has."""

import os
import subprocess
from pathlib import Path

import msgspec

from repodocs.model.source import SourceKind

KINDS: dict[str, SourceKind] = {"120000": "symlink", "160000": "submodule"}


class Listed(msgspec.Struct, frozen=True):
    """A file as git lists it: the name on disk, its kind, and a submodule's commit."""

    disk_name: str
    kind: SourceKind = "file"
    commit: str = ""


def list_git_files(root: Path) -> list[Listed] | None:
    """Tracked files, and untracked ones that are not ignored; None without git or a work tree.

    `safe.directory` is given on the command line, so that a checkout of another
    user (a CI container's) is listed all the same: listing runs nothing of it.
    """
    if not (root / ".git").exists() and not is_inside_work_tree(root):
        return None
    tracked = start_git(root, "ls-files", "--stage", "-z")
    untracked = start_git(root, "ls-files", "--others", "--exclude-standard", "-z")
    tracked_output, untracked_output = read_output(tracked), read_output(untracked)
    if tracked_output is None or untracked_output is None:
        return None
    listed = [parse_stage_line(line) for line in tracked_output.split(b"\0") if line]
    listed += [make_untracked(line) for line in untracked_output.split(b"\0") if line]
    return listed


def is_inside_work_tree(root: Path) -> bool:
    """Whether `root` lies in a work tree of git."""
    output = read_output(start_git(root, "rev-parse", "--is-inside-work-tree"))
    return output is not None and output.strip() == b"true"


def start_git(root: Path, *arguments: str) -> "subprocess.Popen[bytes] | None":
    """Starts git in the root; None where there is no git."""
    command = ["git", "-c", "safe.directory=*", "-c", "core.quotePath=false", *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.Popen(  # noqa: S603  git itself, with arguments of our own
            command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
    except OSError:
        return None


def read_output(process: "subprocess.Popen[bytes] | None") -> bytes | None:
    """All that git printed, or None where it failed."""
    if process is None:
        return None
    output, _ = process.communicate()
    return output if process.returncode == 0 else None


def parse_stage_line(line: bytes) -> Listed:
    """`MODE OBJECT STAGE<tab>NAME`."""
    head, _, name = line.partition(b"\t")
    mode, commit, _ = head.decode("ascii").split(" ")
    kind = KINDS.get(mode, "file")
    return Listed(os.fsdecode(name), kind, commit if kind == "submodule" else "")


def make_untracked(name: bytes) -> Listed:
    """An untracked file; a name with a final slash is a repository inside this one."""
    is_repository = name.endswith(b"/")
    return Listed(os.fsdecode(name.rstrip(b"/")), "submodule" if is_repository else "file")
