"""The record of a pack: an ActionResult as JSON, in the form that Bazel's remote caches check."""

import hashlib

import msgspec

PACK_NAME = "pack"


class Digest(msgspec.Struct, frozen=True, rename="camel"):
    """A blob under `cas`. In the JSON of a protocol buffer a 64-bit number is text."""

    hash: str
    size_bytes: str | int


class OutputFile(msgspec.Struct, frozen=True):
    """A file that an action made."""

    path: str
    digest: Digest


class ActionResult(msgspec.Struct, frozen=True, rename="camel"):
    """What an action made; a cache may add fields of its own."""

    output_files: tuple[OutputFile, ...] = ()


def name_blob(content: bytes) -> str:
    """The key of a blob under `cas`: the sha256 of its bytes."""
    return hashlib.sha256(content).hexdigest()


def make_record(pack: bytes) -> bytes:
    """The record that points to a pack."""
    digest = Digest(name_blob(pack), str(len(pack)))
    return msgspec.json.encode(ActionResult((OutputFile(PACK_NAME, digest),)))


def read_record(record: bytes) -> str | None:
    """The key of the pack, or None where this is no record of one."""
    try:
        result = msgspec.json.decode(record, type=ActionResult)
    except (msgspec.DecodeError, RecursionError):
        return None
    found = [one.digest.hash for one in result.output_files if one.path == PACK_NAME]
    is_key = len(found) == 1 and len(found[0]) == 64 and set(found[0]) <= set("0123456789abcdef")
    return found[0] if is_key else None
