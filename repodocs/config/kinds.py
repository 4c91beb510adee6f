"""What a type wants of a value: its shape, and the hints that its Meta gives."""

from collections.abc import Mapping
from functools import cache

import msgspec
from msgspec import inspect


class Hints(msgspec.Struct, frozen=True):
    """Hints of a Meta: see repodocs.model.options for what `extra` may hold."""

    examples: tuple[object, ...] = ()
    format: str = ""
    merge: str = ""
    can_be_off: bool = False
    is_written: bool = True


NO_HINTS = Hints()
SIMPLE_EXAMPLES: Mapping[type, object] = {
    inspect.StrType: "text",
    inspect.BoolType: True,
    inspect.IntType: 1,
}


@cache
def inspect_type(kind: type) -> inspect.Type:
    """The type of a Struct, taken apart once."""
    return inspect.type_info(kind)


def split_hints(kind: inspect.Type) -> tuple[inspect.Type, Hints]:
    """The bare type and the hints around it."""
    if not isinstance(kind, inspect.Metadata):
        return kind, NO_HINTS
    schema, extra = kind.extra_json_schema or {}, kind.extra or {}
    return kind.type, Hints(tuple(schema.get("examples", ())), **extra)


class WrittenField(msgspec.Struct, frozen=True):
    """A key that a document may have."""

    type: inspect.Type
    required: bool


@cache
def list_fields(kind: type) -> dict[str, WrittenField]:
    """The fields that a document of a Struct may have, by their keys; a default is an example, too."""
    struct = inspect_type(kind)
    fields = struct.fields if isinstance(struct, inspect.StructType) else ()
    return {
        field.encode_name: WrittenField(add_example(field), field.required)
        for field in fields
        if split_hints(field.type)[1].is_written
    }


def add_example(field: inspect.Field) -> inspect.Type:
    """The type of a field, with its default for an example where it has none."""
    bare, hints = split_hints(field.type)
    if hints.examples or not isinstance(field.default, str | int) or field.default == "":
        return field.type
    extra = field.type.extra if isinstance(field.type, inspect.Metadata) else None
    return inspect.Metadata(bare, {"examples": [field.default]}, extra)


def name_type(kind: inspect.Type) -> str:
    """What is wanted, in words."""
    match kind:
        case inspect.StrType():
            return "text"
        case inspect.BoolType():
            return "true or false"
        case inspect.IntType():
            return "a whole number"
        case inspect.LiteralType(values=values):
            return "one of " + ", ".join(str(value) or '""' for value in values)
        case inspect.VarTupleType():
            return "a list"
    return "keys with values"


def show_example(kind: inspect.Type) -> str:
    """An example of the type that can stand in YAML and in TOML."""
    bare, hints = split_hints(kind)
    example = hints.examples[0] if hints.examples else SIMPLE_EXAMPLES.get(type(bare))
    if example is not None:
        return msgspec.json.encode(example).decode()
    match bare:
        case inspect.LiteralType(values=values):
            return f'"{values[-1]}"'
        case inspect.VarTupleType(item_type=item):
            return f"[{show_example(item)}]"
        case inspect.DictType(value_type=value):
            return f"{{name: {show_example(value)}}}"
        case inspect.StructType():
            return show_fields(bare)
    return '"text"'


def show_fields(kind: inspect.StructType) -> str:
    """An example with the keys that must be there, else with the first one."""
    fields = list_fields(kind.cls)
    shown = [key for key, field in fields.items() if field.required] or list(fields)[:1]
    return "{" + ", ".join(f"{key}: {show_example(fields[key].type)}" for key in shown) + "}"
