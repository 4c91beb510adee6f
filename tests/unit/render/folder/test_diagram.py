"""The diagram of a folder stays small, and names stay labels."""

from hypothesis import given
from hypothesis import strategies as st

from repodocs.model.options import Limits
from repodocs.render.diagram import draw_neighbours

SIDES = st.lists(st.tuples(st.text(min_size=1, max_size=40), st.integers(1, 99)), max_size=40)


@given(st.text(max_size=60), SIDES, SIDES, st.integers(60, 1900))
def test_a_diagram_keeps_its_limits(
    name: str, needs: list[tuple[str, int]], needed_by: list[tuple[str, int]], most: int
) -> None:
    """Characters and nodes are bounded, and no name ends its label."""
    text = draw_neighbours(name, needs, needed_by, Limits(diagram_characters=most, diagram_nodes=9))
    body = text.removeprefix("```mermaid\n").removesuffix("\n```")
    assert len(body) <= most
    assert body.count('["') <= 9
    assert body.count('"') == 2 * body.count('["')
    assert "```" not in body


def test_one_neighbour_needs_no_diagram() -> None:
    """The row of the table says it better."""
    assert draw_neighbours("a", [("b", 1)], [], Limits()) == ""
