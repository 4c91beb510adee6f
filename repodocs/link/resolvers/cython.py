"""Cython: modules of Python and its own, sources that are included as text, headers of C."""

from repodocs.link.resolvers.include import IncludeResolver
from repodocs.link.resolvers.python import PythonResolver
from repodocs.link.resolvers.python_modules import ENDINGS
from repodocs.link.resolvers.resolver import Hit
from repodocs.link.table import SourceTable
from repodocs.model.interface import Interface, Need
from repodocs.model.options import Options

# A source that is read as text, and a header that a block of declarations names.
TEXT_KINDS = frozenset({"include", "header"})


class CythonResolver(PythonResolver):
    """Finds declarations before the source that they are of, and that before a module of Python."""

    endings = (".pxd", ".pyx", *ENDINGS)

    def __init__(self, table: SourceTable, options: Options) -> None:
        super().__init__(table, options)
        self.texts = IncludeResolver(table, options)

    def resolve_need(self, source: Interface, need: Need) -> tuple[Hit, ...]:
        """As Python's, but for texts and headers."""
        if need.kind in TEXT_KINDS:
            return self.texts.resolve_need(source, need)
        return super().resolve_need(source, need)
