"""The configuration of a repository: defaults, its own file, languages and rules."""

from pathlib import Path

import msgspec
import yaml

from repodocs.config.languages import load_languages, load_rules
from repodocs.config.reader import Mistakes
from repodocs.model.errors import ConfigError
from repodocs.model.language import Language, Rule
from repodocs.model.options import Options


class Configuration(msgspec.Struct, frozen=True):
    """Everything configured. `defaults` is the folder of the shipped data."""

    root: Path
    defaults: Path
    options: Options
    languages: tuple[Language, ...]
    rules: tuple[Rule, ...]
    templates: dict[str, str]


def load_configuration(root: Path) -> Configuration:
    """Reads all of it; raises ConfigError with every mistake."""
    defaults = find_defaults()
    mistakes: Mistakes = []
    raw = yaml.load((defaults / "repodocs.yaml").read_text(), Loader=yaml.CSafeLoader)
    own = root / "repodocs.yaml"
    if own.exists():
        raw.update(yaml.load(own.read_text(), Loader=yaml.CSafeLoader) or {})
    options = msgspec.convert(raw, Options)
    languages = load_languages(
        [defaults / "languages", *(root / folder for folder in options.language_folders)],
        options,
        mistakes,
    )
    rules = load_rules(
        [defaults / "rules", *(root / folder for folder in options.rules.folders)], options, mistakes
    )
    if mistakes:
        raise ConfigError(*mistakes)
    templates = load_templates([defaults / "templates"] + ([root / options.templates] if options.templates else []))
    return Configuration(root, defaults, options, languages, rules, templates)


def load_templates(folders: list[Path]) -> dict[str, str]:
    """The text of each template by its file name; a later folder's wins."""
    return {
        path.name: path.read_text(encoding="utf-8")
        for folder in folders
        for path in sorted(folder.glob("*.j2"))
    }


def find_defaults() -> Path:
    """The default config/: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "default_config"
    return shipped if shipped.is_dir() else package.parent / "config"
