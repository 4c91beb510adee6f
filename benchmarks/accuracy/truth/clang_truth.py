"""Prints the definitions of C and C++ sources as libclang sees them, a line of JSON for each source.

    python clang_truth.py CLANG_ARGUMENT ... < LIST_OF_PATHS

A definition is [name, line, group, kind, parent, end line]. `accepted` are names with
their lines that may be told or not: what is only declared, what a macro makes (any
name on its line), and macros without a value. `inactive` are lines that no compiler
reads under this configuration: nobody is asked about them.
"""

import ctypes
import json
import sys
from pathlib import Path

from clang import cindex
from clang.cindex import CursorKind as Kind

TYPES = {
    Kind.CLASS_DECL: "class",
    Kind.CLASS_TEMPLATE: "class",
    Kind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION: "class",
    Kind.STRUCT_DECL: "struct",
    Kind.UNION_DECL: "union",
    Kind.ENUM_DECL: "enum",
    Kind.TYPEDEF_DECL: "type",
    Kind.TYPE_ALIAS_DECL: "type",
    Kind.TYPE_ALIAS_TEMPLATE_DECL: "type",
}
FUNCTIONS = {
    Kind.FUNCTION_DECL: "function",
    Kind.FUNCTION_TEMPLATE: "function",
    Kind.CXX_METHOD: "method",
    Kind.CONSTRUCTOR: "constructor",
    Kind.DESTRUCTOR: "method",
    Kind.CONVERSION_FUNCTION: "method",
}
OTHERS = {
    Kind.FIELD_DECL: "field",
    Kind.ENUM_CONSTANT_DECL: "constant",
    Kind.VAR_DECL: "variable",
    Kind.NAMESPACE: "namespace",
}
RECORDS = (
    Kind.CLASS_DECL,
    Kind.CLASS_TEMPLATE,
    Kind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION,
    Kind.STRUCT_DECL,
    Kind.UNION_DECL,
    Kind.ENUM_DECL,
)
BODIES = (*FUNCTIONS, Kind.LAMBDA_EXPR)
OPTIONS = cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
ANYTHING = "*"


class RangeList(ctypes.Structure):
    """What clang_getSkippedRanges gives."""

    _fields_ = (("count", ctypes.c_uint), ("ranges", ctypes.POINTER(cindex.SourceRange)))


def register_functions() -> None:
    """The Python package of libclang does not know these functions."""
    is_from = cindex.conf.lib.clang_Location_isFromMainFile
    is_from.argtypes = [cindex.SourceLocation]
    is_from.restype = ctypes.c_int
    function = cindex.conf.lib.clang_getSkippedRanges
    function.argtypes = [cindex.TranslationUnit, cindex.File]
    function.restype = ctypes.POINTER(RangeList)


class Gatherer:
    """Walks one source's own cursors."""

    def __init__(self, unit: cindex.TranslationUnit, path: str, content: bytes) -> None:
        self.unit = unit
        self.path = path
        self.content = content
        self.found: list[list[object]] = []
        self.accepted: list[tuple[str, int]] = []

    def walk(self, cursor: cindex.Cursor, scope: tuple[str, ...], is_inside: bool) -> None:
        """Visits what the source itself holds."""
        for child in cursor.get_children():
            if not self.is_own(child.location):
                continue
            name = self.visit(child, scope, is_inside)
            inner = (*scope, name) if name else scope
            self.walk(child, inner, is_inside or child.kind in BODIES)

    def is_own(self, location: cindex.SourceLocation) -> bool:
        """Whether a place is in the source itself: written there, or made there by a header's macro."""
        if is_from_main(location):
            return True
        return location.file is not None and location.file.name == self.path

    def visit(self, cursor: cindex.Cursor, scope: tuple[str, ...], is_inside: bool) -> str:
        """Keeps a definition; its name where it encloses what stands in it."""
        kind = cursor.kind
        if kind == Kind.MACRO_DEFINITION:
            self.add_macro(cursor)
            return ""
        group = next((g for g, ks in GROUPS.items() if kind in ks), "")
        if not group:
            # The templates of variables have no kind in this interface of clang.
            if kind == Kind.UNEXPOSED_DECL and cursor.spelling:
                self.accepted.append((cursor.spelling, cursor.location.line))
            return ""
        name = name_cursor(cursor)
        line = cursor.location.line
        if not self.is_written(cursor, name):
            # A name that stands elsewhere is a macro's, or none.
            self.accepted.append((ANYTHING, line) if name and not is_unnamed(name) else ("", line))
            return ""
        if is_local(cursor, group, is_inside) or not is_defining(cursor, group):
            self.accepted.append((name, line))
            return name
        if kind == Kind.TYPEDEF_DECL and self.is_tag(cursor, name):
            self.accepted.append((name, line))
            return ""
        word = GROUPS[group][kind]
        parent = "::".join(scope) or name_parents(cursor)
        self.found.append([name, line, group, word, parent, cursor.extent.end.line])
        return "" if kind in (Kind.VAR_DECL, Kind.TYPEDEF_DECL) else name

    def is_written(self, cursor: cindex.Cursor, name: str) -> bool:
        """Whether the name itself stands at its place."""
        at = cursor.location.offset
        written = self.content[at : at + 200].decode("utf-8", "replace")
        squeezed = written.replace(" ", "").replace("\n", "")
        return bool(name) and squeezed.startswith(name.replace(" ", ""))

    def is_tag(self, cursor: cindex.Cursor, name: str) -> bool:
        """Whether a typedef only repeats the name of the type that it defines."""
        return any(child.kind in RECORDS and child.spelling == name for child in cursor.get_children())

    def add_macro(self, cursor: cindex.Cursor) -> None:
        """Keeps a macro that has a value."""
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        name, line = cursor.spelling, cursor.location.line
        if self.content[start:end].strip() == name.encode():
            self.accepted.append((name, line))
        else:
            self.found.append([name, line, "other", "macro", "", cursor.extent.end.line])

    def list_inactive(self) -> list[tuple[int, int]]:
        """The lines that the preprocessor leaves out."""
        file = cindex.File.from_name(self.unit, self.path)
        found = cindex.conf.lib.clang_getSkippedRanges(self.unit, file).contents
        ranges = [found.ranges[number] for number in range(found.count)]
        return [(one.start.line, one.end.line) for one in ranges]


def is_from_main(location: cindex.SourceLocation) -> bool:
    """Whether a place is in the source itself and not in a header of it."""
    return bool(cindex.conf.lib.clang_Location_isFromMainFile(location))


GROUPS = {"type": TYPES, "function": FUNCTIONS, "other": OTHERS}


def is_unnamed(name: str) -> bool:
    """Whether clang made the name up."""
    return "(" in name and not name.startswith("operator")


def name_cursor(cursor: cindex.Cursor) -> str:
    """The name without its template's arguments."""
    name = cursor.spelling
    if name.startswith("operator"):
        return "operator" if cursor.kind == Kind.CONVERSION_FUNCTION else name.split("<(", 1)[0]
    return name.split("<", 1)[0]


def name_parents(cursor: cindex.Cursor) -> str:
    """The scope of what is defined outside of it."""
    names = []
    parent = cursor.semantic_parent
    while parent is not None and parent.kind != Kind.TRANSLATION_UNIT:
        names.append(name_cursor(parent))
        parent = parent.semantic_parent
    return "::".join(reversed([name for name in names if name]))


def is_local(cursor: cindex.Cursor, group: str, is_inside: bool) -> bool:
    """Whether it is a function's own, where only types are asked for."""
    if not is_inside:
        return False
    return cursor.kind not in RECORDS and not (group == "function" and cursor.is_definition())


def is_defining(cursor: cindex.Cursor, group: str) -> bool:
    """Whether it is more than a declaration."""
    if cursor.kind in (
        Kind.FIELD_DECL,
        Kind.ENUM_CONSTANT_DECL,
        Kind.NAMESPACE,
        Kind.TYPE_ALIAS_TEMPLATE_DECL,
    ):
        return True
    return bool(cursor.is_definition()) or (group == "type" and cursor.kind not in RECORDS)


def read_source(index: cindex.Index, path: str, arguments: list[str]) -> dict[str, object]:
    """The definitions of one source; not ok where clang finds an error in it."""
    try:
        unit = index.parse(path, args=arguments, options=OPTIONS)
    except cindex.TranslationUnitLoadError:
        return {"path": path, "ok": False}
    errors = [one for one in unit.diagnostics if one.severity >= cindex.Diagnostic.Error]
    if errors:
        return {"path": path, "ok": False, "why": str(errors[0])[:200]}
    gatherer = Gatherer(unit, path, Path(path).read_bytes())
    gatherer.walk(unit.cursor, (), is_inside=False)
    return {
        "path": path,
        "ok": True,
        "definitions": gatherer.found,
        "accepted": gatherer.accepted,
        "inactive": gatherer.list_inactive(),
    }


if __name__ == "__main__":
    register_functions()
    clang = cindex.Index.create()
    for row in sys.stdin.read().splitlines():
        sys.stdout.write(json.dumps(read_source(clang, row, sys.argv[1:])) + "\n")
        sys.stdout.flush()
