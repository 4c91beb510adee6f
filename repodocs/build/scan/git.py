"""Asks git which files a repository has."""

import os
import subprocess
from pathlib import Path

import msgspec

from repodocs.build.scan.listing import GIT, read_listing, start_listing
from repodocs.model.source import SourceKind

KINDS: dict[str, SourceKind] = {"120000": "symlink", "160000": "submodule"}


# What git printed of tracked and of untracked files.
Listing = tuple[bytes, bytes]


class Listed(msgspec.Struct, frozen=True):
    """A file as git lists it: the name on disk, its kind, and a submodule's commit."""

    disk_name: str
    kind: SourceKind = "file"
    commit: str = ""


def list_git_files(listing: Listing) -> list[Listed]:
    """Tracked files, and untracked ones that are not ignored."""
    tracked, untracked = listing
    # A file in conflict has several stages and is one file.
    listed = {one.disk_name: one for one in map(parse_stage_line, split_names(tracked))}
    for name in split_names(untracked):
        one = make_untracked(name)
        listed.setdefault(one.disk_name, one)
    return list(listed.values())


def split_names(output: bytes) -> list[bytes]:
    """The entries of an output that git ended with NUL each."""
    return [entry for entry in output.split(b"\0") if entry]


def read_git_listing(root: Path, output: str) -> Listing | None:
    """What git says of the folder but for `output`; None without git or outside of a work tree.

    `safe.directory` is given on the command line, so that a checkout of another
    user (a CI container's) is listed all the same: listing runs nothing of it.
    """
    return read_listing(start_listing(str(root), output))


def find_ignored(root: Path, paths: list[str]) -> set[str]:
    """Those of the paths that git ignores; none without git. A tracked file is never one."""
    if not paths:
        return set()
    asked = b"\0".join(map(os.fsencode, paths))
    command = [*GIT, "-C", str(root), "check-ignore", "-z", "--stdin"]
    try:
        done = subprocess.run(command, input=asked, capture_output=True, check=False)  # noqa: S603  as for a listing
    except OSError:
        return set()
    return {os.fsdecode(name) for name in split_names(done.stdout)}


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
