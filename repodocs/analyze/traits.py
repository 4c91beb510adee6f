"""Traits and licence that the content shows: generated, minified, and by whom it may be used."""

import re
from functools import lru_cache

from repodocs.model.options import Options

HEAD_BYTES = 4_000
TAIL_BYTES = 400
# How a marker ends that stands at the end of a text.
AT_END = r"\Z"
MINIFIED_LINE_BYTES = 1_000
MINIFIED_SHARE = 0.6
# With so many other lines it is written by hand, around a picture or a table on one line.
WRITTEN_LINES = 100


def find_traits(content: bytes, declared: tuple[str, ...], options: Options) -> tuple[str, ...]:
    """The declared traits with those whose marker stands near the top, or at the end it asks for, sorted."""
    head = content[:HEAD_BYTES].decode("utf-8", "replace")
    tail = content[-TAIL_BYTES:].decode("utf-8", "replace")
    found = set(declared)
    for name, rule in options.traits.items():
        texts = ((marker, tail if marker.endswith(AT_END) else head) for marker in rule.markers)
        if any(compile_marker(marker).search(text) for marker, text in texts):
            found.add(name)
    return tuple(sorted(found))


def is_minified(content: bytes) -> bool:
    """Most of its many bytes stand on lines of over 1,000 bytes, and there is hardly another line."""
    if len(content) < 4 * MINIFIED_LINE_BYTES:
        return False
    lines = content.split(b"\n")
    long = sum(len(line) for line in lines if len(line) > MINIFIED_LINE_BYTES)
    if long <= MINIFIED_SHARE * len(content):
        return False
    return sum(0 < len(line.strip()) <= MINIFIED_LINE_BYTES for line in lines) <= WRITTEN_LINES


def find_licence(content: bytes, options: Options) -> str:
    """The name of the first licence whose pattern stands near the top; SPDX gives its own."""
    head = content[:HEAD_BYTES].decode("utf-8", "replace")
    for licence in options.licences:
        found = compile_marker(licence.pattern).search(head)
        if found:
            own = found.group(1) if found.re.groups else None
            return own.strip(" */-#") if own else licence.name
    return ""


@lru_cache(maxsize=256)
def compile_marker(pattern: str) -> re.Pattern[str]:
    """A pattern of the configuration, compiled once."""
    return re.compile(pattern)
