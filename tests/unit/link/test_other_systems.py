"""Protocol buffers, Java, Go, Rust, and languages without imports."""

from tests.unit.link.repository import edges, export, link, need, source, users


def test_proto_finds_a_path_from_a_root_around_it_or_by_its_end() -> None:
    """Messages of what is imported are seen as they are."""
    links = link(
        source("api/v1/type.proto", language="proto", defines=[export("Point", "message")]),
        source("far/away/shape.proto", language="proto"),
        source(
            "api/v1/service.proto",
            need("api/v1/type.proto", kind="import"),
            need("v1/type.proto", kind="import"),
            need("away/shape.proto", kind="import"),
            need("google/protobuf/any.proto", kind="import"),
            language="proto",
            uses=["Point"],
        ),
    )
    assert edges(links["api/v1/service.proto"]) == {
        "api/v1/type.proto": ("exact", ("api/v1/type.proto",)),
        "v1/type.proto": ("scoped", ("api/v1/type.proto",)),
        "away/shape.proto": ("scoped", ("far/away/shape.proto",)),
        "google/protobuf/any.proto": ("external", ()),
    }
    assert users(links["api/v1/type.proto"]) == {"Point": ("scoped", ("api/v1/service.proto",))}


def test_java_modules_need_modules_by_their_names() -> None:
    """One of the repository is no module from outside."""
    links = link(
        source("api/src/module-info.java", language="java", defines=[export("org.x.api", "module")]),
        source(
            "app/src/module-info.java",
            need("org.x.api", kind="requires"),
            need("java.sql", kind="requires"),
            language="java",
        ),
    )
    assert edges(links["app/src/module-info.java"]) == {
        "org.x.api": ("exact", ("api/src/module-info.java",)),
        "java.sql": ("external", ()),
    }


def test_java_finds_classes_by_package_star_and_folder() -> None:
    """A class of the same package needs no import."""
    tensor = source(
        "core/src/main/java/org/x/Tensor.java",
        language="java",
        defines=[export("Tensor", "class"), "Tensor.from"],
    )
    links = link(
        tensor,
        source("core/src/main/java/org/x/Near.java", language="java", uses=["Tensor"]),
        source(
            "app/src/Main.java",
            need("org.x.Tensor", kind="import"),
            need("org.x.Tensor.from", kind="static"),
            need("java.util.List", kind="import"),
            language="java",
            uses=["Tensor.from"],
        ),
        source("app/src/Star.java", need("org.x", "*", kind="import"), language="java", uses=["Tensor"]),
    )
    assert edges(links["app/src/Main.java"])["org.x.Tensor"] == ("exact", (tensor.path,))
    assert edges(links["app/src/Main.java"])["java.util.List"] == ("external", ())
    assert edges(links["app/src/Star.java"]) == {"org.x": ("exact", (tensor.path,))}
    found = {(one.qualified, one.tier): one.paths for one in links[tensor.path].users}
    assert found["Tensor", "exact"] == ("app/src/Main.java", "app/src/Star.java")
    assert found["Tensor", "scoped"] == ("core/src/main/java/org/x/Near.java",)


def test_java_takes_the_nearest_of_the_same_classes() -> None:
    """A library for two platforms has its packages twice; who stands in neither cannot tell."""
    paths = ("android/lib/src/org/x/Box.java", "lib/src/org/x/Box.java")
    used = need("org.x.Box", kind="import")
    links = link(
        *(source(path, language="java", defines=[export("Box", "class")]) for path in paths),
        source("android/app/src/org/y/App.java", used, language="java", uses=["Box"]),
        source("lib/test/org/y/AppTest.java", used, language="java", uses=["Box"]),
        source("other/App.java", used, language="java", uses=["Box"]),
    )
    assert edges(links["android/app/src/org/y/App.java"]) == {"org.x.Box": ("scoped", paths[:1])}
    assert edges(links["lib/test/org/y/AppTest.java"]) == {"org.x.Box": ("scoped", paths[1:])}
    assert edges(links["other/App.java"]) == {"org.x.Box": ("ambiguous", paths)}


def test_go_test_of_another_package_uses_the_package_of_its_folder() -> None:
    """`package store_test` imports store by its path, as any other package does."""
    links = link(
        source("go.mod", language="", defines=[export("example.org/m", "module")]),
        source("store/read.go", language="go", defines=["Read"]),
        source("store/write.go", language="go", defines=["Write"]),
        source(
            "store/write_test.go",
            need("example.org/m/store", kind="import"),
            language="go",
            uses=["store.Write"],
        ),
    )
    assert edges(links["store/write_test.go"]) == {"example.org/m/store": ("scoped", ("store/write.go",))}


def test_go_finds_the_source_of_a_package_that_defines_what_is_used() -> None:
    """The module path of go.mod tells what is from here; a method is none of a package's names."""
    links = link(
        source("go.mod", language="", defines=[export("example.org/m", "module")]),
        source("store/read.go", language="go", defines=["Read", "Read.Write"]),
        source("store/write.go", language="go", defines=["Write"]),
        source("store/write_test.go", language="go", defines=["Read"]),
        source(
            "main.go",
            need("example.org/m/store", kind="import"),
            need("example.org/m/gone", kind="import"),
            need("github.com/other/store", kind="import"),
            need("fmt", kind="import"),
            language="go",
            uses=["store.Write", "fmt.Println"],
        ),
    )
    assert edges(links["main.go"]) == {
        "example.org/m/store": ("scoped", ("store/write.go",)),
        "example.org/m/gone": ("unresolved", ()),
        "github.com/other/store": ("external", ()),
        "fmt": ("external", ()),
    }
    assert users(links["store/write.go"]) == {"Write": ("scoped", ("main.go",))}


def test_rust_finds_modules_of_the_crate() -> None:
    """By keyword, by declaration, and by the name of the crate."""
    links = link(
        source("my-lib/src/lib.rs", need("store", kind="mod"), language="rust"),
        source("my-lib/src/store/mod.rs", need("disk", kind="mod"), language="rust", defines=["open"]),
        source(
            "my-lib/src/store/disk.rs",
            need("super::open", kind="import"),
            need("crate::store", "open", kind="import"),
            need("std::io", kind="import"),
            language="rust",
            defines=["Disk"],
        ),
        source("my-lib/tests/t.rs", need("my_lib::store::disk", "Disk", kind="import"), language="rust"),
    )
    assert edges(links["my-lib/src/lib.rs"]) == {"store": ("exact", ("my-lib/src/store/mod.rs",))}
    assert edges(links["my-lib/src/store/mod.rs"]) == {"disk": ("exact", ("my-lib/src/store/disk.rs",))}
    assert edges(links["my-lib/src/store/disk.rs"]) == {
        "super::open": ("exact", ("my-lib/src/store/mod.rs",)),
        "crate::store": ("exact", ("my-lib/src/store/mod.rs",)),
        "std::io": ("external", ()),
    }
    assert users(links["my-lib/src/store/disk.rs"]) == {"Disk": ("scoped", ("my-lib/tests/t.rs",))}


def test_a_language_without_a_resolver_and_an_unknown_one_link_nothing() -> None:
    """Nothing is told, nothing fails."""
    links = link(
        source("a.yml", need("b.yml", kind="import"), language="yaml"),
        source("b.yml", need("a.yml", kind="import"), language="unheard-of"),
    )
    assert links["a.yml"].edges == links["b.yml"].edges == ()


def test_a_class_of_java_is_not_the_kotlin_source_of_its_name() -> None:
    """Functions for a class often stand in a source that is called as it is."""
    links = link(
        source("api/src/main/java/org/box/Boxes.java", language="java", defines=[export("Boxes", "class")]),
        source("api/src/main/kotlin/org/box/Boxes.kt", language="kotlin", defines=["draw"]),
        source("app/App.java", need("org.box.Boxes", kind="import"), language="java"),
    )
    found = ("api/src/main/java/org/box/Boxes.java",)
    assert edges(links["app/App.java"]) == {"org.box.Boxes": ("exact", found)}
