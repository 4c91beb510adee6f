"""The layers of a folder: what stands on what, as its page tells it."""

from tests.unit.link.repository import link_folders, need, source


def test_parts_stand_above_all_that_they_need() -> None:
    """A layer holds what needs only lower ones; a subfolder is one part."""
    folders = link_folders(
        source("pkg/__init__.py", traits=("test",)),
        source("pkg/top.py", need("pkg.middle", "a"), need("pkg.low", "b")),
        source("pkg/middle.py", need("pkg.low", "b")),
        source("pkg/low.py", defines=["b"]),
        source("pkg/sub/__init__.py"),
        source("pkg/sub/one.py", need("pkg.low", "b")),
        source("pkg/alone.py"),
    )
    assert folders["pkg"].layers == (("pkg/low.py",), ("pkg/middle.py", "pkg/sub/"), ("pkg/top.py",))
    assert folders["pkg/sub"].layers == ()


def test_a_cycle_is_one_layer() -> None:
    """Sources that need each other stand at the same height, above what both need."""
    folders = link_folders(
        source("a.py", need("b", "x")),
        source("b.py", need("a", "x"), need("c", "x")),
        source("c.py"),
        source("d.py", need("a", "x")),
    )
    assert folders[""].layers == (("c.py",), ("a.py", "b.py"), ("d.py",))


def test_tests_are_in_no_layer() -> None:
    """They need everything and nothing needs them."""
    folders = link_folders(
        source("a.py", need("b", "x")),
        source("b.py"),
        source("test_a.py", need("a", "x"), traits=("test",)),
    )
    assert folders[""].layers == ()
