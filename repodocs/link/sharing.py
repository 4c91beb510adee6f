"""Lets equal texts of decoded interfaces be one in memory.

A decoder makes each text anew, though a body is named as its symbol, a binding as
what it binds, and a repository has few kinds: a fifth of PyTorch's interfaces in memory.
"""

from collections.abc import Iterable

from msgspec.structs import force_setattr

from repodocs.model.interface import Interface


class Sharing:
    """The texts of one link that stand in many interfaces."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def share(self, interfaces: Iterable[Interface]) -> None:
        """Puts one text in place of equal ones; the interfaces, which nobody else has yet, say the same."""
        for one in interfaces:
            force_setattr(one, "language", self.find(one.language))
            self.share_symbols(one)
            self.share_names(one, self.share_needs(one))

    def share_symbols(self, source: Interface) -> None:
        """Those of symbols, and of the bodies that are named as they are."""
        anchors: dict[str, tuple[str, str]] = {}
        for one in source.inheriting:
            force_setattr(one, "kind", self.find(one.kind))
            if one.qualified == one.name:
                force_setattr(one, "qualified", one.name)
            anchors[one.qualified] = one.qualified, one.anchor
        for body in source.bodies:
            qualified, anchor = anchors.get(body.qualified, ("", ""))
            if qualified and anchor == body.anchor:
                force_setattr(body, "qualified", qualified)
                force_setattr(body, "anchor", anchor)

    def share_needs(self, source: Interface) -> dict[str, str]:
        """Those of imports; the names that these bind."""
        names: dict[str, str] = {}
        for need in source.imports:
            force_setattr(need, "kind", self.find(need.kind))
            if need.bindings == need.names:
                force_setattr(need, "bindings", need.names)
            names.update((name, name) for name in need.names)
        return names

    def share_names(self, source: Interface, names: dict[str, str]) -> None:
        """Those of the names that a source uses and shows."""
        force_setattr(source, "uses", tuple(names.setdefault(name, name) for name in source.uses))
        for usage in source.examples:
            force_setattr(usage, "name", names.get(usage.name, usage.name))

    def find(self, text: str) -> str:
        """The text of all that are equal."""
        return self.texts.setdefault(text, text)
