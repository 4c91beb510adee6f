"""Makes conditional directives readable to a grammar that knows them only around whole statements.

    #ifdef DEBUG
      virtual
    #else
      MAYBE_VIRTUAL
    #endif
      bool has_storage() const;

Here no tree can hold both branches, and one such place can cost the whole file.
So the directives are blanked, and all branches but the first.
"""

import re

import msgspec

# A longer branch is taken to be made of whole statements.
BRANCH_BYTES = 4_000

DIRECTIVE = re.compile(
    rb"^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b(?:[^\n\\]|\\\r?\n|\\.)*", re.MULTILINE
)
DEAD = re.compile(rb"[ \t]*#[ \t]*if[ \t]+0\s*(?:/[/*].*)?$", re.DOTALL)
# Strings, comments and directives: what brackets in them open is not open in the code.
NOISE = re.compile(
    rb'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/|^[ \t]*#(?:[^\n\\]|\\\r?\n|\\.)*',
    re.MULTILINE | re.DOTALL,
)
BRACKETS = ((b"(", b")"), (b"[", b"]"), (b"{", b"}"))
WORDS = re.compile(rb"[\w\s]+")
# How a text that goes on from the one before starts, and how one that goes on behind it ends.
CONTINUES = re.compile(rb"[,)\]?|.=]|&&|<<|:(?!:)")
GOES_ON = (b",", b"(", b"=", b"|", b"&&", b"+", b"?", b"<<")

Span = tuple[int, int]


class Group(msgspec.Struct, frozen=True):
    """The directives of one condition, from its `#if` to its `#endif`."""

    directives: tuple[Span, ...]

    @property
    def branches(self) -> list[Span]:
        """What stands between the directives."""
        pairs = zip(self.directives, self.directives[1:], strict=False)
        return [(first[1], second[0]) for first, second in pairs]


def choose_branches(content: bytes) -> bytes:
    """The text with one branch of each condition that divides a statement; no byte moves."""
    spans: list[Span] = []
    for group in find_groups(content):
        if DEAD.fullmatch(content[slice(*group.directives[0])]):
            spans.append(group.branches[0])
        elif is_dividing(content, group):
            spans += [*group.directives, *group.branches[1:]]
    return blank_spans(content, spans)


def find_groups(content: bytes) -> list[Group]:
    """All conditions that are closed, inner ones before the one around them."""
    groups: list[Group] = []
    stack: list[list[Span]] = []
    for match in DIRECTIVE.finditer(content):
        word = match[1]
        if word.startswith(b"if"):
            stack.append([match.span()])
        elif stack:
            stack[-1].append(match.span())
            if word == b"endif":
                groups.append(Group(tuple(stack.pop())))
    return groups


def is_dividing(content: bytes, group: Group) -> bool:
    """Whether a branch is part of a statement that the text around the group goes on with."""
    branches = group.branches
    if any(end - start > BRANCH_BYTES for start, end in branches):
        return False
    codes = [NOISE.sub(b"", content[start:end]).strip() for start, end in branches]
    if any(is_part(code) for code in codes if code):
        return True
    before = content[max(group.directives[0][0] - 200, 0) : group.directives[0][0]].rstrip()
    after = content[group.directives[-1][1] :][:200].lstrip()
    if before.endswith(GOES_ON) or after.startswith((b")", b",", b"]")):
        return any(codes)
    return after.startswith(b"{") and any(code and not code.endswith((b";", b"}", b"{")) for code in codes)


def is_part(code: bytes) -> bool:
    """Whether a text opens what it does not close, or is a word, or goes on at one of its ends."""
    if any(code.count(opening) != code.count(closing) for opening, closing in BRACKETS):
        return True
    return bool(WORDS.fullmatch(code) or CONTINUES.match(code)) or code.endswith(GOES_ON)


def blank_spans(content: bytes, spans: list[Span]) -> bytes:
    """Spaces for every byte of the spans but line ends."""
    if not spans:
        return content
    blanked = bytearray(content)
    for start, end in spans:
        blanked[start:end] = re.sub(rb"[^\n\r]", b" ", content[start:end])
    return bytes(blanked)
