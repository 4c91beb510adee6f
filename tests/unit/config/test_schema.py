"""The JSON Schemas: current, of the same mind as the reader, and true of what stages write."""

from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml

from repodocs.config.load import find_defaults
from repodocs.config.schema import KINDS, make_schemas, write_schemas
from repodocs.model.analysis import Analysis
from repodocs.model.fold import Fold, FolderSummary, Keyword, Totals
from repodocs.model.interface import Body, Export, Interface, Need, Usage
from repodocs.model.links import Edge, FolderEdge, Importer, Links, NameLink, SourceLinks
from tests.case import analyze_case, find_cases

COMMAND = "python -m repodocs.config.schema"


def read_schema(name: str) -> dict[str, Any]:
    """A schema as it stands in config/schema/."""
    return msgspec.json.decode(
        (find_defaults() / f"schema/{name}.schema.json").read_bytes(), type=dict[str, Any]
    )


def is_valid(name: str, value: object) -> bool:
    """Whether a plain value keeps to the schema."""
    return jsonschema.Draft202012Validator(read_schema(name)).is_valid(value)


@pytest.mark.parametrize("name", KINDS)
def test_schema_is_a_schema(name: str) -> None:
    """Of the dialect that it names."""
    jsonschema.Draft202012Validator.check_schema(read_schema(name))


def test_schemas_are_current(tmp_path: Path) -> None:
    """What stands in config/schema/ is what the types give."""
    write_schemas(tmp_path)
    folder = find_defaults() / "schema"
    for name in make_schemas():
        is_same = (folder / name).read_text() == (tmp_path / name).read_text()
        assert is_same, f"{name} is out of date; run: {COMMAND}"
    assert sorted(path.name for path in folder.iterdir()) == sorted(make_schemas())


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "title: x\nlimits: {rows: 3}\n",
        "areas: [{title: A, paths: [a/]}]\n",
        "traits: {test: null, example: [], generated: {paths: [], markers: [x]}}\n",
        "languages: {python: {enabled: false, extensions: [.pyx], provider: wheel}}\n",
    ],
)
def test_schema_takes_right_options(text: str) -> None:
    """An editor shows no mistake where there is none."""
    assert is_valid("repodocs", yaml.safe_load(text))


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "titel: x\n",
        "limits: {rows: 0}\n",
        "limits: {rows: '3'}\n",
        "limits:\n",
        "provider: packs\n",
        "areas: [{title: A}]\n",
        "areas: [{title: A, paths: []}]\n",
        "output: ''\n",
        "traits: {test: [a/]}\n",
        "languages: {python: {extensions: [pyx]}}\n",
    ],
)
def test_schema_refuses_wrong_options(text: str) -> None:
    """An editor shows the mistake before repodocs does."""
    assert not is_valid("repodocs", yaml.safe_load(text))


def test_schemas_are_true_of_the_shipped_files() -> None:
    """Options, every language, every file of rules."""
    folder = find_defaults()
    files = {"repodocs": [folder / "repodocs.yaml"]}
    files["language"] = sorted(folder.glob("languages/*/language.yaml"))
    files["rules"] = sorted(folder.glob("rules/*.yaml"))
    for name, paths in files.items():
        for path in paths:
            jsonschema.validate(yaml.safe_load(path.read_text(encoding="utf-8")), read_schema(name))


@pytest.mark.parametrize("case", find_cases()[::7], ids=lambda case: f"{case.parent.name}/{case.name}")
def test_analysis_keeps_to_its_schema(case: Path) -> None:
    """And comes back from its JSON as it was."""
    check_round_trip("analysis", analyze_case(case))


INTERFACE = Interface(
    "a/b.py",
    "python",
    "analyzed",
    traits=("test",),
    summary="Says what it is for.",
    symbols=(Export("f", "f", "function", "f(x)", "Gives x.", ("Base",), "f", 1),),
    imports=(Need("os", "from", ("path",), ("p",)),),
    uses=("os.path",),
    examples=(Usage("f", "f(1)", 0),),
    bodies=(Body("g", "s-g"),),
)
FOLD = Fold(
    "a",
    "What the folder is for.",
    "a/README.md",
    Totals(1, 1, (("python", 1),), (("analyzed", 1),)),
    (INTERFACE,),
    (
        FolderSummary(
            "a/c", totals=Totals(), keywords=(Keyword("f", "function", "a/b.py", "f"),), is_complete=False
        ),
    ),
)
LINKS = Links(
    "a",
    (
        SourceLinks(
            "a/b.py",
            edges=(
                Edge("os", "import", "external"),
                Edge("x", "from", "exact", ("x.py",), (NameLink("g", "x.py"),)),
            ),
            importers=(Importer("c.py", "scoped", ("f",), is_test=True),),
        ),
    ),
    needs=(FolderEdge("x", 1),),
)


@pytest.mark.parametrize(("name", "value"), [("interface", INTERFACE), ("fold", FOLD), ("links", LINKS)])
def test_artifact_keeps_to_its_schema(name: str, value: Interface | Fold | Links) -> None:
    """And comes back from its JSON as it was."""
    check_round_trip(name, value)


@pytest.mark.parametrize("name", ["analysis", "interface", "fold", "links"])
def test_schema_refuses_other_artifacts(name: str) -> None:
    """Unknown keys and values of another type."""
    key = "folder" if name in ("fold", "links") else "path"
    assert is_valid(name, {key: "a"})
    assert not is_valid(name, {key: "a", "more": 1})
    assert not is_valid(name, {key: 1})
    assert not is_valid(name, {})


def check_round_trip(name: str, value: Analysis | Interface | Fold | Links) -> None:
    """The value's JSON fits the schema and gives the value back."""
    encoded = msgspec.json.encode(value)
    jsonschema.validate(msgspec.json.decode(encoded), read_schema(name))
    assert msgspec.json.decode(encoded, type=type(value)) == value
