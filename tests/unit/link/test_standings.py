"""In which functions others use what a source defines."""

from repodocs.model.interface import Shared
from repodocs.model.links import SourceLinks
from tests.unit.link.repository import export, include, link, need, source

CPP = "cpp"


def list_standings(links: SourceLinks) -> list[tuple[str, tuple[str, ...]]]:
    """The users with the names of their bodies."""
    return [(one.path, tuple(body.qualified for body in one.bodies)) for one in links.standings]


def test_users_are_told_with_the_functions_that_use_most_names() -> None:
    """Through imports; what only imports a name uses it nowhere."""
    inside = {"lib.f": ("draw",), "lib.g": ("draw", "A.main")}
    links = link(
        source("lib.py", defines=["f", "g"]),
        source("a.py", need("lib", " as lib"), uses=["lib.f", "lib.g"], inside=inside),
        source("b.py", need("lib", "f")),
    )
    assert list_standings(links["lib.py"]) == [("a.py", ("draw", "A.main"))]


def test_users_of_a_header_are_told_to_what_defines_it() -> None:
    """They include the header alone."""
    links = link(
        source("a.h", language=CPP, defines=[export("run")]),
        source("a.cpp", include("a.h"), language=CPP, defines=[export("run")]),
        source("b.cpp", include("a.h"), language=CPP, uses=["run"], inside={"run": ("main",)}),
    )
    assert list_standings(links["a.cpp"]) == [("b.cpp", ("main",))]


def test_what_a_bridge_names_is_told_with_the_item_that_names_it() -> None:
    """The item has no import."""
    links = link(
        source("ops.cpp", language=CPP, defines=[export("add_out")]),
        source(
            "ops.yaml",
            language="yaml",
            defines=[export("add.out", "item")],
            examples=[("add_out", "CPU: add_out")],
            shared=(Shared(("add_out",), (CPP,)),),
            inside={"add_out": ("add.out",)},
        ),
    )
    assert list_standings(links["ops.cpp"]) == [("ops.yaml", ("add.out",))]
