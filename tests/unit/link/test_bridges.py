"""Names are followed across languages only where one source alone can be meant."""

from repodocs.model.interface import Shared
from repodocs.model.links import Edge, SourceLinks
from tests.unit.link.repository import export, importers, include, link, need, source, users

DISPATCHED = Shared(("area_cpu",), asks=("cpp", "cuda"))


def bridges(links: SourceLinks) -> list[tuple[str, str, str]]:
    """Name, tier and target of each bridge."""
    return [(edge.module, edge.tier, target_of(edge)) for edge in links.bridges]


def target_of(edge: Edge) -> str:
    """The one target of a bridge, with the entry that it leads to."""
    (target,), (name,) = edge.targets, edge.names
    assert name.path == target
    return f"{target}#{name.anchor}"


def test_a_name_leads_to_the_only_symbol_of_the_languages_asked() -> None:
    """Its source is told who asks; a function of another language has the name by chance."""
    links = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("area.cpp", language="cpp", defines=["at::area_cpu"]),
        source("area.py", defines=["area_cpu"]),
    )
    assert bridges(links["functions.yaml"]) == [("area_cpu", "unique-name", "area.cpp#s-at::area_cpu")]
    assert importers(links["area.cpp"]) == {"functions.yaml": ("unique-name", ("at::area_cpu",))}
    assert users(links["area.cpp"]) == {"at::area_cpu": ("unique-name", ("functions.yaml",))}
    assert links["area.py"].importers == ()


def test_the_data_of_a_test_is_no_test_of_what_it_names() -> None:
    """A list of allowed names runs nothing; neither does a document beside the tests."""
    links = link(
        source("test/allowed.json", language="json", traits=("test",), shared=(DISPATCHED,)),
        source("area.cpp", language="cpp", defines=["at::area_cpu"]),
    )
    (importer,) = links["area.cpp"].importers
    assert (importer.path, importer.is_data, importer.is_test) == ("test/allowed.json", True, False)
    assert users(links["area.cpp"]) == {}


def test_a_name_that_two_sources_define_leads_nowhere() -> None:
    """A guess would be wrong half of the time."""
    links = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("a.cpp", language="cpp", defines=["area_cpu"]),
        source("b.cpp", language="cpp", defines=["area_cpu"]),
    )
    assert links["functions.yaml"].bridges == ()


def test_a_header_and_its_implementation_are_one() -> None:
    """The header is what others are to read."""
    links = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("area.h", language="cpp", defines=["area_cpu"]),
        source("area.cpp", include("area.h"), language="cpp", defines=["area_cpu"]),
    )
    assert bridges(links["functions.yaml"]) == [("area_cpu", "unique-name", "area.h#s-area_cpu")]


def test_what_one_header_declares_for_all_is_meant_where_it_is_defined() -> None:
    """A command's function stands in `server.h` as well; a header that no definer sees is another one."""
    links = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("server.h", language="cpp", defines=["area_cpu", "other"]),
        source("area.cpp", include("server.h"), language="cpp", defines=["area_cpu"]),
    )
    assert bridges(links["functions.yaml"]) == [("area_cpu", "unique-name", "area.cpp#s-area_cpu")]
    apart = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("server.h", language="cpp", defines=["area_cpu"]),
        source("area.cpp", language="cpp", defines=["area_cpu"]),
    )
    assert apart["functions.yaml"].bridges == ()


def test_what_a_test_defines_is_not_asked_for() -> None:
    """A double of a test has the name of the real thing."""
    links = link(
        source("functions.yaml", language="yaml", shared=(DISPATCHED,)),
        source("area.cpp", language="cpp", defines=["area_cpu"]),
        source("test_area.cpp", language="cpp", defines=["area_cpu"], traits=("test",)),
    )
    assert bridges(links["functions.yaml"]) == [("area_cpu", "unique-name", "area.cpp#s-area_cpu")]


def test_what_is_offered_is_found_by_the_name_that_it_is_offered_by() -> None:
    """The function behind it may have any other name."""
    links = link(
        source("shapes.py", shared=(Shared(("_area", "_gone"), asks=("python-extension",)),)),
        source("bind.cpp", language="cpp", shared=(Shared(("_area", "grow"), offers="python-extension"),)),
        source("other.cpp", language="cpp", defines=["_area"]),
    )
    assert bridges(links["shapes.py"]) == [("_area", "unique-name", "bind.cpp#")]
    assert importers(links["bind.cpp"]) == {"shapes.py": ("unique-name", ("_area",))}


def test_a_path_before_the_name_chooses_among_equal_names() -> None:
    """`pkg.cli:main` is of pkg/cli.py or of pkg/cli/__init__.py, and surer than a bare name."""
    scripts = Shared(("pkg.cli:main", "tool:Runner.run"), asks=("python",))
    links = link(
        source("pyproject.toml", language="toml", shared=(scripts,)),
        source("src/pkg/cli/__init__.py", defines=["main"]),
        source("src/pkg/other.py", defines=["main"]),
        source("tool.py", defines=[export("Runner", "class"), export("Runner.run", "method")]),
    )
    assert bridges(links["pyproject.toml"]) == [
        ("pkg.cli:main", "scoped", "src/pkg/cli/__init__.py#s-main"),
        ("tool:Runner.run", "scoped", "tool.py#s-runner.run"),
    ]


def test_a_file_is_found_by_the_end_of_its_path() -> None:
    """The nearest one, else the only one; that two have the name leads nowhere, and what an import gives is told once."""
    files = Shared(("box.json", "data/ball.json", "cube.json", "base.css"), asks=("files",))
    links = link(
        source("shapes/test_box.py", traits=("test",), shared=(files,)),
        source("shapes/data/ball.json", language="json"),
        source("other/data/ball.json", language="json"),
        source("other/box.json", language="json"),
        source("a/cube.json", language="json"),
        source("b/cube.json", language="json"),
        source("shapes/page.md", need("base.css", kind="link"), language="markdown", shared=(files,)),
        source("shapes/base.css", language="css"),
    )
    assert [(one.module, one.tier, one.targets) for one in links["shapes/test_box.py"].bridges] == [
        ("base.css", "scoped", ("shapes/base.css",)),
        ("box.json", "unique-name", ("other/box.json",)),
        ("data/ball.json", "scoped", ("shapes/data/ball.json",)),
    ]
    assert importers(links["other/box.json"])["shapes/test_box.py"] == ("unique-name", ())
    assert links["a/cube.json"].importers == links["b/cube.json"].importers == ()
    assert "base.css" not in [one.module for one in links["shapes/page.md"].bridges]


def test_a_bare_name_of_a_file_is_not_that_of_a_folder_above() -> None:
    """Where several have it; a path is seen from there."""
    files = Shared(("CMakeLists.txt", "conf/x.ini"), asks=("files",))
    links = link(
        source("a/b/c/list.py", shared=(files,)),
        source("a/CMakeLists.txt", language="cmake"),
        source("d/CMakeLists.txt", language="cmake"),
        source("a/conf/x.ini", language="yaml"),
        source("d/conf/x.ini", language="yaml"),
    )
    assert [one.targets for one in links["a/b/c/list.py"].bridges] == [("a/conf/x.ini",)]


def test_a_source_asks_for_no_file_of_a_test() -> None:
    """A double of a test has the name of the real thing; a test asks for its own."""
    files = Shared(("box.json",), asks=("files",))
    links = link(
        source("box.py", shared=(files,)),
        source("test_box.py", traits=("test",), shared=(files,)),
        source("tests/box.json", language="json", traits=("test",)),
    )
    assert importers(links["tests/box.json"]) == {"test_box.py": ("unique-name", ())}


def test_a_text_that_may_be_two_things_is_the_one_that_is_there() -> None:
    """`first.yml` is asked for as a file and as a module of Python; that no module has the name hides nothing."""
    links = link(
        source(
            "config_test.go",
            language="go",
            traits=("test",),
            shared=(Shared(("first.yml",), asks=("files",)), Shared(("first.yml",), asks=("python",))),
        ),
        source("data/first.yml", language="yaml"),
    )
    assert [edge.targets for edge in links["config_test.go"].bridges] == [("data/first.yml",)]
