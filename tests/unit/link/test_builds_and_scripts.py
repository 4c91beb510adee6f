"""Gradle, Meson, Dart, Erlang, Clojure and Tcl."""

from tests.unit.link.repository import edges, export, link, need, source, users


def test_gradle_finds_projects_scripts_and_plugins() -> None:
    """A project below the folder with the settings, also where its folder has dashes; a script from the root."""
    links = link(
        source("settings.gradle", need(":lib:core", kind="project"), language="gradle"),
        source("lib/core/build.gradle.kts", language="kotlin"),
        source("parts/build-cache/build-cache.gradle", language="gradle"),
        source("gradle/publish.gradle", language="gradle"),
        source("buildSrc/src/main/groovy/acme.checks.gradle", language="gradle"),
        source(
            "buildSrc/src/main/java/acme/Install.java", language="java", defines=[export("Install", "class")]
        ),
        source(
            "app/build.gradle",
            need(":lib:core", kind="project"),
            need(":buildCache", kind="project"),
            need(":missing", kind="project"),
            need("$rootDir/gradle/publish.gradle", kind="script"),
            need("acme.checks", kind="plugin"),
            need("java-library", kind="plugin"),
            need("junit:junit:4.13", kind="dependency"),
            need("acme.Install", kind="import"),
            language="gradle",
        ),
    )
    assert edges(links["settings.gradle"]) == {":lib:core": ("exact", ("lib/core/build.gradle.kts",))}
    assert edges(links["app/build.gradle"]) == {
        ":lib:core": ("exact", ("lib/core/build.gradle.kts",)),
        ":buildCache": ("scoped", ("parts/build-cache/build-cache.gradle",)),
        ":missing": ("unresolved", ()),
        "$rootDir/gradle/publish.gradle": ("scoped", ("gradle/publish.gradle",)),
        "acme.checks": ("unique-name", ("buildSrc/src/main/groovy/acme.checks.gradle",)),
        "java-library": ("external", ()),
        "junit:junit:4.13": ("external", ()),
        "acme.Install": ("exact", ("buildSrc/src/main/java/acme/Install.java",)),
    }


def test_meson_finds_folders_and_files() -> None:
    """A file that is nowhere may be made by the build."""
    links = link(
        source("src/meson.build", language="meson"),
        source("src/draw.c", language="cpp"),
        source(
            "meson.build",
            need("src", kind="subdirectory"),
            need("src/draw.c", kind="source"),
            need("made.c", kind="source"),
            need("glib-2.0", kind="package"),
            language="meson",
        ),
    )
    assert edges(links["meson.build"]) == {
        "src": ("exact", ("src/meson.build",)),
        "src/draw.c": ("exact", ("src/draw.c",)),
        "made.c": ("unresolved", ()),
        "glib-2.0": ("external", ()),
    }


def test_dart_finds_libraries_of_packages_by_their_manifest() -> None:
    """What a library passes on is used through it."""
    links = link(
        source(
            "packages/drawing/pubspec.yaml",
            language="yaml",
            defines=[export("name", "key", signature="name: shapes")],
        ),
        source(
            "packages/drawing/lib/shapes.dart",
            need("src/circle.dart", "*", kind="export"),
            language="dart",
        ),
        source(
            "packages/drawing/lib/src/circle.dart",
            language="dart",
            defines=[export("Circle", "class")],
        ),
        source(
            "app/main.dart",
            need("package:shapes/shapes.dart", "*", kind="import"),
            need("package:shapes/made.dart", "*", kind="import"),
            need("package:flutter/material.dart", "*", kind="import"),
            need("dart:async", "*", kind="import"),
            language="dart",
            uses=["Circle"],
        ),
    )
    assert edges(links["app/main.dart"]) == {
        "package:shapes/shapes.dart": ("exact", ("packages/drawing/lib/shapes.dart",)),
        "package:shapes/made.dart": ("unresolved", ()),
        "package:flutter/material.dart": ("external", ()),
        "dart:async": ("external", ()),
    }
    assert users(links["packages/drawing/lib/src/circle.dart"]) == {"Circle": ("scoped", ("app/main.dart",))}


def test_erlang_finds_headers_of_its_application_and_functions_of_modules() -> None:
    """`shapes:area` is the function beside the name of the module."""
    links = link(
        source("draw/include/draw.hrl", language="erlang", defines=[export("pen", "record")]),
        source("draw/src/shapes.erl", language="erlang", defines=[export("shapes", "module"), "area"]),
        source(
            "draw/src/main.erl",
            need("draw.hrl", kind="include"),
            need("draw/include/draw.hrl", kind="include-lib"),
            need("kernel/include/file.hrl", kind="include-lib"),
            language="erlang",
            defines=[export("main", "module")],
            uses=["shapes:area", "pen"],
        ),
    )
    found = edges(links["draw/src/main.erl"])
    assert found["draw.hrl"] == ("scoped", ("draw/include/draw.hrl",))
    assert found["draw/include/draw.hrl"] == ("scoped", ("draw/include/draw.hrl",))
    assert found["kernel/include/file.hrl"] == ("external", ())
    assert users(links["draw/src/shapes.erl"]) == {"area": ("scoped", ("draw/src/main.erl",))}
    assert users(links["draw/include/draw.hrl"]) == {"pen": ("scoped", ("draw/src/main.erl",))}


def test_clojure_finds_what_stands_behind_an_alias() -> None:
    """`shapes/draw` is the function of the namespace that is called so."""
    links = link(
        source(
            "src/acme/shapes.clj", language="clojure", defines=[export("acme.shapes", "namespace"), "draw"]
        ),
        source(
            "test/acme/shapes_test.clj",
            need("acme.shapes", " as shapes", kind="require"),
            language="clojure",
            uses=["shapes/draw"],
        ),
    )
    assert users(links["src/acme/shapes.clj"]) == {"draw": ("exact", ("test/acme/shapes_test.clj",))}


def test_tcl_finds_scripts_and_packages() -> None:
    """A script from a folder around the source, a package by the script that provides it."""
    links = link(
        source("tests/support/util.tcl", language="tcl"),
        source("lib/names.tcl", language="tcl", defines=[export("acme::names", "package")]),
        source(
            "tests/unit/set.tcl",
            need("tests/support/util.tcl", kind="source"),
            need("/nowhere.tcl", kind="source"),
            need("acme::names", kind="package"),
            need("Tk", kind="package"),
            language="tcl",
        ),
    )
    assert edges(links["tests/unit/set.tcl"]) == {
        "tests/support/util.tcl": ("scoped", ("tests/support/util.tcl",)),
        "/nowhere.tcl": ("unresolved", ()),
        "acme::names": ("exact", ("lib/names.tcl",)),
        "Tk": ("external", ()),
    }


def test_paths_that_a_script_gives_to_commands() -> None:
    """Beside it or below a folder around it; one that is nowhere may be made by a build, and is not missing."""
    script = source(
        "ci/onnx/test.sh",
        need('"$top/tests/test_a.py"', kind="argument"),
        need("conf/a.ini", kind="argument"),
        need("build/report.xml", kind="argument"),
        need("other/test_a.py", kind="argument"),
        language="bash",
    )
    links = link(script, source("tests/test_a.py"), source("ci/onnx/conf/a.ini", language="ini"))
    assert edges(links["ci/onnx/test.sh"]) == {
        '"$top/tests/test_a.py"': ("scoped", ("tests/test_a.py",)),
        "conf/a.ini": ("exact", ("ci/onnx/conf/a.ini",)),
    }
    assert links["tests/test_a.py"].spelling is None


def test_a_test_of_a_build_file_runs_what_its_target_is_built_of() -> None:
    """By the target that it names, or that it is; a library's target is no test."""
    unit = export("unit", "test", signature="add_test(unit draw-test)")
    cmake = source(
        "app/CMakeLists.txt",
        need("draw_test.cc", "draw-test", kind="source"),
        need("draw.cc", "draw", kind="source"),
        language="cmake",
        defines=[export("draw-test", "target"), export("draw", "target"), unit],
    )
    rule = export("box_test", "target", signature='cc_test(name = "box_test", srcs = ["box_test.cc"])')
    bazel = source(
        "lib/BUILD.bazel", need("box_test.cc", "box_test", kind="source"), language="starlark", defines=[rule]
    )
    tests = [
        source(path, language="cpp", traits=("test",)) for path in ("app/draw_test.cc", "lib/box_test.cc")
    ]
    links = link(cmake, bazel, *tests, source("app/draw.cc", language="cpp"))
    run_by = {path: [(one.name, one.path) for one in links[path].run_by] for path in links}
    assert run_by["app/draw_test.cc"] == [("unit", "app/CMakeLists.txt")]
    assert run_by["lib/box_test.cc"] == [("box_test", "lib/BUILD.bazel")]
    assert run_by["app/draw.cc"] == []
