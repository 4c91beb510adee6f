"""What manifests tell of names: Go's modules, Cargo's crates, Composer's namespaces."""

from repodocs.model.interface import Need
from tests.unit.link.repository import edges, export, link, need, source


def test_go_modules_with_versions_replacements_and_vendored_packages() -> None:
    """The longest module path counts; a package of which no name is written is known by its main source."""
    links = link(
        source(
            "go.mod",
            Need("../fork", "replace", ("old.org/fork",), ("old.org/fork",)),
            Need("./fork", "replace", ("old.org/lib",), ("old.org/lib",)),
            Need("other.org/z", "module"),
            language="gomod",
            defines=[export("x.org/shop/v2", "module")],
        ),
        source("fork/go.mod", language="gomod", defines=[export("new.org/lib", "module")]),
        source("fork/a.go", language="go", defines=["Cut"]),
        source("store/disk.go", language="go", defines=["Open"]),
        source("store/store.go", language="go", defines=["Store"]),
        source("vendor/v.org/text/text.go", language="go", defines=["Trim"]),
        source(
            "main.go",
            need("x.org/shop/v2/store", kind="blank"),
            need("old.org/lib", kind="import"),
            need("v.org/text", kind="import"),
            need("fmt", kind="import"),
            language="go",
            uses=["lib.Cut", "text.Trim"],
        ),
        source("cmd/run.go", need("x.org/shop/v2/store", kind="import"), language="go", uses=["store.Open"]),
    )
    assert edges(links["main.go"]) == {
        "x.org/shop/v2/store": ("scoped", ("store/store.go",)),
        "old.org/lib": ("scoped", ("fork/a.go",)),
        "v.org/text": ("scoped", ("vendor/v.org/text/text.go",)),
        "fmt": ("external", ()),
    }
    assert edges(links["cmd/run.go"]) == {"x.org/shop/v2/store": ("scoped", ("store/disk.go",))}
    assert edges(links["go.mod"]) == {
        "./fork": ("exact", ("fork/go.mod",)),
        "../fork": ("unresolved", ()),
        "other.org/z": ("external", ()),
    }


def test_go_packages_that_are_not_called_as_their_folder() -> None:
    """`go-redis` calls itself redis."""
    links = link(
        source("go.mod", language="gomod", defines=[export("x.org/a", "module")]),
        source("go-redis/client.go", language="go", defines=["Client"]),
        source("go-redis/options.go", language="go", defines=["Options"]),
        source("main.go", need("x.org/a/go-redis", kind="import"), language="go", uses=["redis.Client"]),
    )
    assert edges(links["main.go"]) == {"x.org/a/go-redis": ("scoped", ("go-redis/client.go",))}


def test_crates_by_their_manifests() -> None:
    """A crate has its package's name, or its own; another package may call it differently."""
    links = link(
        source("log/Cargo.toml", language="cargo", defines=[export("my-log", "package")]),
        source("log/src/lib.rs", language="rust", defines=["log"]),
        source(
            "core/Cargo.toml",
            Need("source/root.rs", "lib"),
            Need("../log", "path", ("logger",), ("logger",)),
            Need("serde", "package"),
            language="cargo",
            defines=[export("core-lib", "package"), export("core_own", "crate")],
        ),
        source("core/source/root.rs", need("logger::log", kind="import"), language="rust", defines=["run"]),
        source(
            "core/tests/all.rs",
            need("util", kind="mod"),
            need("core_own::run", kind="import"),
            need("my_log::log", kind="import"),
            need("serde::Value", kind="import"),
            language="rust",
        ),
        source("core/tests/util.rs", language="rust"),
    )
    assert edges(links["core/tests/all.rs"]) == {
        "util": ("exact", ("core/tests/util.rs",)),
        "core_own::run": ("exact", ("core/source/root.rs",)),
        "my_log::log": ("exact", ("log/src/lib.rs",)),
        "serde::Value": ("external", ()),
    }
    assert edges(links["core/source/root.rs"]) == {"logger::log": ("exact", ("log/src/lib.rs",))}
    assert edges(links["core/Cargo.toml"]) == {
        "source/root.rs": ("exact", ("core/source/root.rs",)),
        "../log": ("exact", ("log/Cargo.toml",)),
        "serde": ("external", ()),
    }


def test_super_inside_of_a_module_of_the_source_is_the_source() -> None:
    """`mod tests { use super::*; }` needs nothing of another source."""
    links = link(
        source("src/lib.rs", language="rust", defines=["top"]),
        source(
            "src/a.rs",
            need("super", "*", kind="inner"),
            need("super::top", kind="import"),
            need("self::own", kind="import"),
            language="rust",
            defines=["own"],
        ),
    )
    assert edges(links["src/a.rs"]) == {"super::top": ("exact", ("src/lib.rs",))}


def test_php_classes_by_composers_folders_and_by_their_full_names() -> None:
    """The longest prefix counts; without a manifest the only definition of a full name does."""
    shop = [export("Acme\\Shop", "namespace"), export("Order", "class")]
    links = link(
        source(
            "composer.json",
            Need("src/", "psr-4", ("Acme\\\\",), ("Acme\\\\",)),
            Need("old/", "psr-0", ("Old_",), ("Old_",)),
            Need("helpers.php", "file"),
            language="composer",
        ),
        source("helpers.php", language="php"),
        source("src/Shop/Order.php", language="php", defines=shop),
        source("old/Old/Cart.php", language="php", defines=[export("Old_Cart", "class")]),
        source("far/Line.php", language="php", defines=[export("Far", "namespace"), export("Line", "class")]),
        source(
            "src/Main.php",
            need("Acme\\Shop\\Order", kind="use"),
            need("Old_Cart", kind="use"),
            need("Far\\Line", kind="use"),
            need("Acme\\Gone", kind="use"),
            need("Psr\\Log", kind="use"),
            need("../helpers.php", kind="include"),
            language="php",
            uses=["Order"],
        ),
    )
    assert edges(links["src/Main.php"]) == {
        "Acme\\Shop\\Order": ("exact", ("src/Shop/Order.php",)),
        "Old_Cart": ("exact", ("old/Old/Cart.php",)),
        "Far\\Line": ("exact", ("far/Line.php",)),
        "Acme\\Gone": ("unresolved", ()),
        "Psr\\Log": ("external", ()),
        "../helpers.php": ("exact", ("helpers.php",)),
    }
    assert edges(links["composer.json"]) == {"helpers.php": ("exact", ("helpers.php",))}


def test_php_names_in_full_need_no_use() -> None:
    """A base among them."""
    links = link(
        source("src/Order.php", language="php", defines=[export("Acme", "namespace"), export("Order", "class")]),
        source(
            "tests/OrderTest.php",
            need("\\Acme\\Order", kind="name"),
            language="php",
            defines=[export("OrderTest", "class", bases=("\\Acme\\Order",))],
            uses=["Acme\\Order"],
        ),
    )
    assert edges(links["tests/OrderTest.php"]) == {"\\Acme\\Order": ("exact", ("src/Order.php",))}
    assert [one.paths for one in links["src/Order.php"].users] == [("tests/OrderTest.php",)]
    assert [one.name for one in links["src/Order.php"].subclasses] == ["OrderTest"]


def test_ruby_requires_from_load_folders_and_from_the_source() -> None:
    """The nearest `lib` counts, then the only other one; a gem comes from outside."""
    links = link(
        source("a/lib/shop/order.rb", language="ruby", defines=[export("Order", "class")]),
        source("b/lib/tools/cut.rb", language="ruby"),
        source(
            "a/lib/shop.rb",
            need("shop/order", kind="require"),
            need("shop/order.rb", kind="autoload"),
            need("shop/order", kind="relative"),
            need("tools/cut", kind="require"),
            need("json", kind="require"),
            need("gone", kind="relative"),
            need("rake", kind="gem"),
            language="ruby",
        ),
        source("a/spec/order_spec.rb", need("shop/order", kind="require"), language="ruby"),
    )
    assert edges(links["a/lib/shop.rb"]) == {
        "shop/order": ("exact", ("a/lib/shop/order.rb",)),
        "shop/order.rb": ("exact", ("a/lib/shop/order.rb",)),
        "tools/cut": ("scoped", ("b/lib/tools/cut.rb",)),
        "json": ("external", ()),
        "gone": ("unresolved", ()),
        "rake": ("external", ()),
    }
    assert edges(links["a/spec/order_spec.rb"]) == {"shop/order": ("exact", ("a/lib/shop/order.rb",))}


def test_csharp_sources_of_a_namespace_that_define_what_is_used() -> None:
    """A namespace spans sources; a type may be opened for its static members."""
    order = source(
        "Shop/Order.cs",
        language="csharp",
        defines=[export("Acme.Shop", "namespace"), export("Acme.Shop.Order", "class")],
    )
    links = link(
        order,
        source(
            "Shop/Tools.cs",
            language="csharp",
            defines=[export("Acme.Shop", "namespace"), export("Tools", "class")],
        ),
        source(
            "App/Main.cs",
            need("Acme.Shop", "*", kind="using"),
            need("Acme.Shop.Tools", "*", kind="static"),
            need("Acme.Gone", "*", kind="using"),
            need("System.Linq", "*", kind="using"),
            language="csharp",
            uses=["Order", "Console.WriteLine"],
        ),
    )
    assert edges(links["App/Main.cs"]) == {
        "Acme.Shop": ("scoped", ("Shop/Order.cs",)),
        "Acme.Shop.Tools": ("exact", ("Shop/Tools.cs",)),
        "Acme.Gone": ("unresolved", ()),
        "System.Linq": ("external", ()),
    }


def test_service_providers_are_needed_by_the_file_that_names_them() -> None:
    """An inner class is named as it is loaded; what stands elsewhere is from outside."""
    services = "app/resources/META-INF/services/org.x.Engine"
    links = link(
        source("app/src/org/x/Fast.java", language="java", defines=[export("Fast", "class")]),
        source("app/src/org/x/Shop.java", language="java", defines=[export("Shop", "class")]),
        source(
            services,
            *(need(name, kind="service") for name in ("org.x.Fast", "org.x.Shop$Old", "org.y.Slow")),
            language="java-services",
        ),
    )
    assert edges(links[services]) == {
        "org.x.Fast": ("exact", ("app/src/org/x/Fast.java",)),
        "org.x.Shop$Old": ("exact", ("app/src/org/x/Shop.java",)),
        "org.y.Slow": ("external", ()),
    }


def test_kotlin_extensions_are_imported_by_their_own_name() -> None:
    """What they extend stands elsewhere; a member of a class of the source is none."""
    defines = [export("Type.rawType", "property"), export("String.trimEnds"), export("Box", "class")]
    links = link(
        source("app/src/org/x/Types.kt", language="kotlin", defines=[*defines, export("Box.lid", "method")]),
        source(
            "app/src/org/y/Main.kt",
            need("org.x.rawType", kind="import"),
            need("org.x.trimEnds", kind="import"),
            need("org.x.lid", kind="import"),
            language="kotlin",
        ),
    )
    assert edges(links["app/src/org/y/Main.kt"]) == {
        "org.x.rawType": ("exact", ("app/src/org/x/Types.kt",)),
        "org.x.trimEnds": ("exact", ("app/src/org/x/Types.kt",)),
        "org.x.lid": ("external", ()),
    }


def test_kotlin_names_of_a_source_with_several() -> None:
    """A name stands in any source of its package's folder."""
    links = link(
        source("app/src/org/x/Shapes.kt", language="kotlin", defines=[export("Circle", "class"), "area"]),
        source(
            "app/src/org/y/Main.kt",
            need("org.x.Circle", kind="import"),
            need("org.x.area", kind="import"),
            need("kotlin.math.sin", kind="import"),
            language="kotlin",
        ),
    )
    assert edges(links["app/src/org/y/Main.kt"]) == {
        "org.x.Circle": ("exact", ("app/src/org/x/Shapes.kt",)),
        "org.x.area": ("exact", ("app/src/org/x/Shapes.kt",)),
        "kotlin.math.sin": ("external", ()),
    }


def test_an_empty_source_makes_a_package_of_python() -> None:
    """Nothing of it is read, but its folder is a package: a sibling is no module of its own."""
    links = link(
        source("shop/__init__.py", language=""),
        source("shop/inspect.py"),
        source("shop/main.py", need("inspect", kind="import"), need("shop.inspect", kind="import")),
    )
    assert edges(links["shop/main.py"]) == {
        "inspect": ("external", ()),
        "shop.inspect": ("exact", ("shop/inspect.py",)),
    }
