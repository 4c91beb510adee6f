"""What repodocs and ctags say of sources."""

import json
import subprocess
from collections import defaultdict
from functools import cache
from pathlib import Path

from definitions import Definition, find_group
from projects import HERE, AccuracyError

from repodocs.analyze.source import analyze_source
from repodocs.config.load import Configuration, load_configuration
from repodocs.languages.catalog import Catalog
from repodocs.languages.detect import Detector
from repodocs.model.analysis import Health
from repodocs.model.source import Source

# Kinds of ctags that are types or functions; all others are of the third group.
CTAGS_TYPES = {"class", "struct", "union", "enum", "interface", "typedef", "alias", "trait", "annotation"}
CTAGS_TYPES |= {"type", "talias"}
# What defines nothing: Rust's `impl`, and PHP's `use`, which ctags calls an alias.
CTAGS_REST = {"implementation", "library", "packageName"}
CTAGS_RESTS = {"php": CTAGS_REST | {"alias"}}
CTAGS_FUNCTIONS = {"function", "method", "func", "methodSpec", "prototype", "member", "getter", "setter"}
CTAGS_FUNCTIONS |= {"generator", "constructor", "singletonMethod"}


@cache
def load_defaults() -> tuple[Configuration, Catalog, Detector]:
    """The tool as it is without a configuration."""
    configuration = load_configuration(HERE)
    catalog = Catalog(configuration.languages, configuration.rules)
    return configuration, catalog, Detector(configuration.languages)


def read_ours(path: str, others: tuple[str, ...] = ()) -> tuple[tuple[Definition, ...] | None, Health]:
    """The symbols of one source, and how much of it was parsed; None where it is too large or minified."""
    configuration, catalog, detector = load_defaults()
    source = Source(path, path, languages=detector.find(path))
    analysis = analyze_source(Path(path).read_bytes(), source, catalog, configuration.options)
    if analysis.outcome in ("minified", "too-large"):
        return None, Health()
    found = (
        Definition(one.name, one.line, find_group(one.kind, others), one.kind, one.parent, one.end_line)
        for one in analysis.symbols
    )
    return tuple(found), analysis.health


def read_ctags(paths: list[str], language: str) -> dict[str, list[Definition]]:
    """The tags of all sources; raises AccuracyError where Universal Ctags is not there."""
    command = ["ctags", "--output-format=json", "--fields=+neKS", "--sort=no", "-L", "-", "-f", "-"]
    command += ["--kinds-C=+p", "--kinds-C++=+p"]
    if language == "cpp":
        command += ["--map-C=-.h", "--map-C++=+.h"]
    elif language == "c":
        command += ["--map-C++=-.h", "--map-C=+.h"]
    try:
        run = subprocess.run(  # noqa: S603
            command, input="\n".join(paths), capture_output=True, text=True, check=True, errors="replace"
        )
    except (FileNotFoundError, subprocess.CalledProcessError) as error:
        raise AccuracyError(f"no Universal Ctags with JSON: {error}") from error
    found: dict[str, list[Definition]] = defaultdict(list)
    rest = CTAGS_RESTS.get(language, CTAGS_REST)
    # A name may hold what Python's `splitlines` takes for the end of a line.
    for line in filter(None, run.stdout.split("\n")):
        tag = json.loads(line)
        if tag["_type"] != "tag" or tag.get("kind") in rest:
            continue
        if not tag["name"].startswith(("__anon", "anonymousFunction", "Anonymous")):
            found[tag["path"]].append(read_tag(tag))
    return found


def read_tag(tag: dict[str, str | int]) -> Definition:
    """One tag as a definition."""
    kind = str(tag.get("kind", ""))
    is_field = kind == "member" and not str(tag["path"]).endswith((".py", ".pyi"))
    group = "type" if kind in CTAGS_TYPES else "other"
    if kind in CTAGS_FUNCTIONS and not is_field:
        group = "function"
    line = int(tag["line"])
    parent = str(tag.get("scope", ""))
    return Definition(str(tag["name"]), line, group, kind, parent, int(tag.get("end", line)))
