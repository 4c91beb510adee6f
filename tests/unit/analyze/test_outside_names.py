"""Which of the names that a source writes are those of others."""

from repodocs.analyze.references import find_uses
from repodocs.model.analysis import Reference, Symbol


def list_uses(symbols: dict[str, str], *written: str) -> tuple[str, ...]:
    """The outside names among those written, of a source with symbols of these kinds."""
    defined = tuple(
        Symbol(name.rpartition("::")[2], name, kind, 1, 1, anchor=f"s-{name}")
        for name, kind in symbols.items()
    )
    return find_uses(tuple(Reference(name, "call", 1, (1,)) for name in written), defined, 100)


def test_what_others_define_in_a_namespace_is_outside_also_where_that_is_opened() -> None:
    """Only what is defined in it here is the source's own, however much of its name is written."""
    symbols = {"at": "namespace", "at::native": "namespace", "at::native::pad": "function"}
    names = ("at::empty", "native::pad", "at::native::pad", "native::repad", "std::move")
    assert list_uses(symbols, *names) == ("at::empty", "native::repad", "std::move")


def test_a_member_of_what_is_defined_here_is_the_source_s_own() -> None:
    """A type is defined in one source, whoever adds to it."""
    assert list_uses({"Box": "class"}, "Box::open", "Box") == ()
