"""Makes directives readable to a grammar that knows them only around whole statements.

    #ifdef DEBUG
      virtual
    #else
      MAYBE_VIRTUAL
    #endif
      bool has_storage() const;

Here no tree can hold both branches, and one such place can cost the whole file.
So the directives are blanked, and all branches but the first. A comment inside a
macro of several lines would end it for the grammar, so it is blanked too.
"""

import re

import msgspec

from repodocs.analyze.segments import Span

# A longer branch is taken to be made of whole statements.
BRANCH_BYTES = 4_000

DIRECTIVE = re.compile(
    rb"^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif|define)\b"
    # A short comment behind it may end in another line.
    rb"(?:[^\n\\/]++|/(?!\*)|/\*(?:[^*]|\*(?!/)){0,1000}+\*/|/|\\\r?\n|\\.)*",
    re.MULTILINE,
)
DEAD = re.compile(rb"[ \t]*#[ \t]*if[ \t]+0\s*(?:/[/*].*)?$", re.DOTALL)
# Strings, comments and directives: what brackets in them open is not open in the code.
NOISE = re.compile(
    rb'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/|^[ \t]*#(?:[^\n\\]|\\\r?\n|\\.)*',
    re.MULTILINE | re.DOTALL,
)
GOES_DOWN = re.compile(rb"\\\r?\n")
COMMENT = re.compile(rb'"(?:\\.|[^"\\\n])*"|/\*.*?\*/', re.DOTALL)
PIECE = re.compile(rb"(?:[^\\\r\n]|\\(?!\r?\n))+")
SPACE = rb"(?>\s+|/\*.*?\*/|//[^\n]*)*+"
GUARD = re.compile(rb"[ \t]*#[ \t]*ifndef[ \t]+(\w+)" + SPACE + rb"#[ \t]*define[ \t]+\1\b", re.DOTALL)
NOTHING = re.compile(SPACE, re.DOTALL)
BRACKETS = ((b"(", b")"), (b"[", b"]"), (b"{", b"}"))
WORDS = re.compile(rb"[\w\s]+")
# How a text that goes on from the one before starts, and how one that goes on behind it ends.
CONTINUES = re.compile(rb"[,)\]?|.=]|&&|<<|:(?!:)|else\b")
GOES_ON = (b",", b"(", b"=", b"|", b"&&", b"+", b"?", b"<<")
# What a text behind the group goes on with.
CLOSES = re.compile(rb"[),\];]|else\b")
# Words that a declaration or a statement cannot end with.
OPEN_WORD = re.compile(rb"\b(?:static|inline|extern|const|void|int|typedef|typename|else)\Z")
WORD_BYTES = 10


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
    directives = [(match[1], match.span()) for match in DIRECTIVE.finditer(content)]
    spans = find_inner_comments(content, directives)
    for group in find_groups(directives):
        if DEAD.fullmatch(content[slice(*group.directives[0])]):
            spans.append(group.branches[0])
        elif is_guard(content, group):
            spans += group.directives
        elif is_dividing(content, group):
            spans += [*group.directives, *group.branches[1:]]
    return blank_spans(content, spans)


def find_inner_comments(content: bytes, directives: list[tuple[bytes, Span]]) -> list[Span]:
    """The comments that macros of several lines hold, without the signs that let a macro go on."""
    return [
        piece.span()
        for word, (start, end) in directives
        if word == b"define" and b"/*" in content[start:end] and GOES_DOWN.search(content, start, end)
        for found in COMMENT.finditer(content, start, end)
        if found.group().startswith(b"/*")
        for piece in PIECE.finditer(content, *found.span())
    ]


def find_groups(directives: list[tuple[bytes, Span]]) -> list[Group]:
    """All conditions that are closed, inner ones before the one around them."""
    groups: list[Group] = []
    stack: list[list[Span]] = []
    for word, span in directives:
        if word.startswith(b"if"):
            stack.append([span])
        elif stack and word != b"define":
            stack[-1].append(span)
            if word == b"endif":
                groups.append(Group(tuple(stack.pop())))
    return groups


def is_guard(content: bytes, group: Group) -> bool:
    """Whether a condition only lets the rest of the file be read once.

    Without it an error stays where it is; with it, the file's only node is broken.
    """
    if len(group.directives) != 2 or not GUARD.match(content, group.directives[0][0]):
        return False
    return NOTHING.fullmatch(content, group.directives[-1][1]) is not None


def is_dividing(content: bytes, group: Group) -> bool:
    """Whether a branch is part of a statement that the text around the group goes on with."""
    branches = group.branches
    if any(end - start > BRANCH_BYTES for start, end in branches):
        return False
    codes = [NOISE.sub(b"", content[start:end]).strip() for start, end in branches]
    if any(is_part(code) for code in codes if code):
        return True
    before = read_line_before(content, group.directives[0][0])
    after = content[group.directives[-1][1] :][:200].lstrip()
    if before.endswith(b">"):
        return True
    if before.endswith(GOES_ON) or ends_open(before) or CLOSES.match(after):
        return any(codes)
    return after.startswith(b"{") and any(code and not code.endswith((b";", b"}", b"{")) for code in codes)


def read_line_before(content: bytes, at: int) -> bytes:
    """The last line of code before a byte that stands at a line's start; nothing for a directive."""
    line = content[max(at - 400, 0) : at].rstrip().rsplit(b"\n", 1)[-1].strip()
    return b"" if line.startswith(b"#") else NOISE.sub(b"", line).rstrip()


def is_part(code: bytes) -> bool:
    """Whether a text opens what it does not close, or is a word, or goes on at one of its ends."""
    if any(code.count(opening) != code.count(closing) for opening, closing in BRACKETS):
        return True
    if WORDS.fullmatch(code) or CONTINUES.match(code):
        return True
    return code.endswith(GOES_ON) or ends_open(code)


def ends_open(code: bytes) -> bool:
    """Whether a text ends with a word that needs another one."""
    return bool(OPEN_WORD.search(code[-WORD_BYTES:]))


def blank_spans(content: bytes, spans: list[Span]) -> bytes:
    """Spaces for every byte of the spans but line ends."""
    if not spans:
        return content
    blanked = bytearray(content)
    for start, end in spans:
        blanked[start:end] = re.sub(rb"[^\n\r]", b" ", content[start:end])
    return bytes(blanked)
