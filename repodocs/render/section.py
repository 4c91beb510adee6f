"""A section of a page before its template is applied."""

from collections.abc import Callable, Mapping

import msgspec


class Section(msgspec.Struct, frozen=True):
    """A heading with its fragment, and the name of the template that lays out its view.

    `build_view` gives the view when it is needed: the keyword page only asks
    which sections there are. `terms` are the names of the source that the
    section is about; the keyword page maps them to the section.
    """

    title: str
    anchor: str
    template: str
    build_view: Callable[[], Mapping[str, object]]
    terms: tuple[str, ...] = ()
