"""The links of whole repositories: examples, subclasses, cycles, owners, folders, order."""

import random

import msgspec

from repodocs.link.repository import link_repository
from repodocs.model.fold import Fold
from repodocs.model.interface import Interface, Shared
from repodocs.model.links import Base, LinkedExample, NameLink, Related, SourceLinks, Spelling
from repodocs.model.options import Options
from tests.unit.link.repository import (
    RESOLVERS,
    export,
    fold_sources,
    importers,
    include,
    link,
    link_folders,
    need,
    source,
)


def make_sources() -> list[Interface]:
    """A repository with something of everything."""
    return [
        source("CODEOWNERS", language="yaml", defines=[export("/lib/", "owner-rule", signature="@a @b")]),
        source("lib/__init__.py", need(".core", "*"), need(".shapes", "Shape")),
        source("lib/core.py", need("lib", kind="import"), defines=["run", "stop"], uses=["lib.Shape"]),
        source("lib/shapes.py", need("lib.core", "run"), defines=[export("Shape", "class")]),
        source("lib/x.h", language="cpp", defines=["ns::go"]),
        source("lib/x.cpp", include("x.h"), language="cpp", uses=["go"]),
        source("lib/CMakeLists.txt", need("x.cpp", kind="source"), language="cmake"),
        source(
            "test/test_core.py",
            need("lib", "run", "Shape"),
            uses=["run"],
            traits=("test",),
            defines=[export("Round", "class", bases=("Shape",))],
            examples=[("run", "run(1, 2)"), ("Shape", "s = Shape()")],
        ),
        source(
            "test/test_more.py", need("lib.core", kind="import"), uses=["lib.core.stop"], traits=("test",)
        ),
        source("README.md", need("lib/core.py", kind="link"), language="markdown"),
    ]


def test_the_order_of_folds_and_sources_does_not_matter() -> None:
    """Byte for byte."""
    sources = make_sources()
    first = link_repository(fold_sources(*sources), RESOLVERS, Options())
    shuffler = random.Random(7)  # noqa: S311  an order, no secret
    for _ in range(5):
        shuffler.shuffle(sources)
        folds = fold_sources(*sources)
        shuffler.shuffle(folds)
        again = link_repository(folds, dict(reversed(RESOLVERS.items())), Options())
        assert msgspec.json.encode(again) == msgspec.json.encode(first)


def test_every_folder_and_source_has_links() -> None:
    """Also those without any."""
    links = link_folders(*make_sources(), source("empty/deep/data.bin", language=""))
    assert list(links) == ["", "empty", "empty/deep", "lib", "test"]
    assert [one.path for one in links["empty/deep"].sources] == ["empty/deep/data.bin"]


def test_no_sources_give_no_links() -> None:
    """An empty repository is one."""
    assert link_repository([], RESOLVERS, Options()) == {}
    (only,) = link_repository([Fold(folder="")], RESOLVERS, Options()).values()
    assert only.sources == ()


def test_tests_are_told_as_importers() -> None:
    """With what they use of the definition, not of the package before it."""
    links = link(*make_sources())
    found = {one.path: one.is_test for one in links["lib/core.py"].importers}
    assert found == {
        "README.md": False,
        "lib/__init__.py": False,
        "lib/shapes.py": False,
        "test/test_core.py": True,
        "test/test_more.py": True,
    }
    assert importers(links["lib/core.py"])["test/test_more.py"] == ("exact", ("stop",))


def test_examples_are_matched_to_the_definition_shortest_first() -> None:
    """At most three of a symbol."""
    texts = ["run(1, 2, 3)", "run(1)", "run(10)", "run(100)"]
    tests = [
        source(f"test_{number}.py", need("lib", "run"), traits=("test",), examples=[("run", text)])
        for number, text in enumerate(texts)
    ]
    links = link(source("lib.py", defines=["run"]), *tests)
    found = [(one.qualified, one.text, one.inside.path) for one in links["lib.py"].examples]
    assert found == [
        ("run", "run(1)", "test_1.py"),
        ("run", "run(10)", "test_2.py"),
        ("run", "run(100)", "test_3.py"),
    ]


def test_examples_of_tests_come_before_shorter_ones_of_others() -> None:
    """What no test shows is shown by another source."""
    links = link(
        source("lib.py", defines=["run", "stop"]),
        source("app.py", need("lib", "run", "stop"), examples=[("run", "run()"), ("stop", "stop(all)")]),
        source("test_lib.py", need("lib", "run"), traits=("test",), examples=[("run", "run(1, 2, 3)")]),
    )
    found = [(one.qualified, one.text, one.inside.path) for one in links["lib.py"].examples]
    assert found == [
        ("run", "run(1, 2, 3)", "test_lib.py"),
        ("run", "run()", "app.py"),
        ("stop", "stop(all)", "app.py"),
    ]


def test_calls_are_shown_before_shorter_mentions() -> None:
    """A type is named wherever a value is declared, which does not tell how to make one."""
    links = link(
        source("lib.py", defines=[export("Shape", "class")]),
        source("a.py", need("lib", "Shape"), examples=[("Shape", "made: Shape = x")]),
        source("b.py", need("lib", "Shape"), examples=[("Shape", "made = Shape(width, height)")]),
        source("c.py", need("lib", "Shape"), examples=[("Shape", "return Shape(**given)")]),
    )
    assert [one.inside.path for one in links["lib.py"].examples] == ["b.py", "a.py", "c.py"]


def test_subclasses_elsewhere_are_found_through_bindings() -> None:
    """A function is no base, and a base that is not bound is unknown."""
    links = link(
        source("lib/__init__.py"),
        source(
            "lib/base.py", defines=[export("Base", "class"), export("Own", "class", bases=("Base",)), "f"]
        ),
        source("a.py", need("lib", "base as b"), defines=[export("A", "class", bases=("b.Base[int]",))]),
        source("b.py", defines=[export("B", "class", bases=("Base",))]),
        source("c.py", need("lib.base", "f"), defines=[export("C", "class", bases=("f",))]),
    )
    assert [(one.name, one.path) for one in links["lib/base.py"].subclasses] == [("A", "a.py")]
    assert links["a.py"].bases == (Base("b.Base[int]", NameLink("Base", "lib/base.py", "s-base")),)
    assert links["b.py"].bases == ()


def test_subclasses_in_cpp_are_found_through_includes() -> None:
    """Access words and arguments are no part of the name."""
    links = link(
        source("base.h", language="cpp", defines=[export("ns::Base", "class")]),
        source(
            "a.h",
            include("base.h"),
            language="cpp",
            defines=[export("A", "class", bases=("public ns::Base<T>",))],
        ),
    )
    assert [one.name for one in links["base.h"].subclasses] == ["A"]
    assert [(one.written, one.of.name) for one in links["a.h"].bases] == [("public ns::Base<T>", "ns::Base")]


def test_a_subclass_that_others_cannot_see_is_told() -> None:
    """A class of an unnamed namespace registers itself, and is one of those that a change of its base breaks."""
    inner = export("PoolOp", "class", bases=("ConvPoolOpBase<CPU>",))
    links = link(
        source("base.h", language="cpp", defines=[export("ConvPoolOpBase", "class")]),
        msgspec.structs.replace(source("pool.cc", include("base.h"), language="cpp"), hidden=(inner,)),
    )
    assert [(one.name, one.path) for one in links["base.h"].subclasses] == [("PoolOp", "pool.cc")]


def test_a_cycle_names_its_other_members() -> None:
    """What only hangs on it is not in it."""
    links = link(
        source("a.py", need("b", "x")),
        source("b.py", need("c", "x")),
        source("c.py", need("a", "x"), need("d", "x")),
        source("d.py"),
    )
    assert links["a.py"].cycle == ("b.py", "c.py")
    assert links["d.py"].cycle == ()


def test_documents_that_link_to_each_other_are_no_cycle() -> None:
    """A cycle is one of code."""
    links = link(
        source("a.md", need("b.md", kind="link"), language="markdown"),
        source("b.md", need("a.md", kind="link"), language="markdown"),
    )
    assert links["a.md"].cycle == ()


def test_of_a_large_cycle_the_shortest_through_a_source_is_told() -> None:
    """The whole would be the same list on every page."""
    modules = [source(f"p/m{number:02}.py", need("p", "x")) for number in range(40)]
    init = source("p/__init__.py", *(need(f".m{number:02}", "x") for number in range(40)))
    links = link(init, *modules)
    assert links["p/m07.py"].cycle == ("p/__init__.py",)
    assert len(links["p/__init__.py"].cycle) == 1


def test_of_two_long_cycles_through_a_source_the_shorter_is_told() -> None:
    """Of the others their own: each is found once, from whichever member comes first."""
    near = [f"a{number:02}" for number in range(12)]
    far = ["a00", *(f"b{number:02}" for number in range(1, 20))]
    leads = {one: [ring[at - 1] for ring in (near, far) for at, own in enumerate(ring) if own == one] for one in near + far}
    links = link(*(source(f"{one}.py", *(need(other, "x") for other in leads[one])) for one in sorted(leads)))
    for one in near:
        assert links[f"{one}.py"].cycle == tuple(f"{other}.py" for other in near if other != one)
    for one in far[1:]:
        assert links[f"{one}.py"].cycle == tuple(f"{other}.py" for other in sorted(far) if other != one)


def test_a_chain_of_imports_may_be_deeper_than_the_stack() -> None:
    """And what is told of it stays bounded."""
    depth = 3_000
    chain = [source(f"m{n}.py", need(f"m{(n + 1) % depth}", "x")) for n in range(depth)]
    links = link(*chain)
    assert len(links["m0.py"].cycle) == 25


def rule(pattern: str, owners: str) -> tuple[str, str]:
    """A line of CODEOWNERS."""
    return pattern, owners


def link_owned(rules: list[tuple[str, str]], *paths: str) -> dict[str, SourceLinks]:
    """The links of some sources with owners."""
    symbols = [export(pattern, "owner-rule", signature=owners) for pattern, owners in rules]
    return link(source(".github/CODEOWNERS", language="yaml", defines=symbols), *map(source, paths))


def test_the_last_rule_that_matches_gives_the_owners() -> None:
    """A rule without owners takes them away."""
    links = link_owned(
        [
            rule("*", "@all"),
            rule("/lib/", "@lib @other"),
            rule("lib/deep/x.py", "@x"),
            rule("*.md", "@docs"),
            rule("/lib/free", ""),
        ],
        *("a.py", "lib/a.py", "lib/deep/x.py", "lib/README.md", "lib/free/a.py", "other/lib/a.py"),
    )
    assert {path: one.owners for path, one in links.items() if path != ".github/CODEOWNERS"} == {
        "a.py": ("@all",),
        "lib/a.py": ("@lib", "@other"),
        "lib/deep/x.py": ("@x",),
        "lib/README.md": ("@docs",),
        "lib/free/a.py": (),
        "other/lib/a.py": ("@all",),
    }


def test_owner_patterns_follow_gitignore() -> None:
    """With and without slashes and stars."""
    links = link_owned(
        [
            rule("docs/*", "@flat"),
            rule("apps/", "@apps"),
            rule("/a/**/z.py", "@deep"),
            rule("logs", "@logs"),
            rule("nn/quantized/", "@nn"),
        ],
        *(
            "docs/a.md",
            "docs/b/a.md",
            "x/apps/y.py",
            "a/z.py",
            "a/b/c/z.py",
            "x/logs/y.py",
            "nn/quantized/a.py",
        ),
    )
    owners = {path: one.owners for path, one in links.items()}
    assert owners["docs/a.md"] == ("@flat",)
    assert owners["docs/b/a.md"] == ()
    assert owners["x/apps/y.py"] == ("@apps",)
    assert owners["a/z.py"] == owners["a/b/c/z.py"] == ("@deep",)
    assert owners["x/logs/y.py"] == ("@logs",)
    assert owners["nn/quantized/a.py"] == ("@nn",)


def test_related_sources_share_importers() -> None:
    """Nearly all of them: what everything imports is related to nothing, and once is no relation."""
    links = link(
        source("a.py"),
        source("b.py"),
        source("all.py"),
        *(source(f"m{n}.py", need("a", "x"), need("b", "x"), need("all", "x")) for n in range(3)),
        *(source(f"n{n}.py", need("all", "x")) for n in range(20)),
        source("once.py"),
        source("o.py", need("a", "x"), need("once", "x")),
    )
    assert links["a.py"].related == (Related("b.py", 3, 4),)
    assert links["once.py"].related == ()


def test_folders_count_what_crosses_them() -> None:
    """Each source once; the root has no outside, so there all importers count."""
    folders = link_folders(
        source("lib/__init__.py"),
        source("lib/core.py", defines=["f"]),
        source("lib/sub/__init__.py"),
        source("lib/sub/x.py", need("lib.core", "f")),
        source("app/a.py", need("lib.core", "f")),
        source("app/b.py", need("lib.core", "f"), need("lib.sub.x", "g")),
    )
    lib, sub, app = folders["lib"], folders["lib/sub"], folders["app"]
    assert [(one.folder, one.sources) for one in app.needs] == [("lib", 2), ("lib/sub", 1)]
    assert [(one.folder, one.sources) for one in lib.needed_by] == [("app", 2)]
    assert lib.needs == ()
    assert [(one.folder, one.sources) for one in sub.needs] == [("lib", 1)]
    assert [(one.folder, one.sources) for one in lib.first] == [("lib/core.py", 2), ("lib/sub/x.py", 1)]
    assert [(one.folder, one.sources) for one in folders[""].first] == [
        ("lib/core.py", 3),
        ("lib/sub/x.py", 1),
    ]
    assert folders[""].needs == folders[""].needed_by == ()


def test_a_statement_shows_what_its_name_stands_for_in_another_language() -> None:
    """An operator by its name, and a file as a whole."""
    links = link(
        source("relu.cc", language="cpp", shared=(Shared(("Relu",), offers="operator"),)),
        source("data/wrong.json", language="json"),
        source(
            "test_relu.py",
            traits=("test",),
            shared=(Shared(("Relu",), asks=("operator",)), Shared(("data/wrong.json",), asks=("files",))),
            examples=[("Relu", 'op = make("Relu")'), ("data/wrong.json", 'load("data/wrong.json")')],
        ),
    )
    assert links["relu.cc"].examples == (LinkedExample("", "Relu", 'op = make("Relu")', NameLink("", "test_relu.py")),)
    assert links["data/wrong.json"].examples == (
        LinkedExample("", "", 'load("data/wrong.json")', NameLink("", "test_relu.py")),
    )


def test_the_spelling_of_a_source_is_that_of_most_importers() -> None:
    """What only stands in one folder (`.lib`) is no spelling for others; of equals the first by its text."""
    links = link(
        source("pkg/lib.py", defines=["run", "stop"]),
        source("pkg/a.py", need(".lib", "run")),
        source("pkg/b.py", need(".lib", "run")),
        source("c.py", need("pkg.lib", "stop")),
        source("d.py", need("pkg.lib", "run", "stop")),
        source("pkg/x.h", language="cpp", defines=["go"]),
        source("main.cpp", include("pkg/x.h"), language="cpp"),
        source("e.py", need("pkg.alone", kind="import")),
        source("pkg/alone.py"),
    )
    assert links["pkg/lib.py"].spelling == Spelling("pkg.lib", "from", "stop", 2)
    assert links["pkg/alone.py"].spelling == Spelling("pkg.alone", "import", "", 1)
    header = links["pkg/x.h"].spelling
    assert header
    assert (header.module, header.sources) == ("pkg/x.h", 1)
    assert links["main.cpp"].spelling is None
