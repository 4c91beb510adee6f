"""What a link keeps for the next one: where the names of each source lead, and of what that was made."""

from collections.abc import Mapping
from typing import cast

import msgspec
import xxhash

from repodocs.link.ambient import find_spaces
from repodocs.link.before import Before
from repodocs.link.declared import Declaration
from repodocs.link.resolvers.resolver import Resolver
from repodocs.link.uses import Uses

SUM_BYTES = 16
SPACES = "spaces"
# The encoded interface of each source.
Texts = dict[str, msgspec.Raw]


class Followed(msgspec.Struct, frozen=True, array_like=True):
    """Where the names of a source lead: what it uses, and what declares it."""

    uses: Uses
    declared: tuple[Declaration, ...] = ()


class Written:
    """What all sources say: a digest of each interface, and their texts, which only a next link asks for."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}
        self.texts: Texts = {}

    def take(self, texts: Texts) -> None:
        """Adds some sources, without their texts."""
        self.said.update((path, digest(text)) for path, text in texts.items())

    def keep(self, texts: Texts) -> None:
        """Adds some sources."""
        self.take(texts)
        self.texts.update(texts)


class Known(msgspec.Struct, frozen=True, array_like=True):
    """The import system of a source, and digests of what it says and of what that resolves to."""

    system: str
    said: str
    found: str


class Kept(msgspec.Struct, frozen=True):
    """What a link leaves to the next one; `key` stands for all that decides besides the sources.

    `headers` are as in Scope, `tops` what a name means from everywhere, `followed` encoded.
    """

    key: str = ""
    headers: dict[str, str] = {}
    tops: dict[str, str] = {}
    known: dict[str, Known] = {}
    followed: dict[str, msgspec.Raw] = {}


def pack_followed(
    key: str,
    before: Before,
    said: Mapping[str, str],
    followed: dict[str, Followed],
    holding: Mapping[str, msgspec.Raw],
) -> bytes:
    """What the next link may go on from, as bytes that tell whether they are damaged.

    It is the same whatever this link went on from. A value of its own for each source, encoded, would
    take as much room once more.
    """
    systems, paths = before.table.resolver_names, sorted(said)
    known = {path: Known(systems[path], said[path], digest_found(before, path)) for path in paths}
    kept = {
        "key": key,
        "headers": before.headers,
        "tops": list_tops(before.resolvers),
        "known": known,
        "followed": {path: holding.get(path) or followed[path] for path in paths},
    }
    # To put the sum before what is encoded would hold all of it twice; nobody changes it any more.
    packed = bytearray(SUM_BYTES)
    msgspec.msgpack.Encoder().encode_into(kept, packed, SUM_BYTES)
    with memoryview(packed) as view:
        packed[:SUM_BYTES] = xxhash.xxh3_128_digest(view[SUM_BYTES:])
    return cast("bytes", packed)


def list_tops(resolvers: dict[str, Resolver]) -> dict[str, str]:
    """What names mean from everywhere, by import system and name."""
    return {
        f"{system} {name}": path
        for system in sorted(resolvers)
        for name, path in sorted(resolvers[system].list_tops().items())
    }


def digest(text: bytes | msgspec.Raw) -> str:
    """A digest of an encoded value."""
    return xxhash.xxh3_64_hexdigest(text)


def digest_found(before: Before, path: str) -> str:
    """A digest of what the needs and the asked names of a source lead to, and of where its names are seen."""
    resolver = before.resolvers[before.table.resolver_names[path]]
    spaces = find_spaces(resolver, before.table.interfaces[path]) if resolver.ambience == SPACES else None
    return digest(msgspec.msgpack.encode((before.needs[path], before.bridged[path], spaces)))


def decode_followed(holding: Mapping[str, msgspec.Raw]) -> dict[str, Followed]:
    """What was kept of each source."""
    decoder = msgspec.msgpack.Decoder(Followed)
    return {path: decoder.decode(content) for path, content in holding.items()}


def unpack_kept(packed: bytes) -> Kept:
    """What the last link kept; of what is damaged, or of another version, nothing."""
    content = packed[SUM_BYTES:]
    if packed[:SUM_BYTES] != xxhash.xxh3_128_digest(content):
        return Kept()
    try:
        return msgspec.msgpack.decode(content, type=Kept)
    except msgspec.DecodeError:
        return Kept()
