"""Names are followed to the source that defines them, and never in circles."""

from tests.unit.link.repository import (
    constant,
    edge_names,
    export,
    importers,
    include,
    link,
    need,
    source,
    users,
)


def test_a_re_export_is_followed_to_the_definition() -> None:
    """Through every alias on the way; who passes it on is told too."""
    links = link(
        source("p/__init__.py", need(".a", "f as g")),
        source("p/a.py", need(".b", "f")),
        source("p/b.py", defines=["f"]),
        source("app.py", need("p", "g as h")),
    )
    assert edge_names(links["app.py"].edges[0]) == [("f", "p/b.py")]
    assert importers(links["p/b.py"])["app.py"] == ("exact", ("f",))
    assert importers(links["p/__init__.py"])["app.py"] == ("exact", ("g",))


def test_re_exports_in_a_circle_end() -> None:
    """The name stays with the source that was asked for it."""
    links = link(
        source("a.py", need("b", "x", "*")),
        source("b.py", need("c", "x", "*")),
        source("c.py", need("a", "x", "*")),
        source("app.py", need("a", "x")),
    )
    assert edge_names(links["app.py"].edges[0]) == [("x", "a.py")]


def test_a_name_without_an_entry_stays_with_the_source_that_was_asked() -> None:
    """It is taken, but nobody knows where it stands."""
    links = link(source("a.py", defines=["f"]), source("b.py", need("a", "_private")))
    (name,) = links["b.py"].edges[0].names
    assert (name.name, name.path, name.anchor) == ("_private", "a.py", "")
    assert links["a.py"].users == ()


def test_an_include_shows_the_names_that_are_used() -> None:
    """`std::make` and `x.make` are something else."""
    header = source(
        "lib/device.h",
        language="cpp",
        defines=[export("lib::Device", "class"), export("lib::Device::index", "method"), "lib::make"],
    )
    links = link(
        header,
        source(
            "lib/a.cpp",
            include("device.h"),
            language="cpp",
            uses=["Device", "index", "lib::make", "std::make", "x.make", "Device::index"],
        ),
    )
    assert importers(links["lib/device.h"]) == {
        "lib/a.cpp": ("exact", ("lib::Device", "lib::Device::index", "lib::make"))
    }
    assert users(links["lib/device.h"])["lib::make"] == ("scoped", ("lib/a.cpp",))


def test_a_constant_of_an_enum_is_written_with_and_without_its_name() -> None:
    """What a scoped enum or a class holds is not meant by a bare name."""
    header = source(
        "a.h",
        language="cpp",
        defines=[
            *[export("n::Order", "enum"), constant("n::Order::UP")],
            *[export("n::Scoped", "enum"), export("n::Scoped::DOWN", "constant")],
            *[export("n::Box", "class"), export("n::Box::Lid", "enum"), constant("n::Box::Lid::OPEN")],
        ],
    )
    written = ["UP", "DOWN", "OPEN", "n::UP", "Order::UP", "Box::OPEN"]
    links = link(
        header,
        *[source(f"{at}.cpp", include("a.h"), language="cpp", uses=[use]) for at, use in enumerate(written)],
    )
    assert users(links["a.h"]) == {
        "n::Order::UP": ("scoped", ("0.cpp", "3.cpp", "4.cpp")),
        "n::Box::Lid::OPEN": ("scoped", ("5.cpp",)),
    }


def test_a_method_is_not_meant_by_a_bare_name() -> None:
    """`size()` may be of any object."""
    links = link(
        source("a.h", language="cpp", defines=[export("A", "class"), export("A::size", "method")]),
        source("b.cpp", include("a.h"), language="cpp", uses=["size"]),
    )
    assert links["a.h"].users == ()


def test_a_function_is_not_meant_where_a_type_in_sight_has_a_member_of_that_name() -> None:
    """`tensor.dtype()` is no call of the function `dtype`."""
    tensor = [export("Tensor", "class"), export("Tensor::dtype", "method")]
    links = link(
        source("tensor.h", language="cpp", defines=tensor),
        source("options.h", include("tensor.h"), language="cpp", defines=["dtype", "other"]),
        source("m.cpp", include("options.h"), language="cpp", uses=["dtype", "other"]),
    )
    assert users(links["options.h"]) == {"other": ("scoped", ("m.cpp",))}


def test_a_name_behind_includes_has_users_but_no_importers() -> None:
    """But tests that use it are told; who does not reach it may mean another one."""
    links = link(
        source("check.h", language="cpp", defines=[export("CHECK", "macro")]),
        source("all.h", include("check.h"), language="cpp"),
        source("a.cpp", include("all.h"), language="cpp", uses=["CHECK"]),
        source("a_test.cpp", include("all.h"), language="cpp", uses=["CHECK"], traits=("test",)),
        source("far.cpp", language="cpp", uses=["CHECK"]),
    )
    assert users(links["check.h"]) == {"CHECK": ("scoped", ("a.cpp", "a_test.cpp"))}
    assert importers(links["check.h"]) == {
        "a_test.cpp": ("scoped", ("CHECK",)),
        "all.h": ("exact", ()),
    }


def test_a_name_that_two_included_headers_define_has_no_user() -> None:
    """Better no fact than a wrong one."""
    links = link(
        source("a.h", language="cpp", defines=["x::run"]),
        source("b.h", language="cpp", defines=["y::run"]),
        source("m.cpp", include("a.h"), include("b.h"), language="cpp", uses=["run"]),
    )
    assert links["a.h"].users == links["b.h"].users == ()


def test_includes_in_a_circle_reach_each_other() -> None:
    """Guards make circles of headers common."""
    links = link(
        source("a.h", include("b.h"), language="cpp", defines=["fa"]),
        source("b.h", include("a.h"), language="cpp", defines=["fb"]),
        source("m.cpp", include("a.h"), language="cpp", uses=["fb"]),
    )
    assert users(links["b.h"]) == {"fb": ("scoped", ("m.cpp",))}


def test_a_global_name_needs_to_be_unique() -> None:
    """Functions of CMake are seen by every list that is read later."""
    links = link(
        source("cmake/one.cmake", language="cmake", defines=["setup_one", "setup_any"]),
        source("cmake/two.cmake", language="cmake", defines=["setup_any"]),
        source("CMakeLists.txt", language="cmake", uses=["setup_one", "setup_any"]),
    )
    assert users(links["cmake/one.cmake"]) == {"setup_one": ("unique-name", ("CMakeLists.txt",))}
    assert links["cmake/two.cmake"].users == ()


def test_a_test_defines_names_for_tests_only() -> None:
    """Nobody calls into a test by chance."""
    links = link(
        source("test/c.cmake", language="cmake", defines=["check_all"], traits=("test",)),
        source("CMakeLists.txt", language="cmake", uses=["check_all"]),
    )
    assert links["test/c.cmake"].users == ()


def test_documents_mention_code_by_dotted_names() -> None:
    """In full, or from a module that the document is about; a mention is no use."""
    links = link(
        source("torch/__init__.py"),
        source("torch/nn/__init__.py", need(".linear", "Linear")),
        source("torch/nn/linear.py", defines=["Linear", "Other"]),
        source(
            "docs/nn.rst",
            language="markdown",
            defines=[export("Layers", "heading")],
            uses=["torch.nn", "Linear", "torch.nn.linear.Other", "torch.nn.Nothing"],
        ),
    )
    assert importers(links["torch/nn/linear.py"])["docs/nn.rst"] == ("scoped", ("Linear", "Other"))
    assert links["torch/nn/linear.py"].users[0].paths == ("torch/nn/__init__.py",)
    named = {one.module: (one.kind, one.targets) for one in links["docs/nn.rst"].bridges}
    assert named == {
        "torch.nn": ("mention", ("torch/nn/__init__.py",)),
        "Linear": ("mention", ("torch/nn/linear.py",)),
        "torch.nn.linear.Other": ("mention", ("torch/nn/linear.py",)),
    }


def test_at_most_forty_names_of_an_importer_are_told() -> None:
    """The users of each symbol are complete nevertheless."""
    names = [f"f{number:03}" for number in range(100)]
    links = link(source("a.py", defines=names), source("b.py", need("a", *names)))
    assert importers(links["a.py"])["b.py"][1] == tuple(names[:40])
    assert len(links["a.py"].users) == 100
