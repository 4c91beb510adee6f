"""Python imports are found as the interpreter would find them."""

from repodocs.model.options import Options
from tests.unit.link.repository import edges, export, importers, link, need, source, users


def test_an_absolute_import_of_a_package_and_of_a_module() -> None:
    """From the root of the repository."""
    links = link(
        source("pkg/__init__.py"),
        source("pkg/core.py"),
        source("app.py", need("pkg", kind="import"), need("pkg.core", " as core", kind="import")),
    )
    assert edges(links["app.py"]) == {
        "pkg": ("exact", ("pkg/__init__.py",)),
        "pkg.core": ("exact", ("pkg/core.py",)),
    }


def test_a_package_without_init_holds_modules() -> None:
    """The folder is no source, its modules are."""
    links = link(
        source("tools/gen/model.py", defines=["Model"]),
        source("app.py", need("tools.gen", "model"), need("tools.gen.model", "Model")),
    )
    assert edges(links["app.py"]) == {
        "tools.gen.model": ("exact", ("tools/gen/model.py",)),
    }
    assert importers(links["tools/gen/model.py"]) == {"app.py": ("exact", ("Model",))}


def test_dots_go_up_one_level_each() -> None:
    """What is not there is unresolved: a relative import is never from outside."""
    links = link(
        source("a/__init__.py"),
        source("a/x.py"),
        source("a/b/__init__.py"),
        source("a/b/y.py"),
        source("a/b/z.py", need(".y", "f"), need("..x", "g"), need("...x", "h")),
    )
    assert edges(links["a/b/z.py"]) == {
        ".y": ("exact", ("a/b/y.py",)),
        "..x": ("exact", ("a/x.py",)),
        "...x": ("unresolved", ()),
    }


def test_dots_above_the_repository_are_unresolved() -> None:
    """And nothing fails."""
    links = link(source("a.py", need("....x", "f")))
    assert edges(links["a.py"]) == {"....x": ("unresolved", ())}


def test_from_dot_import_takes_a_submodule_or_a_name() -> None:
    """Each submodule is an edge of its own."""
    links = link(
        source("pkg/__init__.py", defines=["version"]),
        source("pkg/sub.py"),
        source("pkg/a.py", need(".", "sub", "version", "missing")),
    )
    assert edges(links["pkg/a.py"]) == {
        ".": ("exact", ("pkg/__init__.py",)),
        ".sub": ("exact", ("pkg/sub.py",)),
    }
    assert importers(links["pkg/__init__.py"]) == {"pkg/a.py": ("exact", ("missing", "version"))}


def test_a_name_that_the_package_gives_hides_its_submodule() -> None:
    """As an attribute does in the interpreter."""
    links = link(
        source("pkg/__init__.py", need(".linear", "linear")),
        source("pkg/linear.py", defines=["linear"]),
        source("app.py", need("pkg", "linear")),
    )
    assert edges(links["app.py"]) == {"pkg": ("exact", ("pkg/__init__.py",))}
    assert users(links["pkg/linear.py"]) == {"linear": ("exact", ("app.py", "pkg/__init__.py"))}


def test_what_is_not_in_the_repository_is_external() -> None:
    """The names taken from it are told."""
    links = link(source("app.py", need("os.path", "join"), need("numpy", " as np", kind="import")))
    assert edges(links["app.py"]) == {"os.path": ("external", ()), "numpy": ("external", ())}
    assert [name.name for name in links["app.py"].edges[1].names] == ["join"]


def test_a_missing_module_of_an_own_package_is_unresolved() -> None:
    """It may be built from another language."""
    links = link(
        source("pkg/__init__.py"),
        source("app.py", need("pkg._C", kind="import"), need("pkg._C", "Engine"), need("pkg", "_C")),
    )
    assert edges(links["app.py"]) == {"pkg._C": ("unresolved", ()), "pkg": ("exact", ("pkg/__init__.py",))}


def test_a_folder_without_modules_is_no_package() -> None:
    """`import docker` beside a folder docker/ means the installed package."""
    links = link(source("docker/run.sh", language="bash"), source("app.py", need("docker", kind="import")))
    assert edges(links["app.py"]) == {"docker": ("external", ())}


def test_a_stub_counts_where_there_is_no_source() -> None:
    """A source wins over its stub."""
    links = link(
        source("pkg/__init__.py"),
        source("pkg/fast.pyi", defines=["run"]),
        source("pkg/both.py"),
        source("pkg/both.pyi"),
        source("app.py", need("pkg.fast", "run"), need("pkg.both", "x")),
    )
    assert edges(links["app.py"]) == {
        "pkg.both": ("exact", ("pkg/both.py",)),
        "pkg.fast": ("exact", ("pkg/fast.pyi",)),
    }


def test_src_layout_and_projects_are_roots() -> None:
    """Without any configuration."""
    links = link(
        source("src/lib/__init__.py"),
        source("services/one/pyproject.toml", language=""),
        source("services/one/client/__init__.py"),
        source("app.py", need("lib", kind="import"), need("client", kind="import")),
    )
    assert edges(links["app.py"]) == {
        "lib": ("exact", ("src/lib/__init__.py",)),
        "client": ("exact", ("services/one/client/__init__.py",)),
    }


def test_configured_roots_count() -> None:
    """With a slash at the end or without."""
    sources = (source("deep/python/thing.py"), source("app.py", need("thing", kind="import")))
    assert edges(link(*sources)["app.py"]) == {"thing": ("external", ())}
    links = link(*sources, options=Options(source_roots=("deep/python/",)))
    assert edges(links["app.py"]) == {"thing": ("exact", ("deep/python/thing.py",))}


def test_a_script_sees_what_stands_beside_it() -> None:
    """Its folder is on its path, and on nobody else's."""
    links = link(
        source("bench/run.py", need("common", kind="import")),
        source("bench/common.py"),
        source("other/run.py", need("common", kind="import")),
    )
    assert edges(links["bench/run.py"]) == {"common": ("scoped", ("bench/common.py",))}
    assert edges(links["other/run.py"]) == {"common": ("external", ())}


def test_a_module_of_a_package_does_not_see_its_sibling_by_a_bare_name() -> None:
    """`import types` inside a package is the standard library's, whatever stands beside it."""
    links = link(
        source("pkg/__init__.py"),
        source("pkg/types.py"),
        source("pkg/a.py", need("types", kind="import")),
    )
    assert edges(links["pkg/a.py"]) == {"types": ("external", ())}


def test_a_test_below_finds_a_script_of_a_folder_around_it() -> None:
    """Tests are run from there."""
    links = link(
        source("test/test_base.py", defines=["Base"]),
        source("test/jit/test_more.py", need("test_base", "Base")),
    )
    assert edges(links["test/jit/test_more.py"]) == {"test_base": ("unique-name", ("test/test_base.py",))}


def test_a_package_inside_tests_does_not_hide_what_is_installed() -> None:
    """It is seen from below that folder only."""
    links = link(
        source("test/onnx/__init__.py"),
        source("lib/__init__.py"),
        source("lib/export.py", need("onnx", kind="import")),
    )
    assert edges(links["lib/export.py"]) == {"onnx": ("external", ())}


def test_two_packages_of_one_name_are_told_apart_by_the_importer_or_not_at_all() -> None:
    """The root around the importer wins."""
    links = link(
        source("a/setup.py"),
        source("a/core/__init__.py"),
        source("a/run/main.py", need("core", kind="import")),
        source("b/setup.py"),
        source("b/core/__init__.py"),
        source("app.py", need("core", kind="import")),
    )
    assert edges(links["a/run/main.py"]) == {"core": ("scoped", ("a/core/__init__.py",))}
    assert edges(links["app.py"]) == {"core": ("ambiguous", ("a/core/__init__.py", "b/core/__init__.py"))}


def test_a_dotted_use_is_followed_through_packages() -> None:
    """`import torch` is enough to use `torch.nn.Linear`."""
    links = link(
        source("torch/__init__.py", need("torch", "nn")),
        source("torch/nn/__init__.py", need(".modules", "*")),
        source("torch/nn/modules/__init__.py", need(".linear", "Linear")),
        source("torch/nn/modules/linear.py", defines=["Linear", "Linear.forward"]),
        source("app.py", need("torch", kind="import"), uses=["torch.nn.Linear", "torch.unknown"]),
        source("other.py", need("torch.nn", " as nn", kind="import"), uses=["nn.Linear.forward"]),
    )
    assert importers(links["torch/nn/modules/linear.py"]) == {
        "app.py": ("exact", ("Linear",)),
        "other.py": ("exact", ("Linear.forward",)),
        "torch/nn/modules/__init__.py": ("exact", ("Linear",)),
    }
    (edge,) = links["app.py"].edges
    assert [(name.name, name.path, name.anchor) for name in edge.names] == [
        ("Linear", "torch/nn/modules/linear.py", "s-linear")
    ]


def test_a_use_through_the_binding_of_a_module() -> None:
    """Whatever the import is called here."""
    links = link(
        source("pkg/__init__.py"),
        source("pkg/functional.py", defines=["linear", "relu"]),
        source("a.py", need("pkg", "functional as F"), uses=["F.linear", "G.relu"]),
        source("b.py", need("pkg.functional", " as F", kind="import"), uses=["F.relu.x"]),
        source("c.py", need("pkg.functional", kind="import"), uses=["pkg.functional.relu"]),
    )
    assert users(links["pkg/functional.py"]) == {
        "linear": ("exact", ("a.py",)),
        "relu": ("exact", ("b.py", "c.py")),
    }


def test_a_star_import_gives_names_by_scope() -> None:
    """Also those that its target has by a star."""
    links = link(
        source("a.py", need("b", "*"), uses=["f", "print"]),
        source("b.py", need("c", "*")),
        source("c.py", defines=["f"]),
    )
    assert users(links["c.py"]) == {"f": ("scoped", ("a.py",))}


def test_an_import_of_nothing_but_itself_is_no_edge_to_itself() -> None:
    """What a package takes from itself is not there."""
    links = link(source("pkg/__init__.py", need(".", "_C"), need("pkg", "_D")))
    assert edges(links["pkg/__init__.py"]) == {".": ("unresolved", ()), "pkg": ("unresolved", ())}
    assert links["pkg/__init__.py"].importers == ()


def test_a_package_that_takes_its_own_submodules_by_its_full_name() -> None:
    """`from torch import nn as nn` in `torch/__init__.py` hides nothing."""
    links = link(
        source("torch/__init__.py", need("torch", "nn as nn")),
        source("torch/nn/__init__.py", defines=["f"]),
        source("app.py", need("torch", kind="import"), uses=["torch.nn.f"]),
    )
    assert edges(links["torch/__init__.py"]) == {"torch.nn": ("exact", ("torch/nn/__init__.py",))}
    assert users(links["torch/nn/__init__.py"]) == {"f": ("exact", ("app.py",))}


def test_a_continued_line_inside_a_module_name() -> None:
    """A backslash is no part of a name."""
    links = link(source("p/__init__.py"), source("p/m.py"), source("a.py", need("p.\\\n   m", kind="import")))
    assert edges(links["a.py"]) == {"p.m": ("exact", ("p/m.py",))}


def test_a_module_is_used_by_the_names_that_it_passes_on() -> None:
    """`whole.Tracer` is of who defines it, and a name of the module that it is written with."""
    links = link(
        source("pkg/__init__.py"),
        source("pkg/tracer.py", defines=[export("Tracer", "class"), "trace"]),
        source("pkg/whole.py", need("pkg.tracer", "Tracer"), need("pkg.tracer", "*"), defines=["run"]),
        source("use.py", need("pkg.whole", " as whole"), uses=["whole.Tracer", "whole.trace", "whole.run"]),
    )
    assert importers(links["pkg/whole.py"])["use.py"] == ("exact", ("Tracer", "run", "trace"))
    assert importers(links["pkg/tracer.py"])["use.py"][1] == ("Tracer", "trace")


def test_of_too_many_names_a_class_stays_before_its_members() -> None:
    """What is called of its objects are many names, and say less of what a source uses."""
    members = [f"Able.run{number:02}" for number in range(60)]
    defines = [export("Able", "class"), *(export(one, "method") for one in members), export("Zoo", "class")]
    links = link(
        source("pets.py", defines=defines),
        source("use.py", need("pets", "Able", "Zoo"), uses=["Able", "Zoo", *members]),
    )
    (_, names) = importers(links["pets.py"])["use.py"]
    assert len(names) == 40
    assert {"Able", "Able.run00", "Zoo"} <= set(names)
