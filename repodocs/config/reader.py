"""Reads one YAML file into a typed value, with the document that it came from."""

from pathlib import Path
from typing import TypeVar

import msgspec

from repodocs.config.check import check_document
from repodocs.config.from_yaml import read_yaml
from repodocs.config.paths import Roots, read_text
from repodocs.config.written import Mapping, Mistakes, Place, Written, build_value, tell

Value = TypeVar("Value")


def read_document(path: Path, kind: type, roots: Roots, mistakes: Mistakes) -> Mapping | None:
    """The checked document of a file; an empty one is a mapping without keys."""
    text = read_text(path, roots, mistakes)
    if text is None:
        return None
    file = roots.name(path)
    count = len(mistakes)
    written = read_yaml(file, text, mistakes)
    if written is None and len(mistakes) > count:
        return None
    return check_document(written or Mapping({}, Place(file)), kind, mistakes)


def convert_written(written: Written, kind: type[Value], mistakes: Mistakes) -> Value | None:
    """The typed value of a checked document; None when its parts do not fit together."""
    try:
        return msgspec.convert(build_value(written), kind)
    except msgspec.ValidationError as error:
        tell(mistakes, written.place, str(error).split(" - at `$")[0])
        return None
