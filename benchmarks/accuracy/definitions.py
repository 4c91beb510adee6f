"""Definitions as the truth, repodocs and ctags tell them, in one form that can be compared."""

import re

import msgspec

ANYTHING = "*"
GROUPS = ("type", "function", "other")
GROUP_OF_KIND = {
    **dict.fromkeys(
        (
            "class",
            "struct",
            "enum",
            "interface",
            "annotation",
            "trait",
            "type",
            "union",
            "protocol",
            "typedef",
        ),
        "type",
    ),
    # An overload is one more signature of a function, and each language's own parser tells it as one.
    **dict.fromkeys(("function", "method", "constructor", "property", "overload"), "function"),
}
ARGUMENTS = re.compile(r"<.*>$")
CONVERSION = re.compile(r"operator\s+[\w:]")
NAMED_OPERATOR = re.compile(r"operator\s+(new|delete|co_await)\b")
NAME_CHARACTERS = 80


class Definition(msgspec.Struct, frozen=True, array_like=True):
    """A definition; `group` is one of GROUPS, `parent` the qualified name of what encloses it."""

    name: str
    line: int
    group: str
    kind: str = ""
    parent: str = ""
    end: int = 0

    @property
    def key(self) -> tuple[str, int]:
        """What is compared."""
        return normalize_name(self.name), self.line


class SourceTruth(msgspec.Struct, frozen=True):
    """What a language's own parser says of one source; not `ok` where it cannot read it."""

    path: str
    ok: bool
    definitions: tuple[Definition, ...] = ()
    accepted: tuple[tuple[str, int], ...] = ()
    inactive: tuple[tuple[int, int], ...] = ()
    why: str = ""

    def is_asked(self, line: int) -> bool:
        """Whether the line is read under this configuration."""
        return not any(first < line < last for first, last in self.inactive)


def normalize_name(name: str) -> str:
    """The name without spaces and without a template's arguments; a conversion is `operator`."""
    squeezed = "".join(name.split())
    if not squeezed.startswith("operator"):
        return ARGUMENTS.sub("", squeezed)[:NAME_CHARACTERS]
    is_conversion = CONVERSION.match(name) and not NAMED_OPERATOR.match(name)
    return "operator" if is_conversion else squeezed


def find_group(kind: str, others: tuple[str, ...] = ()) -> str:
    """The group of one of repodocs' kinds; `others` are of the third group whatever they are elsewhere."""
    return "other" if kind in others else GROUP_OF_KIND.get(kind, "other")
