"""What the examples of a source stand in, for others."""

from repodocs.analyze.interface import build_interface
from repodocs.analyze.source import analyze_source
from repodocs.languages.detect import find_candidates
from repodocs.model.interface import Interface
from repodocs.model.options import Limits, Options
from repodocs.model.source import Source
from tests.case import load_catalog

TEXT = """from shapes import Box, Circle, Line, Point

LINE = Line(1)


class TestShapes:
    def test_area(self):
        def draw():
            return Box(2)
        return Circle(3)


POINT = Point(4)
"""


def read_interface(text: str) -> Interface:
    """The interface of a test in Python."""
    candidates = find_candidates("test_shapes.py", load_catalog())
    traits = frozenset({"test"})
    source = Source("test_shapes.py", "test_shapes.py", languages=candidates, traits=traits)
    return build_interface(analyze_source(text.encode(), source, load_catalog(), Options()), Limits())


def test_examples_tell_the_innermost_function_around_them() -> None:
    """With its entry; at the top level there is none."""
    interface = read_interface(TEXT)
    bodies = [*((one.qualified, one.anchor) for one in interface.bodies), ("", "")]
    found = {one.name: bodies[one.inside] for one in interface.examples}
    assert found == {
        "Line": ("", ""),
        "Box": ("TestShapes.test_area.draw", "s-testshapes-test_area-draw"),
        "Circle": ("TestShapes.test_area", "s-testshapes-test_area"),
        "Point": ("", ""),
    }


def test_examples_that_move_with_their_function_stay_as_they_are() -> None:
    """So an edit above them makes no page of another source stale."""
    moved = TEXT.replace("class TestShapes", "# One more line.\nclass TestShapes")
    assert read_interface(moved).examples == read_interface(TEXT).examples
    assert read_interface(moved).bodies == read_interface(TEXT).bodies


def test_uses_tell_the_functions_types_and_tables_around_them() -> None:
    """Those that are named for what is used come first; a test has tables of what is tested."""
    text = """from shapes import Box, Shape, area


class TestBox(Shape):
    def test_size(self):
        assert area(Box(1)) == 1

    def test_area(self):
        assert area(Box(2)) == 4


ROWS = [
    (area(SQUARE), 1),
]
"""
    interface = read_interface(text)
    bodies = [one.qualified for one in interface.bodies]
    inside = zip(interface.uses, interface.inside, strict=True)
    found = {name: [bodies[number] for number in numbers] for name, numbers in inside}
    assert found["Shape"] == ["TestBox"]
    assert found["Box"] == ["TestBox.test_size", "TestBox.test_area"]
    assert found["area"] == ["TestBox.test_area", "TestBox.test_size", "ROWS"]


def test_files_that_are_named_tell_all_functions_around_them() -> None:
    """Not only the one whose statement is shown; on the page of the test all their lines stand."""
    named = "".join(f"    def test_{name}(self):\n        self.run('{name}', 'data/box.json')\n" for name in "abcde")
    interface = read_interface(f"class TestShapes:\n{named}")
    (shared,) = interface.shared
    assert shared.names == ("data/box.json",)
    bodies = [interface.bodies[number].qualified for number in shared.inside[0]]
    assert bodies == [f"TestShapes.test_{name}" for name in "abcd"]


def test_a_table_of_a_test_is_told_with_the_functions_that_go_through_it() -> None:
    """Its rows stand in no function."""
    text = """from shapes import area

ROWS = [
    area(1),
    area(2),
    area(3),
]


def test_rows():
    for row in ROWS:
        assert row
"""
    assert [(one.qualified, one.readers) for one in read_interface(text).bodies] == [("ROWS", ("test_rows",))]


def test_what_is_there_for_tests_is_told_with_those_that_use_it() -> None:
    """A test itself is not."""
    text = """from shapes import Box, area

def make_box():
    return Box(1)

def test_area():
    assert area(make_box()) == 1

def test_wide_area():
    assert area(make_box()) == 2
"""
    found = {one.qualified: one.readers for one in read_interface(text).bodies}
    assert found == {"make_box": ("test_area", "test_wide_area"), "test_area": (), "test_wide_area": ()}
