"""What others use of a header reaches the source that defines it."""

import msgspec

from repodocs.model.links import SourceLinks
from tests.unit.link.repository import define, export, importers, include, link, source


def declared(links: SourceLinks) -> dict[str, tuple[str, int, int, tuple[str, ...]]]:
    """The header, the numbers of sources and tests, and the first sources, by the symbol here."""
    return {one.anchor: (one.of.path, one.sources, one.tests, one.few) for one in links.declared}


def test_users_of_a_declaration_reach_its_definition() -> None:
    """Each through its header, and all together; the implementation is no user of itself."""
    declares = [export("lib::Box", "class"), export("lib::Box::open", "method"), "lib::make"]
    links = link(
        source("lib/box.h", language="cpp", defines=declares),
        source(
            "lib/box.cpp",
            include("box.h"),
            language="cpp",
            defines=[export("lib::Box::open", "method"), "lib::make", "lib::other"],
        ),
        source("a.cpp", include("lib/box.h"), language="cpp", uses=["Box::open", "lib::make"]),
        source("b_test.cpp", include("lib/box.h"), language="cpp", uses=["lib::make"], traits=("test",)),
    )
    assert declared(links["lib/box.cpp"]) == {
        "": ("lib/box.h", 1, 1, ("a.cpp",)),
        "s-lib::box::open": ("lib/box.h", 1, 0, ("a.cpp",)),
        "s-lib::make": ("lib/box.h", 1, 1, ("a.cpp",)),
    }
    assert links["lib/box.h"].definitions == ()


def test_the_users_of_a_type_are_told_where_those_of_its_members_are_not() -> None:
    """Who has an object of it may call what the implementation defines; a namespace is no such type."""
    declares = [export("lib::Box", "class"), export("lib::Box::open", "method"), "lib::make"]
    box, user = source("lib/box.h", language="cpp", defines=declares), "a.cpp"
    defined = [export("lib::Box::open", "method"), "lib::make"]
    own = source("lib/box.cpp", include("box.h"), language="cpp", defines=defined)
    links = link(box, own, source(user, include("lib/box.h"), language="cpp", uses=["lib::Box"]))
    (told,) = links["lib/box.cpp"].of_types
    assert (told.of.name, told.of.path, told.few, told.sources) == ("lib::Box", "lib/box.h", (user,), 1)
    called = link(box, own, source(user, include("lib/box.h"), language="cpp", uses=["lib::Box", "lib::make"]))
    assert not called["lib/box.cpp"].of_types
    other = source("lib/box.cpp", include("box.h"), language="cpp", defines=["lib::other"])
    (told,) = link(box, other, source(user, include("lib/box.h"), language="cpp", uses=["lib::make"]))[
        "lib/box.cpp"
    ].of_types
    assert (told.of.name, told.of.path, told.few) == ("", "lib/box.h", (user,))


def test_the_tests_of_a_type_are_told_where_others_are_known_to_use_its_members() -> None:
    """A test that has an object of it may call what the implementation defines; one that calls it is told."""
    declares = [export("lib::Box", "class"), export("lib::Box::open", "method"), "lib::make"]
    sources = [
        source("lib/box.h", language="cpp", defines=declares),
        source(
            "lib/box.cpp",
            include("box.h"),
            language="cpp",
            defines=[export("lib::Box::open", "method"), "lib::make"],
        ),
        source("a.cpp", include("lib/box.h"), language="cpp", uses=["lib::make", "lib::Box"]),
    ]
    holding = source("b_test.cpp", include("lib/box.h"), language="cpp", uses=["lib::Box"], traits=("test",))
    (told,) = link(*sources, holding)["lib/box.cpp"].of_types
    assert (told.of.name, told.tests, told.few_tests) == ("lib::Box", 1, ("b_test.cpp",))
    calling = source("b_test.cpp", include("lib/box.h"), language="cpp", uses=["lib::make"], traits=("test",))
    assert not link(*sources, calling)["lib/box.cpp"].of_types


def test_a_header_can_define_the_members_of_a_type_of_another_one() -> None:
    """As those of templates are; what it defines in a type of its own no other header declares."""
    links = link(
        source(
            "box.h",
            language="cpp",
            defines=[
                export("lib::Box", "class"),
                export("lib::Box::open", "method"),
                export("lib::Own::open", "method"),
            ],
        ),
        source(
            "box_impl.h",
            include("box.h"),
            language="cpp",
            defines=[
                define("lib::Box::open", "method"),
                export("lib::Own", "class"),
                define("lib::Own::open", "method"),
            ],
        ),
        source("a.cpp", include("box.h"), language="cpp", uses=["Box::open"]),
    )
    assert declared(links["box_impl.h"])["s-lib::box::open"] == ("box.h", 1, 0, ("a.cpp",))
    assert [(one.anchor, one.of.path) for one in links["box.h"].definitions] == [
        ("s-lib::box::open", "box_impl.h")
    ]


def test_one_header_can_declare_what_many_sources_define() -> None:
    """It tells then where; of several definitions, for several platforms, all."""
    links = link(
        source("server.h", language="cpp", defines=["run", "stop", "twice"]),
        source("run.c", include("server.h"), language="cpp", defines=["run", "twice"]),
        source("stop.c", include("server.h"), language="cpp", defines=["stop", "twice"]),
        source("main.c", include("server.h"), language="cpp", uses=["run", "twice"]),
    )
    assert declared(links["run.c"])["s-run"] == ("server.h", 1, 0, ("main.c",))
    assert "s-stop" not in declared(links["stop.c"])
    assert {(one.anchor, one.of.path) for one in links["server.h"].definitions} == {
        ("s-run", "run.c"),
        ("s-stop", "stop.c"),
        ("s-twice", "run.c"),
        ("s-twice", "stop.c"),
    }


def test_who_only_defines_what_a_header_declares_is_no_user_of_it() -> None:
    """One that takes a name of it as well is; of two overloads in two sources nobody knows which is where."""
    second = msgspec.structs.replace(export("over"), anchor="s-over-2")
    links = link(
        source("future.h", language="cpp", defines=["launch", "wait", "over", second]),
        source("native.cpp", include("future.h"), language="cpp", defines=["launch", "over"]),
        source("openmp.cpp", include("future.h"), language="cpp", defines=["launch", "over"], uses=["wait"]),
        source("main.cpp", include("future.h"), language="cpp", uses=["launch"]),
    )
    assert [(one.anchor, one.of.path) for one in links["future.h"].definitions] == [
        ("s-launch", "native.cpp"),
        ("s-launch", "openmp.cpp"),
    ]
    assert set(importers(links["future.h"])) == {"main.cpp", "openmp.cpp"}


def test_only_what_is_declared_in_full_or_of_the_same_type_is_carried() -> None:
    """A global function is not the one of a namespace; two headers are no declaration."""
    links = link(
        source(
            "n.h",
            language="cpp",
            defines=["n::run", export("n::Box", "class"), export("n::Box::go", "method")],
        ),
        source("twice.h", language="cpp", defines=["both"]),
        source("again.h", language="cpp", defines=["both"]),
        source(
            "x.cpp",
            *[include(one) for one in ("n.h", "twice.h", "again.h")],
            language="cpp",
            defines=["run", "both", export("Box::go", "method")],
        ),
        source(
            "use.cpp", include("n.h"), include("twice.h"), language="cpp", uses=["n::run", "both", "Box::go"]
        ),
    )
    assert set(declared(links["x.cpp"])) == {"", "s-box::go"}


def test_examples_of_a_declaration_are_shown_with_its_definition() -> None:
    """A real call tells how to use it, wherever one looks."""
    links = link(
        source("a.h", language="cpp", defines=["run"]),
        source("a.c", include("a.h"), language="cpp", defines=["run"]),
        source("b.c", include("a.h"), language="cpp", examples=[("run", "run(1);")]),
    )
    assert [(one.anchor, one.text, one.inside.path) for one in links["a.c"].examples] == [
        ("s-run", "run(1);", "b.c")
    ]


def test_what_a_header_defines_itself_is_another_function() -> None:
    """A source that sees it can have one of that name only for itself, as behind a macro for `static`."""
    inline = msgspec.structs.replace(export("read"), declared=False)
    links = link(
        source("mem.h", language="cpp", defines=[inline]),
        source("old.c", include("mem.h"), language="cpp", defines=["read"]),
        source("use.c", include("mem.h"), language="cpp", uses=["read"]),
    )
    assert links["old.c"].declared == ()
    assert links["mem.h"].definitions == ()


def test_what_is_only_declared_once_more_is_no_definition() -> None:
    """A test repeats the declaration of a flag; the source that defines it writes something else."""
    own = export("flag", "macro-definition")
    flag = msgspec.structs.replace(own, declared=True)
    links = link(
        source("flags.h", language="cpp", defines=[flag]),
        source("again.cc", include("flags.h"), language="cpp", defines=[flag, export("run")]),
        source("defs.cc", include("flags.h"), language="cpp", defines=[own]),
        source("run.h", language="cpp", defines=["run"]),
        source("use.cc", include("run.h"), language="cpp", defines=["run"]),
    )
    assert [one.of.path for one in links["flags.h"].definitions] == ["defs.cc"]
    assert links["run.h"].definitions == ()


def test_a_silent_implementation_quotes_what_its_header_says() -> None:
    """Of the type whose members it defines, also where the header has another name; then of what is used."""
    box = msgspec.structs.replace(export("Box", "class"), doc="Holds what it is given.")
    weigh = msgspec.structs.replace(export("weigh"), doc="Weighs all boxes of a shelf.")
    members = [export(f"Box::{name}", "method") for name in ("open", "shut", "fill")]
    header = source("a/api.h", language="cpp", defines=[box, *members, weigh])
    defines = [*(export(f"Box::{name}", "method") for name in ("open", "shut", "fill")), export("weigh")]
    silent = source("a/impl.cpp", include("api.h"), language="cpp", defines=defines)
    user = source("b/main.cpp", include("a/api.h"), language="cpp", uses=["weigh"])
    links = link(header, silent, user)
    told = [(one.of.path, one.of.name, one.doc) for one in links["a/impl.cpp"].quotes]
    assert told == [
        ("a/api.h", "Box", "Holds what it is given."),
        ("a/api.h", "weigh", "Weighs all boxes of a shelf."),
    ]
    spoken = msgspec.structs.replace(silent, summary="Opens and shuts boxes.")
    assert link(header, spoken, user)["a/impl.cpp"].quotes == ()
