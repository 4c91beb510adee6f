"""What a symbol belongs to."""

from repodocs.analyze.source import analyze_source
from repodocs.model.source import Source
from tests.case import load_catalog, load_defaults

UNFINISHED = b"""class Shape {
  public:
    int sides() const;
}

void area(Shape& shape) {
    struct Local { int size; };
}
"""


def test_a_class_whose_end_is_missing_is_in_no_function() -> None:
    """The grammar takes it for what the next function returns; a class in a body is still the function's."""
    source = Source("shape.hpp", "shape.hpp", languages=("cpp",))
    analysis = analyze_source(UNFINISHED, source, load_catalog(), load_defaults().options)
    assert {one.qualified for one in analysis.symbols} == {
        "area",
        "Shape",
        "Shape::sides",
        "area::Local",
    }
