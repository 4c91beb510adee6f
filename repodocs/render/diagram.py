"""A small Mermaid diagram of one folder, those that need it and those that it needs."""

from collections.abc import Sequence

from repodocs.model.options import Limits
from repodocs.render.markdown import code_block
from repodocs.render.sections.diagram import label_node

FEWEST_EDGES = 5
# More at one side cannot be read without scrolling.
SIDE = 6

NamedCount = tuple[str, int]


def draw_neighbours(
    name: str, needs: Sequence[NamedCount], needed_by: Sequence[NamedCount], limits: Limits
) -> str:
    """The first of each side as a flow chart, numbers are sources; "" for fewer than five."""
    most = min(SIDE, (limits.diagram_nodes - 1) // 2)
    while most > 0 and len(needs[:most]) + len(needed_by[:most]) >= FEWEST_EDGES:
        text = write_neighbours(name, needs[:most], needed_by[:most])
        if len(text) <= limits.diagram_characters:
            return code_block(text, "mermaid")
        most -= 1
    return ""


def write_neighbours(name: str, needs: Sequence[NamedCount], needed_by: Sequence[NamedCount]) -> str:
    """The text of the chart; who needs the folder stands at its left."""
    lines = ["flowchart LR", f'  f["{label_node(name)}"]']
    lines += [
        f'  b{place}["{label_node(one)}"] -->|{number}| f' for place, (one, number) in enumerate(needed_by)
    ]
    lines += [f'  f -->|{number}| n{place}["{label_node(one)}"]' for place, (one, number) in enumerate(needs)]
    return "\n".join(lines)
