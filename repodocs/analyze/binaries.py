"""What a binary file is by its first bytes: forms that the configuration knows, and what headers say."""

import re
from functools import lru_cache
from typing import Literal

from repodocs.model.analysis import Summary
from repodocs.model.options import Binary

# What is looked at: the header of a catalog stands behind the table of its messages.
HEAD_BYTES = 1_000_000
VALUE_CHARACTERS = 100
ORDERS: dict[str, Literal["little", "big"]] = {"_le": "little", "_be": "big"}


def describe_binary(content: bytes, binaries: tuple[Binary, ...]) -> Summary:
    """The message of the first form that fits, with its groups filled in; it stands on no line."""
    head = content[:HEAD_BYTES]
    for binary in binaries:
        found = compile_form(binary.pattern).match(head)
        if found:
            return Summary(binary.message.format_map(read_groups(found)))
    return Summary()


def read_groups(found: re.Match[bytes]) -> dict[str, str]:
    """The groups as text on one line."""
    return {name: read_group(name, value or b"") for name, value in found.groupdict().items()}


def read_group(name: str, value: bytes) -> str:
    """A number where the group's name says in what order its bytes stand, else a text on one line."""
    order = next((order for ending, order in ORDERS.items() if name.endswith(ending)), None)
    if order:
        return f"{int.from_bytes(value, order):,}"
    return " ".join(value.decode("utf-8", "replace").split())[:VALUE_CHARACTERS]


@lru_cache(maxsize=256)
def compile_form(pattern: str) -> re.Pattern[bytes]:
    """A pattern of the configuration, compiled once, for all bytes."""
    return re.compile(pattern.encode(), re.DOTALL)
