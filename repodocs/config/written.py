"""A document as it is written: its values with their places, whatever its syntax."""

import datetime
from collections.abc import Iterable
from difflib import get_close_matches

import msgspec

from repodocs.model.errors import Mistake

Mistakes = list[Mistake]
SHOWN_CHARACTERS = 60
SHOWN_NAMES = 20


class Place(msgspec.Struct, frozen=True):
    """A file relative to the root, and a line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


class Scalar(msgspec.Struct, frozen=True):
    """A single value: text, a number, true or false, nothing, a date."""

    value: object
    place: Place


class Sequence(msgspec.Struct, frozen=True):
    """A list."""

    items: tuple["Written", ...]
    place: Place


class Entry(msgspec.Struct, frozen=True):
    """The value of a key; `place` is the key's."""

    value: "Written"
    place: Place


class Mapping(msgspec.Struct, frozen=True):
    """Values by key, in the order of the document."""

    entries: dict[str, Entry]
    place: Place


class Unreadable(msgspec.Struct, frozen=True):
    """Something whose mistake has been told, so that none follows from it."""

    place: Place


Written = Scalar | Sequence | Mapping | Unreadable


def build_value(written: Written) -> object:
    """The plain value without places: dicts, lists and scalars."""
    match written:
        case Mapping(entries):
            return {key: build_value(entry.value) for key, entry in entries.items()}
        case Sequence(items):
            return [build_value(item) for item in items]
        case Scalar(value):
            return value
    return None


def find_written(written: Written, *keys: str) -> Written | None:
    """What stands under the keys, one below the other, or None."""
    for key in keys:
        if not isinstance(written, Mapping) or key not in written.entries:
            return None
        written = written.entries[key].value
    return written


def find_items(written: Written, *keys: str) -> tuple[Written, ...]:
    """The items of the list under the keys; none where there is no list."""
    found = find_written(written, *keys)
    return found.items if isinstance(found, Sequence) else ()


def find_entries(written: Written, *keys: str) -> dict[str, Entry]:
    """The entries of the mapping under the keys; none where there is no mapping."""
    found = find_written(written, *keys)
    return found.entries if isinstance(found, Mapping) else {}


def tell(mistakes: Mistakes, place: Place, text: str) -> None:
    """Notes a mistake at a place."""
    mistakes.append(Mistake(place.file, place.line, place.column, text))


def suggest(word: str, known: Iterable[str]) -> str:
    """The end of a mistake about a name: the nearest known one, else all of them."""
    names = sorted(known)
    nearest = get_close_matches(word, names, n=1)
    if nearest:
        return f"did you mean {nearest[0]!r}?"
    more = f" and {len(names) - SHOWN_NAMES} more" if len(names) > SHOWN_NAMES else ""
    return f"known: {', '.join(names[:SHOWN_NAMES])}{more}" if names else "there are none"


def name_written(written: Written) -> str:
    """What stands there, in words."""
    if isinstance(written, Scalar):
        return name_value(written.value)
    return "a list" if isinstance(written, Sequence) else "keys with values"


def name_value(value: object) -> str:
    """A single value, in words."""
    match value:
        case None:
            return "nothing"
        case bool():
            return str(value).lower()
        case int() | float():
            return f"the number {value}"
        case datetime.date() | datetime.time():
            return "a date"
    return f"the text {shorten(value)}"


def shorten(value: object) -> str:
    """A value as it can stand in a message."""
    text = repr(value)
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 4] + "..." + text[-1]
