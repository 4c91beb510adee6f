"""What is called of an object whose type is written in scope: `Foo f; f.bar()` calls `Foo::bar`."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from repodocs.analyze.chained import NOTHING, read_chain
from repodocs.analyze.made import Making, read_whole
from repodocs.analyze.nodes import first_line
from repodocs.analyze.parse import Match, Matches
from repodocs.model.analysis import Symbol
from repodocs.model.kinds import CALLABLE, TYPES
from repodocs.model.language import Language

# What has objects of its own.
FUNCTIONS = (CALLABLE - TYPES) | {"test"}
CALLS = {"call": "reference.call", "member": "reference.member"}
TYPE = "type"
# What follows a type is looked at so far.
AFTER_BYTES = 160
# The type's name: no list, map or pointer to a pointer of it, and no arguments behind it.
NAMED = re.compile(rb"\*?\s*((?:\w+(?:::|\.))*\w{2,})\s*(?:[<\[].*)?", re.DOTALL)
WORD = re.compile(rb"\w+")
ARROW = b"->"
# How a method names the object that it belongs to.
OWN = (b"this.", b"self.")
# How an expression ends that makes an object.
CLOSING = frozenset({b")", b"}"})
# What stands in no function and in no type.
OUTSIDE = -1


class Declared(msgspec.Struct, frozen=True):
    """An object and its type, b"" for one that is not known; whether it is written as a pointer to it.

    `is_doubtful`: it is written as a function is, which it can be where no function is around. `holder`
    is the type of what points to another object, and has members itself.
    """

    name: bytes
    type: bytes
    line: int = 0
    is_pointer: bool = False
    is_doubtful: bool = False
    holder: bytes = b""


class Called(msgspec.Struct, frozen=True):
    """A member that is called of an object; `joint` is what stands between, where that tells pointers.

    `made` is what the object is where it has no name, but its expression says it; `link` is what then
    stands between where that is a call, which gives the object. `is_own`: it stands behind `this`.
    """

    name: bytes
    member: bytes
    joint: bytes
    line: int
    made: Declared | None = None
    link: bytes = b""
    is_own: bool = False


Types = dict[tuple[int, bytes], set[Declared]]


def find_typed_calls(
    content: bytes, matches: Matches, symbols: tuple[Symbol, ...], language: Language
) -> Iterator[tuple[str, int]]:
    """The members that are called, by the names of their types, each with its line."""
    found, making = matches.of("reference"), Making(language.objects)
    rows = [*read_typed(content, matches.of("typed")), *read_texts(content, found, making)]
    rows += read_unknown(content, making)
    names = {row.name for row in rows if row.type}
    called = read_calls(content, found, names, making) if names or making.made else []
    if not called:
        return
    wanted = {one.name for one in called}
    rows = [row for row in rows if row.name in wanted]
    ground = Ground(symbols, {row.line for row in rows} | {one.line for one in called})
    types = gather_types(rows, ground)
    for one in called:
        kind = find_type(types, ground, one)
        link = one.link or language.separator.encode()
        if kind:
            yield (kind + link + one.member).decode("utf-8", "replace"), one.line


def read_calls(content: bytes, references: list[Match], names: set[bytes], making: Making) -> list[Called]:
    """The calls of members of objects that have some names, or that their expressions make."""
    called = []
    for match in references:
        capture = CALLS.get(match.role.kind)
        if capture is None:
            continue
        node = match.captures[capture][0]
        start, end = node.start_byte, node.end_byte
        objects = match.captures.get("object")
        if objects:
            after = objects[0].end_byte
            name, member = content[objects[0].start_byte : after], content[start:end]
            one = read_called(name, member, content[after:start].strip(), first_line(node), making)
        else:
            one = read_dotted(content[start:end], first_line(node))
            member = one.member
        if (one.made or one.name in names) and WORD.fullmatch(member):
            called.append(one)
    return called


def read_dotted(written: bytes, line: int) -> Called:
    """A call as its name is written, with its arguments or without, and maybe behind `this`."""
    dotted = b"".join(written.partition(b"(")[0].split())
    is_own = dotted.startswith(OWN)
    name, _, member = (dotted.partition(b".")[2] if is_own else dotted).partition(b".")
    return Called(name, member, b"", line, is_own=is_own)


def read_called(name: bytes, member: bytes, joint: bytes, line: int, making: Making) -> Called:
    """A call of a member of an object, of what makes one, or of a chain of calls that gives one."""
    chain = read_chain(name, making) if name[-1:] in CLOSING else None
    if chain and chain.is_call:
        given = Declared(b"", chain.root + NOTHING + chain.rest, 0, joint == ARROW)
        return Called(b"", member, joint, line, given, joint)
    if chain:
        first = ARROW if chain.rest.startswith(ARROW) else chain.rest[:1]
        return Called(chain.root, chain.rest[len(first) :] + joint + member, first, line)
    made = read_whole(name, making) if name[-1:] in CLOSING else None
    return Called(name, member, joint, line, Declared(b"", made.type, 0, made.is_pointer) if made else None)


def read_typed(content: bytes, declared: list[Match]) -> Iterator[Declared]:
    """What patterns tell: names with a type, or without one."""
    for match in declared:
        nodes = match.captures.get(TYPE)
        kind = name_type(content[nodes[0].start_byte : nodes[0].end_byte]) if nodes else b""
        for node in match.captures["typed"]:
            yield Declared(content[node.start_byte : node.end_byte], kind, first_line(node))


def read_texts(content: bytes, references: list[Match], making: Making) -> Iterator[Declared]:
    """What stands right behind the names of types where these declare something."""
    if not making.after:
        return
    for match in references:
        if match.role.kind == TYPE:
            node = match.captures["reference.type"][0]
            start, end = node.start_byte, node.end_byte
            found = making.after.match(content, end, end + AFTER_BYTES)
            if found:
                yield read_declared(content[start : found.start("pointer")], found, first_line(node), making)


def read_declared(written: bytes, found: re.Match[bytes], line: int, making: Making) -> Declared:
    """An object whose type is written before its name: the type itself, or what points to one."""
    is_pointer, is_doubtful = b"*" in found["pointer"], found["call"] is not None
    pointed = making.pointers.fullmatch(written) if making.pointers and not is_pointer else None
    kind = b"" if making.is_outside(written) else name_type(written)
    if pointed:
        return Declared(found["name"], pointed[TYPE], line, True, is_doubtful, kind)
    return Declared(found["name"], kind, line, is_pointer, is_doubtful)


def read_unknown(content: bytes, making: Making) -> Iterator[Declared]:
    """Objects whose type is not written before their names; what they are made as may tell it."""
    line, counted = 1, 0
    for found in making.unknown.finditer(content) if making.unknown else ():
        # From the last one on: to count each from the start took a tenth of an analysis.
        line += content.count(b"\n", counted, found.start())
        counted = found.start()
        made = making.read_value(content, found.end())
        for name in WORD.findall(found[0]):
            yield Declared(name, made.type if made else b"", line, made is not None and made.is_pointer)


def name_type(written: bytes) -> bytes:
    """The name of a written type, b"" for one that is not that of an object alone."""
    named = NAMED.fullmatch(written)
    return named[1] if named else b""


class Ground:
    """Which functions and types of a source some lines stand in."""

    def __init__(self, symbols: tuple[Symbol, ...], lines: set[int]) -> None:
        kept = [one for one in symbols if one.kind in FUNCTIONS or one.kind in TYPES]
        self.scopes = sorted(kept, key=lambda one: (one.line, -one.end_line))
        self.numbers = {one.qualified: at for at, one in enumerate(self.scopes) if one.kind in TYPES}
        self.around: list[int] = []
        self.inner: dict[int, int] = {}
        ordered = sorted(lines)
        outer: list[int] = []
        for at, one in enumerate(self.scopes):
            while outer and self.scopes[outer[-1]].end_line < one.line:
                outer.pop()
            self.around.append(outer[-1] if outer else -1)
            outer.append(at)
            start, end = bisect_left(ordered, one.line), bisect_right(ordered, one.end_line)
            self.inner.update(dict.fromkeys(ordered[start:end], at))

    def list_around(self, line: int) -> Iterator[int]:
        """The numbers of what is around a line, the nearest first; a method's type wherever that stands."""
        at = self.inner.get(line, OUTSIDE)
        while at >= 0:
            yield at
            owner = self.numbers.get(self.scopes[at].parent, -1)
            at = self.around[at]
            if at < 0 <= owner:
                yield owner

    def list_open(self, line: int) -> Iterator[int]:
        """These, and the source as a whole."""
        yield from self.list_around(line)
        yield OUTSIDE

    def list_types(self, line: int) -> Iterator[int]:
        """Of these the types."""
        return (at for at in self.list_around(line) if self.scopes[at].kind in TYPES)


def gather_types(rows: Iterable[Declared], ground: Ground) -> Types:
    """What is said of each name in each function and type."""
    types: Types = {}
    for row in rows:
        at = ground.inner.get(row.line, OUTSIDE)
        is_function = row.is_doubtful and (at == OUTSIDE or ground.scopes[at].kind in TYPES)
        kind, holder = (b"", b"") if is_function else (row.type, row.holder)
        one = Declared(row.name, kind, 0, row.is_pointer, holder=holder)
        types.setdefault((at, row.name), set()).add(one)
    return types


def find_type(types: Types, ground: Ground, called: Called) -> bytes:
    """The only type that the nearest scope with the object's name tells, b"" where it tells none."""
    if called.made:
        return called.made.type if is_meant(called, called.made) else b""
    around = ground.list_types if called.is_own else ground.list_open
    for at in around(called.line):
        found = types.get((at, called.name))
        if found:
            (only, *others) = found
            kind = only.type if is_meant(called, only) else only.holder if called.joint != ARROW else b""
            return b"" if others else kind
    return b""


def is_meant(called: Called, declared: Declared) -> bool:
    """Whether a member is that of the declared type, and not of what an object stands for."""
    return not called.joint or declared.is_pointer == (called.joint == ARROW)
