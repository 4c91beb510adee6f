"""A section of a page before its template is applied."""

from collections.abc import Mapping

import msgspec


class Section(msgspec.Struct, frozen=True):
    """A heading with its fragment, and the name of the template that lays out its view.

    `terms` are the names of the source that the section is about; the keyword
    page maps them to the section.
    """

    title: str
    anchor: str
    template: str
    view: Mapping[str, object]
    terms: tuple[str, ...] = ()
