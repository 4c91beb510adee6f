"""Reads one YAML mapping into a typed value and collects its mistakes."""

from pathlib import Path
from typing import TypeVar

import msgspec
import yaml

Value = TypeVar("Value")
Mistakes = list[str]


def read_mapping(path: Path, kind: type[Value], mistakes: Mistakes) -> Value | None:
    """The value of the file, or None with a line in `mistakes` for each mistake."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # noqa: S506
        return msgspec.convert(content, kind)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        mistakes.append(f"{path}: {error}")
        return None
