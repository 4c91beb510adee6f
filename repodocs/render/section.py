"""A section of a page before its template is applied."""

from collections.abc import Callable, Mapping

import msgspec


class Section(msgspec.Struct, frozen=True):
    """A heading with its fragment, and the name of the template that lays out its view.

    The keyword page only asks which sections there are, and for the names of the
    source that each is about, `list_terms`; the docs page only for `build_view`.
    So what one of them does not need is not made for it.
    """

    title: str
    anchor: str
    template: str
    build_view: Callable[[], Mapping[str, object]]
    list_terms: Callable[[], tuple[str, ...]]
    # What the heading says after the title.
    about: str = ""
