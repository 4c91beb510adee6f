"""Chains of calls without arguments, of which each gives the object that the next one is called of."""

import re
from collections.abc import Iterator

import msgspec

from repodocs.analyze.made import Making
from repodocs.model.analysis import Symbol
from repodocs.model.interface import Gives
from repodocs.model.language import Language

# How a call ends that is given nothing; and a chain that is looked at.
NOTHING, CHAIN_BYTES = b"()", 160
FUNCTIONS = frozenset({"function", "method"})
POINTER = "*"


class Chain(msgspec.Struct, frozen=True):
    """What a chain begins with, whether that is called itself, and the calls behind it with their joints."""

    root: bytes
    is_call: bool
    rest: bytes


def read_chain(written: bytes, making: Making) -> Chain | None:
    """The chain that an expression is, None for another one."""
    if making.chain is None or not written.endswith(NOTHING) or len(written) > CHAIN_BYTES:
        return None
    found = making.chain.fullmatch(b"".join(written.split()))
    return Chain(found["root"], found["call"] is not None, found["rest"]) if found else None


def list_gives(symbols: tuple[Symbol, ...], language: Language | None) -> tuple[Gives, ...]:
    """What the functions without parameters give that others may call, of each name only one type."""
    making = Making(language.objects) if language else None
    if making is None or making.gives is None:
        return ()
    found: dict[str, set[str]] = {}
    for symbol in symbols:
        if symbol.kind in FUNCTIONS and symbol.exported:
            found.setdefault(symbol.qualified, set()).update(read_given(symbol.signature, making))
    return tuple(Gives(name, *types) for name, types in sorted(found.items()) if len(types) == 1)


def read_given(signature: str, making: Making) -> Iterator[str]:
    """The type that a signature says its function gives, with a star behind it where it is pointed to."""
    found = making.gives.match(signature.encode()) if making.gives else None
    if not found:
        return
    written, is_pointer = found["type"], found["pointer"] is not None
    pointed = making.pointers.fullmatch(written) if making.pointers and not is_pointer else None
    if pointed:
        yield pointed["type"].decode() + POINTER
    elif not making.is_outside(written):
        name = re.sub(rb"\s*<.*", b"", written, flags=re.DOTALL).decode()
        yield name + POINTER if is_pointer else name
