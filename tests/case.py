"""Golden cases: folders tests/cases/LANG/CASE with one input and its expected files."""

from functools import cache
from pathlib import Path

import msgspec

from repodocs.analyze.source import analyze_source
from repodocs.build.scan.scan import make_traits
from repodocs.config.load import Configuration, load_configuration
from repodocs.languages.catalog import Catalog
from repodocs.languages.detect import find_candidates
from repodocs.model.analysis import Analysis
from repodocs.model.links import SourceLinks
from repodocs.model.pages import PageNames
from repodocs.model.source import Source
from repodocs.render.docs import render_docs
from repodocs.render.templates import make_templates

CASES = Path(__file__).parent / "cases"
EXPECTED_ANALYSIS = "expected.json"
EXPECTED_PAGE = "expected.md"


def find_cases() -> list[Path]:
    """Every case folder, sorted; a case is a folder with an expected analysis or only an input."""
    return sorted(path for path in CASES.glob("*/*") if path.is_dir())


def find_input(case: Path) -> Path:
    """The one input file of a case; its path below the case is the source's path."""
    inputs = [
        path for path in sorted(case.rglob("*")) if path.is_file() and not path.name.startswith("expected.")
    ]
    assert len(inputs) == 1, f"{case} must hold exactly one input, has {inputs}"
    return inputs[0]


@cache
def load_defaults() -> Configuration:
    """The default configuration, read once for all cases."""
    return load_configuration(CASES)


@cache
def load_catalog() -> Catalog:
    """The default languages and rules."""
    return Catalog(load_defaults().languages, load_defaults().rules)


def analyze_case(case: Path, catalog: Catalog | None = None) -> Analysis:
    """The analysis of the case's input, by the default languages where no others are given."""
    path = find_input(case)
    relative = path.relative_to(case).as_posix()
    catalog = catalog or load_catalog()
    options = load_defaults().options
    traits = tuple(sorted(make_traits(options)(relative)))
    candidates = find_candidates(relative, catalog)
    source = Source(relative, relative, traits=traits, languages=candidates)
    return analyze_source(path.read_bytes(), source, catalog, options)


def render_case(case: Path) -> str:
    """The docs page of the case's input in a repository of its own, its overflow pages after it."""
    configuration = load_defaults()
    analysis = analyze_case(case)
    pages = render_docs(
        analysis,
        SourceLinks(analysis.path),
        find_input(case).read_bytes(),
        PageNames("docs/code"),
        configuration.options,
        make_templates(configuration.templates),
        load_catalog().languages.get(analysis.language),
    )
    return "".join(page.text for page in pages)


def format_analysis(analysis: Analysis) -> str:
    """The analysis as small structural JSON: defaults are left out, a fact a line.

    What rules found is left out too: they have cases of their own, so that a new
    rule changes no language's case.
    """
    rows = drop_defaults(msgspec.to_builtins(msgspec.structs.replace(analysis, findings=(), bridges=())))
    return msgspec.json.format(msgspec.json.encode(rows)).decode() + "\n"


def drop_defaults(value: object) -> object:
    """Leaves out empty values, zeros and what every symbol has."""
    if isinstance(value, dict):
        kept = {key: drop_defaults(item) for key, item in value.items() if key not in ("hash", "part")}
        return {key: item for key, item in kept.items() if item not in ("", 0, [], {}, None)}
    if isinstance(value, list | tuple):
        return [drop_defaults(item) for item in value]
    return value
