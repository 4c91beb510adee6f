"""CMake and Bazel: what they list, and who is built by whom."""

from repodocs.model.interface import Need
from tests.unit.link.repository import edge_names, edges, export, importers, link, need, source, users


def test_cmake_finds_sources_subdirectories_and_modules() -> None:
    """Paths from the list, from a variable, and names of the module path."""
    links = link(
        source("c10/core/a.cpp", language="cpp"),
        source("c10/test/CMakeLists.txt", language="cmake"),
        source("cmake/Extra.cmake", language="cmake"),
        source("cmake/FindBlas.cmake", language="cmake"),
        source(
            "c10/CMakeLists.txt",
            need("core/a.cpp", kind="source"),
            need("${CMAKE_CURRENT_SOURCE_DIR}/core/b.cpp", kind="source"),
            need("${CMAKE_CURRENT_BINARY_DIR}/gen.cpp", kind="source"),
            need("$<TARGET_OBJECTS:x>", kind="source"),
            need("test", kind="subdirectory"),
            need("${PROJECT_SOURCE_DIR}/cmake/Extra.cmake", kind="include"),
            need("Blas", kind="package"),
            need("CheckSymbolExists", kind="include"),
            language="cmake",
        ),
    )
    assert edges(links["c10/CMakeLists.txt"]) == {
        "core/a.cpp": ("exact", ("c10/core/a.cpp",)),
        "${CMAKE_CURRENT_SOURCE_DIR}/core/b.cpp": ("unresolved", ()),
        "${CMAKE_CURRENT_BINARY_DIR}/gen.cpp": ("unresolved", ()),
        "test": ("exact", ("c10/test/CMakeLists.txt",)),
        "${PROJECT_SOURCE_DIR}/cmake/Extra.cmake": ("scoped", ("cmake/Extra.cmake",)),
        "Blas": ("unique-name", ("cmake/FindBlas.cmake",)),
        "CheckSymbolExists": ("external", ()),
    }


def test_cmake_links_the_list_that_defines_a_target() -> None:
    """A target of the same list is no need, one of nobody is a library from outside."""
    links = link(
        source("c10/CMakeLists.txt", language="cmake", defines=[export("c10", "target")]),
        source(
            "app/CMakeLists.txt",
            need("c10", kind="target"),
            need("pthread", kind="target"),
            need("app", kind="target"),
            language="cmake",
            defines=[export("app", "target")],
        ),
    )
    assert edges(links["app/CMakeLists.txt"]) == {
        "c10": ("unique-name", ("c10/CMakeLists.txt",)),
        "pthread": ("external", ()),
    }
    assert links["app/CMakeLists.txt"].edges[0].names[0].anchor == "s-c10"


def test_a_listed_source_is_built_by_its_list_and_not_imported_by_it() -> None:
    """The link bears the name of the list, since the need tells no target."""
    links = link(
        source("lib/a.cpp", language="cpp"),
        source("lib/CMakeLists.txt", need("a.cpp", kind="source"), language="cmake"),
    )
    (builder,) = links["lib/a.cpp"].built_by
    assert (builder.name, builder.path) == ("CMakeLists.txt", "lib/CMakeLists.txt")
    assert links["lib/a.cpp"].importers == ()


def test_a_pattern_builds_what_it_matches() -> None:
    """The pattern as written is the name of the link; a star does not cross folders."""
    links = link(
        source("lib/a.cpp", language="cpp"),
        source("lib/a.h", language="cpp"),
        source("lib/deep/b.cpp", language="cpp"),
        source("library/c.cpp", language="cpp"),
        source("lib/CMakeLists.txt", need("*.cpp", kind="glob"), language="cmake"),
        source("lib/BUILD", need("**/*.cpp", kind="glob"), language="starlark"),
    )
    assert [(one.name, one.path) for one in links["lib/a.cpp"].built_by] == [
        ("**/*.cpp", "lib/BUILD"),
        ("*.cpp", "lib/CMakeLists.txt"),
    ]
    assert [one.path for one in links["lib/deep/b.cpp"].built_by] == ["lib/BUILD"]
    assert links["lib/a.h"].built_by == links["library/c.cpp"].built_by == ()


def test_a_deep_pattern_builds_what_matches_in_all_folders_below() -> None:
    """CMake's GLOB_RECURSE: its pattern is the one of a folder, and is told as written."""
    links = link(
        source("lib/mps/a.mm", language="cpp"),
        source("lib/mps/operations/b.mm", language="cpp"),
        source("lib/other/c.mm", language="cpp"),
        source("lib/CMakeLists.txt", need("mps/*.mm", kind="deep-glob"), language="cmake"),
    )
    built = {path: [one.name for one in links[path].built_by] for path in links}
    assert built["lib/mps/a.mm"] == built["lib/mps/operations/b.mm"] == ["mps/*.mm"]
    assert built["lib/other/c.mm"] == []


def test_a_source_is_built_on_the_condition_of_its_list() -> None:
    """Where all that names it asks for that; it is none where something else names it as well."""
    links = link(
        source("lib/a.cpp", language="cpp"),
        source("lib/b.cpp", language="cpp"),
        source(
            "lib/CMakeLists.txt",
            Need("a*.cpp", "glob", condition=("if(USE_A)",)),
            Need("b.cpp", "source", condition=("if(USE_A)",)),
            Need("b.cpp", "source", condition=("else()", "if(USE_A)")),
            language="cmake",
        ),
    )
    assert [one.condition for one in links["lib/a.cpp"].built_by] == [("if(USE_A)",)]
    assert [one.condition for one in links["lib/b.cpp"].built_by] == [()]


def test_what_a_target_is_made_of_is_built_by_the_target() -> None:
    """The target's name is none of the source, so that nobody uses a function of that name by it."""
    links = link(
        source("lib/draw.py", language="python", defines=[export("draw", "function")]),
        source("lib/a.h", language="cpp"),
        source(
            "lib/BUILD",
            need("draw.py", "draw", kind="source"),
            need("*.h", "headers", kind="glob"),
            language="starlark",
            defines=[export("draw", "target"), export("headers", "target")],
        ),
    )
    built = [
        (one.name, one.path, one.anchor)
        for path in ("lib/draw.py", "lib/a.h")
        for one in links[path].built_by
    ]
    assert built == [("draw", "lib/BUILD", "s-draw"), ("headers", "lib/BUILD", "s-headers")]
    assert users(links["lib/draw.py"]) == {} == importers(links["lib/draw.py"])
    (edge,) = links["lib/BUILD"].edges
    assert edge_names(edge) == [("draw", "lib/BUILD")]


def test_bazel_finds_labels_and_paths() -> None:
    """A label of the same build file is no need of another source."""
    links = link(
        source("c10/a.cpp", language="cpp"),
        source("c10/core/BUILD.bazel", language="starlark", defines=[export("base", "target")]),
        source("tools/defs.bzl", language="starlark", defines=["rule"]),
        source(
            "c10/BUILD",
            need("a.cpp", kind="source"),
            need(":local", kind="target"),
            need("//c10/core:base", kind="target"),
            need("//tools:defs.bzl", "rule", kind="load"),
            need("@rules_cc//cc:defs.bzl", "cc_library", kind="load"),
            need("//gone:x", kind="target"),
            language="starlark",
        ),
    )
    assert edges(links["c10/BUILD"]) == {
        "a.cpp": ("exact", ("c10/a.cpp",)),
        "//c10/core:base": ("exact", ("c10/core/BUILD.bazel",)),
        "//tools:defs.bzl": ("exact", ("tools/defs.bzl",)),
        "@rules_cc//cc:defs.bzl": ("external", ()),
        "//gone:x": ("unresolved", ()),
    }
    assert links["c10/core/BUILD.bazel"].users[0].anchor == "s-base"
    assert links["tools/defs.bzl"].users[0].qualified == "rule"


def test_a_shared_list_names_sources_from_the_root() -> None:
    """Lists that several build files load are not relative to where they stand."""
    links = link(
        source("aten/src/x.cpp", language="cpp"),
        source("tools/lists.bzl", need("aten/src/x.cpp", kind="source"), language="starlark"),
    )
    assert edges(links["tools/lists.bzl"]) == {"aten/src/x.cpp": ("scoped", ("aten/src/x.cpp",))}
    assert links["aten/src/x.cpp"].built_by[0].path == "tools/lists.bzl"


def test_a_pattern_below_a_project_s_folder_is_seen_from_around_the_list() -> None:
    """What another variable stands for is not known; a folder that is nowhere around neither."""
    patterns = ("${PROJECT_SOURCE_DIR}/src/*.cpp", "${shapes_SOURCE_DIR}/far/*.cpp", "${OTHER}/src/*.cpp")
    links = link(
        source("build/cmake/CMakeLists.txt", *[need(one, kind="glob") for one in patterns], language="cmake"),
        source("src/box.cpp", language="cpp"),
        source("deep/far/ball.cpp", language="cpp"),
    )
    (built,) = links["src/box.cpp"].built_by
    assert (built.name, built.path) == (patterns[0], "build/cmake/CMakeLists.txt")
    assert links["deep/far/ball.cpp"].built_by == ()


def test_a_folder_with_an_option_that_names_an_ending_builds_the_sources_with_it() -> None:
    """What a generator is given of a folder is no more than what the option says."""
    given = Need("${CMAKE_CURRENT_LIST_DIR}/../shaders", "ending-folder", ("",), ("--glsl-path",))
    links = link(
        source("cmake/Codegen.cmake", given, language="cmake"),
        source("shaders/add.glsl", language="glsl"),
        source("shaders/add.cpp", language="cpp"),
    )
    (built,) = links["shaders/add.glsl"].built_by
    assert (built.name, built.path) == ("--glsl-path ${CMAKE_CURRENT_LIST_DIR}/../shaders", "cmake/Codegen.cmake")
    assert links["shaders/add.cpp"].built_by == ()
