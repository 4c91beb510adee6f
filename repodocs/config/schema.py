"""JSON Schemas of what people write and of what the stages write, made from the types.

`python -m repodocs.config.schema` writes them to config/schema/ of the checkout.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import inspect

from repodocs.config.kinds import inspect_type, split_hints
from repodocs.config.load import find_defaults
from repodocs.config.rules import RuleFile
from repodocs.model.analysis import Analysis
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface
from repodocs.model.language import Language
from repodocs.model.links import Links
from repodocs.model.options import Options

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: Mapping[str, type] = {
    "repodocs": Options,
    "language": Language,
    "rules": RuleFile,
    "analysis": Analysis,
    "interface": Interface,
    "fold": Fold,
    "links": Links,
}
NOTHING = ({"type": "null"}, {"type": "array", "maxItems": 0})


def make_schemas() -> dict[str, str]:
    """The text of each schema by its file name."""
    return {
        f"{name}.schema.json": msgspec.json.format(msgspec.json.encode(make_schema(kind))).decode() + "\n"
        for name, kind in KINDS.items()
    }


def make_schema(kind: type) -> dict[str, Any]:
    """The schema of a type, with what the hints of its fields change."""
    schema = msgspec.json.schema(kind)
    structs = {struct.cls.__name__: struct for struct in list_structs(inspect_type(kind))}
    for name, struct in structs.items():
        properties = schema["$defs"][name]["properties"]
        for field in struct.fields:
            apply_hints(field, properties)
    return {"$schema": DIALECT, **schema}


def apply_hints(field: inspect.Field, properties: dict[str, Any]) -> None:
    """Takes out what no file has, and lets values be nothing where that removes them."""
    if not split_hints(field.type)[1].is_written:
        del properties[field.encode_name]
        return
    bare, _ = split_hints(field.type)
    if isinstance(bare, inspect.DictType) and split_hints(bare.value_type)[1].can_be_off:
        values = properties[field.encode_name]
        values["additionalProperties"] = {"anyOf": [values["additionalProperties"], *NOTHING]}


def list_structs(kind: inspect.Type) -> Iterator[inspect.StructType]:
    """Every struct that a type is made of; as often as it has places."""
    match split_hints(kind)[0]:
        case inspect.StructType() as struct:
            yield struct
            for field in struct.fields:
                yield from list_structs(field.type)
        case inspect.VarTupleType(item_type=item):
            yield from list_structs(item)
        case inspect.DictType(value_type=value):
            yield from list_structs(value)


def write_schemas(folder: Path) -> None:
    """Writes every schema to a folder."""
    for name, text in make_schemas().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_schemas(find_defaults() / "schema")
