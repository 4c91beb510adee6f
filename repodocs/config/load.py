"""The configuration of a repository: defaults, its own file, languages, rules and templates."""

from difflib import get_close_matches
from pathlib import Path

from repodocs.config.configuration import Configuration
from repodocs.config.folders import check_folders, normalize_folder, normalize_folders
from repodocs.config.languages import (
    Found,
    apply_changes,
    check_folder_of_languages,
    check_language_names,
    load_languages,
)
from repodocs.config.merge import merge_documents
from repodocs.config.own import OPTIONS_FILE, read_own_options
from repodocs.config.paths import Roots
from repodocs.config.reader import convert_written, read_document
from repodocs.config.rules import (
    FoundRule,
    check_asked,
    check_disabled,
    check_folder_of_rules,
    check_rule_names,
    load_rules,
)
from repodocs.config.templates import load_templates
from repodocs.config.written import (
    Mapping,
    Mistakes,
    Place,
    Scalar,
    find_entries,
    find_items,
    tell,
)
from repodocs.model.errors import ConfigError
from repodocs.model.options import Options

# Of two names that are this much alike, one is a slip of the other.
NEAR = 0.8


def load_configuration(root: Path) -> Configuration:
    """Reads all of it; raises ConfigError with every mistake, in the order of files and lines."""
    roots = Roots(root, find_defaults())
    mistakes: Mistakes = []
    written = read_options(roots, mistakes)
    options = convert_written(written, Options, mistakes) or Options()
    options = normalize_folders(options)
    check_folders(written, roots, mistakes)
    languages = find_languages(written, roots, mistakes)
    rules = find_rules(written, languages, roots, mistakes)
    templates = load_templates(options.templates, roots, mistakes)
    if mistakes:
        raise ConfigError(*(str(mistake) for mistake in sorted(set(mistakes))))
    return Configuration(
        root,
        roots.defaults,
        options,
        apply_changes(languages, options),
        tuple(rules[name].rule for name in sorted(rules) if name not in options.rules.disable),
        templates,
    )


def find_defaults() -> Path:
    """The default config/: inside the installed package, else beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "default_config"
    return shipped if shipped.is_dir() else package.parent / "config"


def read_options(roots: Roots, mistakes: Mistakes) -> Mapping:
    """The defaults with the repository's own options over them."""
    default = read_document(roots.defaults / "repodocs.yaml", Options, roots, mistakes)
    own = read_own_options(roots, mistakes)
    nothing = Mapping({}, Place(OPTIONS_FILE))
    default, own = default or nothing, own or nothing
    check_trait_names(default, own, mistakes)
    return merge_documents(default, own, Options)


def check_trait_names(default: Mapping, own: Mapping, mistakes: Mistakes) -> None:
    """A repository may name traits of its own, but hardly one that is nearly a default one."""
    known = find_entries(default, "traits")
    for name, entry in find_entries(own, "traits").items():
        nearest = get_close_matches(name, known, n=1, cutoff=NEAR)
        if name not in known and nearest:
            tell(mistakes, entry.place, f"traits: unknown trait {name!r}; did you mean {nearest[0]!r}?")


def find_languages(written: Mapping, roots: Roots, mistakes: Mistakes) -> dict[str, Found]:
    """The shipped languages and those of the configured folders."""
    folders = [roots.defaults / "languages"]
    for folder, place in find_folders(written, roots, "language_folders"):
        check_folder_of_languages(folder, place, mistakes)
        folders.append(folder)
    found = load_languages(folders, roots, mistakes)
    check_language_names(written, found, mistakes)
    return found


def find_rules(
    written: Mapping, languages: dict[str, Found], roots: Roots, mistakes: Mistakes
) -> dict[str, FoundRule]:
    """The shipped rules and those of the configured folders."""
    folders = [roots.defaults / "rules"]
    for folder, place in find_folders(written, roots, "rules", "folders"):
        check_folder_of_rules(folder, place, mistakes)
        folders.append(folder)
    rules = load_rules(folders, roots, mistakes)
    check_rule_names(rules.values(), "languages", languages, mistakes)
    check_asked(rules.values(), languages, mistakes)
    check_rule_names(rules.values(), "skips", find_entries(written, "traits"), mistakes)
    check_disabled(written, rules, mistakes)
    return rules


def find_folders(written: Mapping, roots: Roots, *keys: str) -> list[tuple[Path, Place]]:
    """The folders of a list, with their places."""
    return [
        (roots.root / normalize_folder(str(item.value)), item.place)
        for item in find_items(written, *keys)
        if isinstance(item, Scalar)
    ]
