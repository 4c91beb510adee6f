"""Has git list the files of a folder. It is imported before anything else, and imports little."""

import os

TRACKED = ("ls-files", "--stage", "-z")
UNTRACKED = ("ls-files", "--others", "--exclude-standard", "-z")
# What a repository's own settings would have git run is not run; any user's checkout is listed.
GIT = (
    "git",
    *("-c", "safe.directory=*", "-c", "core.quotePath=false"),
    *("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"),
)

# What git printed of tracked and of untracked files; None where it failed or is missing.
Listed = tuple[bytes, bytes] | None
# Processes of git, each with the pipe that it prints to.
Started = list[tuple[int, int]]


def start_listing(root: str, output: str) -> Started:
    """Starts git for tracked and for untracked files; pairs of process and pipe.

    The output folder is excluded, since listing its pages takes longer than all else.
    """
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    started = []
    for arguments in (TRACKED, (*UNTRACKED, f"--exclude=/{output}/")):
        reader, writer = os.pipe()
        actions = [
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, writer, 1),
        ]
        command = [*GIT, "-C", root, *arguments]
        try:
            process = os.posix_spawnp("git", command, environment, file_actions=actions)
        except OSError:
            process = 0
        os.close(writer)
        started.append((process, reader))
    return started


def read_listing(started: Started) -> Listed:
    """What git printed, or None where it failed or is missing."""
    outputs = [read_pipe(reader) for _, reader in started]
    return (outputs[0], outputs[1]) if are_ended_well(started) else None


def read_pipe(reader: int) -> bytes:
    """All that is printed to a pipe."""
    with os.fdopen(reader, "rb") as stream:
        return stream.read()


def are_ended_well(started: Started) -> bool:
    """Whether each process of git has ended without a fault."""
    endings = [process > 0 and os.waitpid(process, 0)[1] == 0 for process, _ in started]
    return all(endings)
