"""Names that need no import, since they stand in the same package or namespace."""

import msgspec

from repodocs.model.interface import Export, Interface
from tests.unit.link.repository import edges, export, importers, link, need, source, users


def java(path: str, defines: list[Export], uses: list[str], package: str = "org.x") -> Interface:
    """A Java source of a package."""
    return source(path, language="java", defines=defines, uses=uses, spaces=(package,))


def csharp(path: str, space: str, *defines: Export, uses: tuple[str, ...] = ()) -> Interface:
    """A C# source of one namespace, or of none."""
    spaces = [export(space, "namespace")] if space else []
    return source(path, language="csharp", defines=[*spaces, *defines], uses=uses)


def test_a_package_is_one_in_all_source_roots() -> None:
    """A test stands in another root than what it tests; a static member is written behind its class."""
    links = link(
        java(
            "core/src/main/java/org/x/Punycode.java",
            [export("Punycode", "class"), export("Punycode.decode", "method")],
            [],
        ),
        java("core/src/test/java/org/x/PunycodeTest.java", [], ["Punycode", "Punycode.decode"]),
        java("core/src/main/java/org/y/Other.java", [], ["Punycode"], package="org.y"),
    )
    found = importers(links["core/src/main/java/org/x/Punycode.java"])
    assert found == {
        "core/src/test/java/org/x/PunycodeTest.java": ("scoped", ("Punycode", "Punycode.decode"))
    }


def test_a_name_of_the_folder_hides_that_of_the_package() -> None:
    """Each module of a repository may have its own class of one name."""
    near = java("a/src/org/x/Helper.java", [export("Helper", "class")], [])
    far = java("b/src/org/x/Helper.java", [export("Helper", "class")], [])
    links = link(
        near,
        far,
        java("a/src/org/x/Near.java", [], ["Helper"]),
        java("c/src/org/x/Unsure.java", [], ["Helper"]),
    )
    assert list(importers(links[near.path])) == ["a/src/org/x/Near.java"]
    assert importers(links[far.path]) == {}


def test_a_member_behind_a_value_is_no_use_of_a_name() -> None:
    """`client.send` of a variable has nothing to do with a function of the package."""
    client = java("src/org/x/Client.java", [export("client", "function"), export("send", "function")], [])
    links = link(client, java("src/org/x/Use.java", [], ["client.send"]))
    assert importers(links[client.path]) == {}


def test_what_a_type_has_itself_comes_before_what_another_source_adds() -> None:
    """Kotlin adds functions to a class of Java; who names what it has means the class."""
    shelf = java("src/org/x/Shelf.java", [export("Shelf", "class"), export("Shelf.take", "method")], [])
    more = source(
        "src/org/x/Shelf.kt",
        language="kotlin",
        defines=[export("Shelf.take", "function"), export("Shelf.sort", "function")],
        spaces=("org.x",),
    )
    links = link(shelf, more, java("src/org/x/Use.java", [], ["Shelf.take", "Shelf.sort"]))
    assert importers(links[shelf.path]) == {"src/org/x/Use.java": ("scoped", ("Shelf.take",))}
    assert importers(links[more.path]) == {"src/org/x/Use.java": ("scoped", ("Shelf.sort",))}


def test_a_namespace_sees_those_around_it() -> None:
    """In whatever folder; a namespace beside it is seen by a using alone."""
    convert = csharp(
        "src/Convert.cs", "Acme", export("Acme.Convert", "class"), export("Acme.Convert.Read", "method")
    )
    links = link(
        convert,
        csharp("test/Deep/ConvertTests.cs", "Acme.Tests.Deep", uses=("Convert.Read",)),
        csharp("src/Beside.cs", "Other", uses=("Convert.Read",)),
        csharp("src/Own.cs", "Acme.Own", export("Acme.Own.Convert", "class"), uses=("Convert",)),
    )
    assert importers(links[convert.path]) == {
        "test/Deep/ConvertTests.cs": ("scoped", ("Acme.Convert.Read",)),
    }


def test_a_using_for_the_project_opens_the_namespace_in_its_folder() -> None:
    """It is that of the nearest project file above; what stands in no namespace is seen by all."""
    opening = source("src/Log/Properties/Usings.cs", need("Log.Core", kind="global-using"), language="csharp")
    project = source("src/Log/Whole.csproj", language="text")
    sink = csharp("src/Log/Core/Sink.cs", "Log.Core", export("Sink", "class"))
    guard = csharp("src/Log/Guard.cs", "", export("Guard", "class"))
    inside = csharp("src/Log/Sinks/File.cs", "Files", uses=("Sink", "Guard"))
    outside = csharp("src/Other/File.cs", "Other", uses=("Sink",))
    links = link(opening, project, sink, guard, inside, outside)
    assert importers(links["src/Log/Core/Sink.cs"]) == {"src/Log/Sinks/File.cs": ("scoped", ("Sink",))}
    assert importers(links["src/Log/Guard.cs"]) == {"src/Log/Sinks/File.cs": ("scoped", ("Guard",))}


def test_php_sees_its_namespace_in_any_folder() -> None:
    """Tests of the same namespace stand in another folder."""
    space = export("App", "namespace")
    links = link(
        source("src/Cart.php", language="php", defines=[space, export("Cart", "class")]),
        source("tests/CartTest.php", language="php", defines=[space], uses=["Cart"]),
    )
    assert list(importers(links["src/Cart.php"])) == ["tests/CartTest.php"]


def test_a_root_that_a_library_only_adds_to_is_somebody_elses() -> None:
    """What an older platform lacks is defined in `System`, which stays the platform's."""
    ours = [
        csharp(f"src/Part{number}.cs", "Acme", export(f"Acme.Part{number}", "class")) for number in range(30)
    ]
    links = link(
        *ours,
        csharp("src/Func.cs", "System.Extra", export("System.Extra.Func", "class")),
        source(
            "src/Use.cs",
            need("System.IO", "*", kind="using"),
            need("Acme.Gone", "*", kind="using"),
            language="csharp",
            defines=[export("Acme", "namespace")],
        ),
    )
    assert edges(links["src/Use.cs"]) == {"System.IO": ("external", ()), "Acme.Gone": ("unresolved", ())}


def test_a_module_named_in_full_needs_no_alias() -> None:
    """The longest module that a name begins with; what is none of its members is another library's."""
    links = link(
        source(
            "lib/shop/cart.ex",
            language="elixir",
            defines=[export("Shop.Cart", "module"), export("Shop.Cart.add", "function")],
        ),
        source("lib/shop.ex", language="elixir", defines=[export("Shop", "module")]),
        source(
            "lib/shop/web.ex",
            language="elixir",
            uses=["Shop.Cart.add", "Shop.PubSub.subscribe", "Enum.map"],
        ),
    )
    assert importers(links["lib/shop/cart.ex"]) == {"lib/shop/web.ex": ("scoped", ("Shop.Cart.add",))}
    assert importers(links["lib/shop.ex"]) == {}


def test_swift_sees_what_only_one_source_defines() -> None:
    """Whichever module it is in: the name alone tells, so the tier says that it does."""
    links = link(
        source("Source/Session.swift", language="swift", defines=[export("Session", "class")]),
        source("Source/Delegate.swift", language="swift", defines=[export("State", "enum")]),
        source("Extra/State.swift", language="swift", defines=[export("State", "enum")]),
        source(
            "Tests/SessionTests.swift",
            need("Acme", kind="testable"),
            language="swift",
            uses=["Session", "State"],
            traits=("test",),
        ),
    )
    assert importers(links["Source/Session.swift"]) == {
        "Tests/SessionTests.swift": ("unique-name", ("Session",))
    }
    assert importers(links["Source/Delegate.swift"]) == importers(links["Extra/State.swift"]) == {}


def test_names_of_a_package_are_used_in_it_alone() -> None:
    """Go's names in lower case are seen by the sources of their folder."""
    area = msgspec.structs.replace(source("shapes/area.go", language="go"), nearby=(export("measure"),))
    links = link(
        area,
        source("shapes/area_test.go", language="go", uses=["measure"], traits=("test",)),
        source("other/other.go", language="go", uses=["measure"]),
    )
    assert importers(links["shapes/area.go"]) == {"shapes/area_test.go": ("scoped", ("measure",))}
    found = [(one.module, one.tier, one.targets) for one in links["shapes/area_test.go"].bridges]
    assert found == [("measure", "scoped", ("shapes/area.go",))]
    assert links["other/other.go"].bridges == ()


def test_a_static_import_leads_to_the_member() -> None:
    """Not only to the source of its class; a class inside of another one is a member, too."""
    shapes = java(
        "src/org/x/Shapes.java",
        [export("Shapes", "class"), export("Shapes.area", "method"), export("Shapes.Side", "class")],
        [],
    )
    user = source(
        "src/org/y/Use.java",
        need("org.x.Shapes.area", kind="static"),
        need("org.x.Shapes.Side", kind="import"),
        language="java",
        uses=["area", "Side"],
        spaces=("org.y",),
    )
    links = link(shapes, user)
    assert users(links[shapes.path]) == {
        "Shapes.area": ("exact", (user.path,)),
        "Shapes.Side": ("exact", (user.path,)),
    }
