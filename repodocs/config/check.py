"""Checks a written document against a type: every mistake, each with its place and remedy."""

import re

from msgspec import inspect

from repodocs.config.formats import FORMATS
from repodocs.config.kinds import (
    Hints,
    WrittenField,
    inspect_type,
    list_fields,
    name_type,
    show_example,
    split_hints,
)
from repodocs.config.written import (
    Entry,
    Mapping,
    Mistakes,
    Place,
    Scalar,
    Sequence,
    Unreadable,
    Written,
    name_written,
    shorten,
    suggest,
    tell,
)


def check_document(written: Written, kind: type, mistakes: Mistakes) -> Mapping | None:
    """What is right of the document; None when nothing of the type can be made of it.

    What is wrong is left out and told, so that the checks that follow see the rest.
    """
    found = Checker(mistakes).check(written, inspect_type(kind), "")
    return found if isinstance(found, Mapping) else None


class Checker:
    """Walks values and types side by side; `name` is the dotted key of what is looked at."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def check(self, written: Written, kind: inspect.Type, name: str) -> Written | None:
        """The value without what is wrong in it, or None."""
        bare, hints = split_hints(kind)
        match bare, written:
            case _ if hints.can_be_off and is_off(written):
                return written
            case inspect.StructType(), Mapping():
                return self.check_struct(written, bare, name)
            case inspect.DictType(), Mapping():
                return self.check_dict(written, bare, name)
            case inspect.VarTupleType(), Sequence():
                return self.check_list(written, bare, name)
            case _, Scalar(value=value) if is_scalar(bare, value):
                return self.check_scalar(written, bare, hints, name)
        self.refuse_type(written, kind, name)
        return None

    def check_struct(self, written: Mapping, kind: inspect.StructType, name: str) -> Mapping | None:
        """Known keys with right values; None when a key is missing that must be there."""
        fields = list_fields(kind.cls)
        entries = {}
        is_whole = True
        for key, entry in written.entries.items():
            field = fields.get(key)
            if field is None:
                where = f" in {name}" if name else ""
                self.tell(entry.place, f"unknown key {key!r}{where}; {suggest(key, fields)}")
                continue
            value = self.check(entry.value, field.type, join_name(name, key))
            if value is not None:
                entries[key] = Entry(value, entry.place)
            is_whole = is_whole and (value is not None or not field.required)
        for key, field in fields.items():
            if field.required and key not in written.entries:
                is_whole = False
                self.refuse_lack(written.place, key, field, name)
        return Mapping(entries, written.place) if is_whole else None

    def check_dict(self, written: Mapping, kind: inspect.DictType, name: str) -> Mapping:
        """The entries with right values."""
        checked = {
            key: (entry, self.check(entry.value, kind.value_type, join_name(name, key)))
            for key, entry in written.entries.items()
        }
        entries = {k: Entry(value, entry.place) for k, (entry, value) in checked.items() if value is not None}
        return Mapping(entries, written.place)

    def check_list(self, written: Sequence, kind: inspect.VarTupleType, name: str) -> Sequence | None:
        """The right items; None when fewer are right than there must be."""
        if len(written.items) < (kind.min_length or 0):
            example = f"[{show_example(kind.item_type)}]"
            self.tell(written.place, f"{name} is empty; write at least one item, for example {example}")
            return None
        items = [
            self.check(item, kind.item_type, f"{name}[{index}]") for index, item in enumerate(written.items)
        ]
        right = tuple(item for item in items if item is not None)
        return Sequence(right, written.place) if len(right) >= (kind.min_length or 0) else None

    def check_scalar(self, written: Scalar, kind: inspect.Type, hints: Hints, name: str) -> Scalar | None:
        """The value if it keeps its bounds and its form."""
        wrong = find_wrong(written.value, kind, hints)
        if not wrong:
            return written
        self.tell(written.place, f"{name}: {shorten(written.value)} {wrong}")
        return None

    def refuse_lack(self, place: Place, key: str, field: WrittenField, name: str) -> None:
        """Tells which key must be there, with an example."""
        example = f"{key}: {show_example(field.type)}"
        self.tell(place, f"{name or 'the document'} lacks the key {key!r}; add it, for example {example}")

    def refuse_type(self, written: Written, kind: inspect.Type, name: str) -> None:
        """Tells what is wanted instead, with an example; an unreadable value is told already."""
        if isinstance(written, Unreadable):
            return
        bare, _ = split_hints(kind)
        wanted = f"{name or 'the document'} wants {name_type(bare)}, not {name_written(written)}"
        self.tell(written.place, f"{wanted}; {find_remedy(written, kind, name)}")

    def tell(self, place: Place, text: str) -> None:
        """Notes a mistake."""
        tell(self.mistakes, place, text)


def find_remedy(written: Written, kind: inspect.Type, name: str) -> str:
    """What to write instead of a value of a wrong type."""
    bare, _ = split_hints(kind)
    if isinstance(written, Scalar) and written.value is not None:
        if isinstance(bare, inspect.StrType):
            return "write it in quotes"
        if isinstance(bare, inspect.LiteralType):
            return suggest(str(written.value), [str(one) for one in bare.values if one != ""])
    key = name.rpartition(".")[2]
    prefix = f"{key}: " if key and "[" not in key else ""
    return f"write, for example, {prefix}{show_example(kind)}"


def is_off(written: Written) -> bool:
    """Null, or an empty list: the default is taken away."""
    return (isinstance(written, Scalar) and written.value is None) or (
        isinstance(written, Sequence) and not written.items
    )


def is_scalar(kind: inspect.Type, value: object) -> bool:
    """Whether a single value has the type; true is no number here."""
    match kind:
        case inspect.StrType():
            return isinstance(value, str)
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType():
            return isinstance(value, int) and not isinstance(value, bool)
        case inspect.LiteralType(values=values):
            return value in values and not isinstance(value, bool)
    return False


def find_wrong(value: object, kind: inspect.Type, hints: Hints) -> str:
    """What is wrong with a value of the right type, or ""."""
    if hints.format and isinstance(value, str):
        return FORMATS[hints.format](value)
    if isinstance(kind, inspect.IntType) and isinstance(value, int):
        if kind.ge is not None and value < kind.ge:
            return f"is too small; write {kind.ge} or more"
        if kind.le is not None and value > kind.le:
            return f"is too large; write {kind.le} or less"
    if isinstance(kind, inspect.StrType) and isinstance(value, str):
        return find_wrong_text(value, kind, hints)
    return ""


def find_wrong_text(value: str, kind: inspect.StrType, hints: Hints) -> str:
    """What is wrong with the length or the form of a text, or ""."""
    example = f"write one such as {hints.examples[0]!r}" if hints.examples else "write some text"
    if len(value) < (kind.min_length or 0):
        return f"is empty; {example}"
    if kind.pattern and not re.search(kind.pattern, value):
        return f"does not have the form {kind.pattern}; {example}"
    return ""


def join_name(name: str, key: str) -> str:
    """The dotted name of a key."""
    return f"{name}.{key}" if name else key
