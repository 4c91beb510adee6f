"""Which tests lead to a source that none names, by one step."""

from repodocs.model.interface import Interface, Shared
from tests.unit.link.repository import export, link, need, source

TEST = ("test",)


def make_caller(*uses: str, traits: tuple[str, ...] = ()) -> Interface:
    """What draws by what `lib.py` has."""
    return source(
        "a.py",
        need("lib", " as lib"),
        defines=["draw", export("Pen", "class"), "Pen.move"],
        uses=["lib.f"],
        inside={"lib.f": uses},
        traits=traits,
    )


def make_test(path: str, name: str, body: str) -> Interface:
    """A test with one function that uses a name of `a.py`."""
    return source(path, need("a", name), defines=[body], uses=[name], inside={name: (body,)}, traits=TEST)


def test_tests_of_the_function_that_uses_a_source_lead_to_it() -> None:
    """With the function of the test."""
    links = link(source("lib.py", defines=["f"]), make_caller("draw"), make_test("t.py", "draw", "test_draw"))
    (step,) = links["lib.py"].reached
    assert (step.way, step.of.path, step.of.name, step.tier, step.member) == (
        "use",
        "a.py",
        "draw",
        "exact",
        "",
    )
    assert [(one.path, one.bodies[0].anchor) for one in step.tests] == [("t.py", "s-test_draw")]


def test_tests_of_another_function_of_the_user_tell_only_that_they_name_it() -> None:
    """They may never come to the source."""
    links = link(
        source("lib.py", defines=["f"]), make_caller("Pen.move"), make_test("t.py", "draw", "test_draw")
    )
    assert [(one.way, one.of.path) for one in links["lib.py"].reached] == [("source", "a.py")]


def test_tests_of_a_type_are_told_with_the_member_that_uses_the_source() -> None:
    """They use the type, and maybe never that member."""
    links = link(
        source("lib.py", defines=["f"]), make_caller("Pen.move"), make_test("t.py", "Pen", "test_pen")
    )
    assert [(one.way, one.of.name, one.member) for one in links["lib.py"].reached] == [("use", "Pen", "move")]


def test_a_source_that_a_test_names_needs_no_step() -> None:
    """What is sure is told already."""
    links = link(
        source("lib.py", defines=["f"]),
        make_caller("draw"),
        make_test("t.py", "draw", "test_draw"),
        source("test_lib.py", need("lib", "f"), traits=TEST),
    )
    assert links["lib.py"].reached == ()


def test_operators_are_tested_by_the_name_that_an_item_declares() -> None:
    """A module of the repository has it that no source of it defines; a module from outside has another."""
    links = link(
        source("ops.cpp", language="cpp", defines=[export("add_out")]),
        source(
            "ops.yaml",
            language="yaml",
            defines=[export("add.out", "item")],
            examples=[("add_out", "CPU: add_out")],
            shared=(Shared(("add_out",), ("cpp",)),),
            inside={"add_out": ("add.out",)},
        ),
        source("lib/__init__.py"),
        source(
            "t.py",
            need("lib", " as lib"),
            uses=["lib.add", "np.add"],
            inside={"lib.add": ("test_add",)},
            traits=TEST,
        ),
        source("u.py", need("np", " as np"), uses=["np.add"], inside={"np.add": ("test_np",)}, traits=TEST),
    )
    (step,) = links["ops.cpp"].reached
    assert (step.way, step.of.name, step.called) == ("call", "add.out", "lib.add")
    assert [one.path for one in step.tests] == ["t.py"]


def test_the_only_test_of_a_name_is_told_where_it_is_near() -> None:
    """A name of one word, of two tests, of two definers or of another part of the tree says nothing."""
    links = link(
        source("src/norm/fold.py", defines=["fold_norm", "fold", "make_pair", "run_twice"]),
        source("src/pair/make.py", defines=["make_pair"]),
        source("src/norm/checks.py", defines=["test_fold_norm", "test_fold", "test_make_pair"], traits=TEST),
        source("src/far/one.py", defines=["test_run_twice"], traits=TEST),
    )
    assert [(one.way, one.of.name, one.tests[0].path) for one in links["src/norm/fold.py"].reached] == [
        ("name", "fold_norm", "src/norm/checks.py")
    ]


def test_the_tests_of_a_hub_say_nothing_of_what_it_uses() -> None:
    """Nor do those of one user among many."""
    tests = [make_test(f"t{number}.py", "draw", "test_draw") for number in range(9)]
    links = link(source("lib.py", defines=["f"]), make_caller("Pen.move"), *tests)
    assert links["lib.py"].reached == ()


def test_documents_are_tested_by_nobody() -> None:
    """What names one only points at it."""
    links = link(
        source("docs/lib.md", language="markdown", defines=[export("Library", "heading")]),
        source("a.py", need("docs/lib.md", kind="link"), defines=["draw"]),
        make_test("t.py", "draw", "test_draw"),
    )
    assert links["docs/lib.md"].reached == ()


def test_build_files_test_nothing() -> None:
    """What a test's build file includes is run by no test."""
    links = link(
        source("cmake/patch.cmake", language="cmake", defines=[export("patch", "function")]),
        source(
            "cmake/deps.cmake",
            need("patch.cmake", kind="include"),
            language="cmake",
            defines=[export("find_deps", "function")],
        ),
        source("test/CMakeLists.txt", need("../cmake/deps.cmake", kind="include"), language="cmake", traits=TEST),
    )
    assert [one.path for one in links["cmake/patch.cmake"].importers] == ["cmake/deps.cmake"]
    assert links["cmake/patch.cmake"].reached == ()
