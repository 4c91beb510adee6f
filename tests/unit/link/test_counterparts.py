"""Sources that belong together."""

import msgspec

from repodocs.model.interface import Export, Shared
from repodocs.model.links import SourceLinks
from repodocs.model.options import Options
from tests.unit.link.repository import export, include, link, need, source


def speak(name: str, kind: str, doc: str) -> Export:
    """An export with a doc line."""
    return msgspec.structs.replace(export(name, kind), doc=doc)


def quotes(links: SourceLinks) -> dict[str, tuple[str, str]]:
    """What counterparts are quoted for, and the symbol that says it, by path."""
    return {one.path: (one.doc, one.of.name if one.of else "") for one in links.counterparts if one.doc}


def test_a_silent_implementation_quotes_its_header() -> None:
    """The class that it is named for, not the first one; what speaks itself quotes nobody."""
    header = source(
        "a/box.h",
        language="cpp",
        defines=[
            speak("Shelf", "class", "Keeps boxes in their order."),
            speak("Box", "class", "Holds what it is given."),
        ],
    )
    silent = source("a/box.cpp", language="cpp", defines=["weigh"])
    spoken = source("a/box.cc", language="cpp", defines=[speak("weigh", "function", "Weighs a whole box.")])
    links = link(header, silent, spoken)
    assert quotes(links["a/box.cpp"]) == {"a/box.h": ("Holds what it is given.", "Box")}
    assert quotes(links["a/box.cc"]) == {}
    assert quotes(links["a/box.h"]) == {}


def test_a_header_is_quoted_for_all_of_it_first() -> None:
    """What a header says of itself goes before what its symbols say; a test quotes nobody."""
    told = msgspec.structs.replace(source("a/box.h", language="cpp"), summary="Boxes of any size.")
    links = link(told, source("a/box.cpp", language="cpp"), source("a/box_test.cpp", traits=("test",)))
    assert quotes(links["a/box.cpp"]) == {"a/box.h": ("Boxes of any size.", "")}
    assert quotes(links["a/box_test.cpp"]) == {}


def test_only_a_sentence_is_quoted() -> None:
    """A few words of a nested type say nothing of the file."""
    inner = speak("Box.Lid", "struct", "Closes the box from above.")
    header = source("a/box.h", language="cpp", defines=[speak("Box", "class", "for more"), inner])
    assert quotes(link(header, source("a/box.cpp", language="cpp"))["a/box.cpp"]) == {}


def relations(links: SourceLinks) -> dict[str, str]:
    """The relation of each counterpart by path."""
    return {one.path: one.relation for one in links.counterparts}


def test_header_and_implementation_beside_each_other() -> None:
    """Each is told what the other one is to it."""
    links = link(
        source("a/x.h", language="cpp"), source("a/x.cpp", language="cpp"), source("b/x.cpp", language="cpp")
    )
    assert relations(links["a/x.h"]) == {"a/x.cpp": "implementation"}
    assert relations(links["a/x.cpp"]) == {"a/x.h": "header"}
    assert relations(links["b/x.cpp"]) == {}


def test_header_below_include_and_implementation_below_src() -> None:
    """The name of the project below include is left out below src."""
    links = link(
        source("api/include/torch/nn/linear.h", language="cpp"),
        source("api/src/nn/linear.cpp", language="cpp"),
    )
    assert relations(links["api/src/nn/linear.cpp"]) == {"api/include/torch/nn/linear.h": "header"}
    assert relations(links["api/include/torch/nn/linear.h"]) == {"api/src/nn/linear.cpp": "implementation"}


def test_stubs_and_sources_of_one_stem() -> None:
    """The same stem in another folder is another thing."""
    links = link(source("a/x.py"), source("a/x.pyi"), source("a/x.md", language="markdown"), source("b/x.py"))
    assert relations(links["a/x.py"]) == {"a/x.md": "same-stem", "a/x.pyi": "stub"}
    assert relations(links["a/x.pyi"]) == {"a/x.md": "same-stem", "a/x.py": "implementation"}


def test_a_test_in_the_folder_for_tests() -> None:
    """The folder of a test, without the words for tests, ends the folder of its subject."""
    links = link(
        source("c10/core/Device.h", language="cpp"),
        source("c10/core/Device.cpp", language="cpp"),
        source("c10/test/core/Device_test.cpp", language="cpp", traits=("test",)),
        source("tools/gen.py"),
        source("tools/test/test_gen.py", traits=("test",)),
    )
    assert relations(links["c10/core/Device.cpp"])["c10/test/core/Device_test.cpp"] == "test"
    assert relations(links["tools/gen.py"]) == {"tools/test/test_gen.py": "test"}
    assert relations(links["tools/test/test_gen.py"]) == {"tools/gen.py": "implementation"}


def test_a_project_of_tests_is_named_for_another() -> None:
    """`Log.Tests` holds the tests of `Log`, in folders of the same names."""
    links = link(
        source("src/Log/Core/Sink.cs", language="csharp"),
        source("test/Log.Tests/Core/SinkTests.cs", language="csharp", traits=("test",)),
    )
    assert relations(links["src/Log/Core/Sink.cs"]) == {"test/Log.Tests/Core/SinkTests.cs": "test"}


def test_a_test_elsewhere_must_take_something_from_its_subject() -> None:
    """`test/test_dispatch.py` is not of any `dispatch.py`."""
    links = link(
        source("gen/__init__.py"),
        source("gen/model.py", defines=["Model"]),
        source("gen/dispatch.py"),
        source("test/test_model.py", need("gen.model", "Model"), traits=("test",)),
        source("test/test_dispatch.py", traits=("test",)),
    )
    assert relations(links["gen/model.py"]) == {"test/test_model.py": "test"}
    assert relations(links["gen/dispatch.py"]) == {}


def test_a_package_is_the_subject_of_a_test_of_its_name() -> None:
    """`nn/__init__.py` is known as `nn`."""
    links = link(
        source("torch/__init__.py"),
        source("torch/nn/__init__.py"),
        source("test/test_nn.py", need("torch.nn", " as nn", kind="import"), traits=("test",)),
    )
    assert relations(links["torch/nn/__init__.py"]) == {"test/test_nn.py": "test"}


def test_an_implementation_is_one_definer_with_its_header() -> None:
    """Else no name of a header with an implementation would be found."""
    links = link(
        source("a.h", language="cpp", defines=["run"]),
        source("a.cpp", include("a.h"), language="cpp", defines=["run"]),
        source("m.cpp", include("a.h"), include("a.cpp"), language="cpp", uses=["run"]),
    )
    assert links["a.h"].users[0].paths == ("m.cpp",)
    assert links["a.cpp"].users == ()


def test_a_data_file_is_named_for_its_test() -> None:
    """By the class or the module that owns the test; where two could be meant, none is told."""
    links = link(
        source("test/test_a.py", defines=["TestA.test_area"], traits=("test",)),
        source("test/test_b.py", defines=["TestB.test_b"], traits=("test",)),
        source("test/test_c.py", defines=["TestB.test_b"], traits=("test",)),
        source("expect/TestA.test_area-wide.expect", language=""),
        source("expect/test_a.test_area.txt", language=""),
        source("expect/TestB.test_b.expect", language=""),
        source("expect/TestA.test_other.expect", language=""),
    )
    assert relations(links["expect/TestA.test_area-wide.expect"]) == {"test/test_a.py": "namesake"}
    assert relations(links["expect/test_a.test_area.txt"]) == {"test/test_a.py": "namesake"}
    assert relations(links["expect/TestB.test_b.expect"]) == {}
    assert relations(links["expect/TestA.test_other.expect"]) == {}
    assert relations(links["test/test_a.py"]) == {}


def test_a_long_part_of_the_name_of_a_test_names_it_too() -> None:
    """Where one test alone has it; short or plain words are those of many, and code is no data."""
    links = link(
        source("test/ReportTest.java", language="java", defines=["ReportTest.drawsAllShapes"], traits=("test",)),
        source("test/A.java", language="java", defines=["A.measuresBoxes", "A.draw"], traits=("test",)),
        source("test/B.java", language="java", defines=["B.measuresBoxes"], traits=("test",)),
        source("test/Report-drawsAllShapes-tree.out.txt", language="", traits=("test",)),
        source("test/Report-measuresBoxes.out.txt", language="", traits=("test",)),
        source("test/Report-draw.out.txt", language="", traits=("test",)),
        source("doc/Report-drawsAllShapes.txt", language=""),
    )
    named = relations(links["test/Report-drawsAllShapes-tree.out.txt"])
    assert named == {"test/ReportTest.java": "namesake"}
    assert relations(links["test/Report-measuresBoxes.out.txt"]) == {}
    assert relations(links["test/Report-draw.out.txt"]) == {}
    assert relations(links["doc/Report-drawsAllShapes.txt"]) == {}


def test_what_is_made_from_a_source_beside_it_says_so() -> None:
    """By their endings, which the configuration tells; of any others only that they stand beside each other."""
    made = Options(made_files={".mo": (".po",)})
    sources = [source(path, language="") for path in ("de/shop.po", "de/shop.mo", "de/shop.txt")]
    links = link(*sources, options=made)
    assert relations(links["de/shop.mo"]) == {"de/shop.po": "original", "de/shop.txt": "same-stem"}
    assert relations(links["de/shop.po"]) == {"de/shop.mo": "product", "de/shop.txt": "same-stem"}


def test_an_empty_package_is_told_its_members() -> None:
    """What stands beside it with its ending, and the packages right below; its members are told nothing."""
    empty = msgspec.structs.replace(source("a/__init__.py"), outcome="empty")
    inner = msgspec.structs.replace(source("a/b/__init__.py"), outcome="empty")
    links = link(
        empty,
        inner,
        source("a/boxes.py"),
        source("a/boxes.txt", language=""),
        source("a/b/lids.py"),
        source("a/c/deep.py"),
    )
    assert relations(links["a/__init__.py"]) == {"a/b/__init__.py": "member", "a/boxes.py": "member"}
    assert relations(links["a/b/__init__.py"]) == {"a/b/lids.py": "member"}
    assert relations(links["a/b/lids.py"]) == {}


def test_a_package_with_words_is_told_no_members() -> None:
    """It says itself what it is for."""
    links = link(source("a/__init__.py"), source("a/boxes.py"))
    assert relations(links["a/__init__.py"]) == {}


def test_what_nobody_names_is_told_who_names_its_package() -> None:
    """A package that a setting names loads its modules; what another needs is told so already."""
    setting = Shared(("app/migrations/__init__.py",), asks=("files",))
    empty = msgspec.structs.replace(source("app/migrations/__init__.py"), outcome="empty")
    links = link(
        empty,
        source("app/migrations/one.py"),
        source("app/migrations/two.py"),
        source("tests/test_commands.py", shared=(setting,)),
        source("use.py", need("app.migrations.two", "")),
    )
    assert relations(links["app/migrations/one.py"]) == {"tests/test_commands.py": "package-user"}
    assert relations(links["app/migrations/two.py"]) == {}
