"""The checked configuration as a value."""

from pathlib import Path

import msgspec

from repodocs.model.language import Language, Rule
from repodocs.model.options import Options


class Configuration(msgspec.Struct, frozen=True):
    """Everything configured.

    `defaults` is the folder of the shipped files; `templates` are texts by file name.
    """

    root: Path
    defaults: Path
    options: Options
    languages: tuple[Language, ...]
    rules: tuple[Rule, ...]
    templates: dict[str, str]

    @property
    def is_shipped(self) -> bool:
        """Whether all languages and rules are those that came with repodocs."""
        return not (self.options.language_folders or self.options.rules.folders)
