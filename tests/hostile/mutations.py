"""Makes hostile files out of real ones: a seed, a kind and a number are one file, the same on every machine."""

from collections.abc import Callable
from functools import cache
from random import Random

import msgspec

from tests.case import find_cases, find_input
from tests.hostile.phrases import CHARACTERS, HOSTILE, MARKUP

# No file of the many is longer: what is long is tried by itself.
MOST_BYTES = 120_000
BOMB_BYTES = 16_000
BOMS = (
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xff\xfe\0\0",
    b"\0\0\xfe\xff",
    b"+/v8-",
    b"\x0e\xfe\xff",
)
CODECS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-7",
    "cp1252",
    "cp037",
    "shift_jis",
    "gb18030",
)
OPENERS = (b'"', b"'", b"`", b'"""', b"'''", b"/*", b"<!--", b"{-", b"(*", b"#=", b"=begin\n", b"<<E\n", b"r#\"", b"R\"x(",
           b"[==[", b"$(", b"${", b"<%", b"<?", b"{{", b"@\"", b"%q(", b"qq{", b"(", b"[", b"{", b"<", b"\\", b"#if 1\n")  # fmt: skip
PAIRS = ((b"(", b")"), (b"[", b"]"), (b"{", b"}"), (b"<", b">"), (b"{a:", b"}"), (b"[[", b"]]"), (b"f(", b")"),
         (b"if(1){", b"}"), (b"<a>", b"</a>"), (b"> ", b""), (b"- ", b""), (b"  - a:\n", b""), (b"begin ", b" end"),
         (b"a ? ", b" : b"), (b"lambda: ", b""), (b"*", b""), (b"&", b""), (b"!", b""), (b"\\", b""), (b"class A{", b"}"))  # fmt: skip


class Original(msgspec.Struct, frozen=True):
    """A real file: its language, its path and its bytes."""

    language: str
    path: str
    content: bytes


class Hostile(msgspec.Struct, frozen=True):
    """A file that was made: its path and its bytes."""

    path: str
    content: bytes


@cache
def load_originals() -> tuple[Original, ...]:
    """The input of every golden case: real files of every language."""
    found = []
    for case in find_cases():
        path = find_input(case)
        found.append(Original(case.parent.name, path.relative_to(case).as_posix(), path.read_bytes()))
    return tuple(found)


@cache
def group_originals() -> tuple[tuple[Original, ...], ...]:
    """The originals by language, so that each language comes as often as another."""
    groups: dict[str, list[Original]] = {}
    for one in load_originals():
        groups.setdefault(one.language, []).append(one)
    return tuple(tuple(groups[name]) for name in sorted(groups))


def make_hostile(seed: int, kind: str, number: int) -> Hostile:
    """The file of a number: a real one, changed in the way of its kind and sometimes in others."""
    random = Random(f"{seed} {kind} {number}")  # noqa: S311  it has to be the same again
    original = random.choice(random.choice(group_originals()))
    content = MUTATIONS[kind](random, original.content)
    while random.random() < 0.25:
        content = MUTATIONS[random.choice(MILD)](random, content)
    return Hostile(original.path, content[:MOST_BYTES])


def choose_place(random: Random, content: bytes) -> int:
    """A place between two bytes."""
    return random.randint(0, len(content))


def insert(content: bytes, place: int, piece: bytes) -> bytes:
    """The content with a piece put in."""
    return content[:place] + piece + content[place:]


def wrap(piece: bytes, width: int = 900) -> bytes:
    """The piece on lines short enough that it counts as written by a person, and is parsed."""
    return b"\n".join(piece[start : start + width] for start in range(0, len(piece), width))


def choose_piece(random: Random, content: bytes, most: int = 4_000) -> bytes:
    """A stretch of the content."""
    start = choose_place(random, content)
    return content[start : start + random.randint(0, most)]


def flip_bits(random: Random, content: bytes) -> bytes:
    """One to sixty-four bits are others."""
    changed = bytearray(content or b" ")
    for _ in range(2 ** random.randint(0, 6)):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def splice_languages(random: Random, content: bytes) -> bytes:
    """A stretch of another file, mostly of another language, in place of one of this."""
    other = random.choice(random.choice(group_originals())).content
    start = choose_place(random, content)
    end = min(len(content), start + random.randint(0, 400))
    return content[:start] + choose_piece(random, other) + content[end:]


def repeat_token(random: Random, content: bytes) -> bytes:
    """A word, a sign or a line again and again."""
    place = choose_place(random, content)
    token = content[place : place + random.choice((1, 1, 2, 3, 5, 8, 20, 80))] or b"*"
    return insert(content, place, token * random.choice((2, 10, 100, 1_000)))


def nest_deeply(random: Random, content: bytes) -> bytes:
    """Brackets, blocks or elements inside of each other, closed or not."""
    before, after = random.choice(PAIRS)
    depth = random.choice((10, 100, 1_000, 3_000))
    closing = after * random.choice((0, depth // 2, depth, depth + 1))
    piece = before * depth + random.choice((b"", b"a", b"\n")) + closing
    return insert(content, choose_place(random, content), random.choice((piece, wrap(piece))))


def cut_short(random: Random, content: bytes) -> bytes:
    """Ends or starts anywhere, also inside of a character of several bytes."""
    wide = insert(content, choose_place(random, content), random.choice(("ä", "€", "😀", "\u202e")).encode())
    place = choose_place(random, wide)
    return wide[:place] if random.random() < 0.7 else wide[place:]


def break_bytes(random: Random, content: bytes) -> bytes:
    """NUL, bytes that no UTF-8 has, halves of characters, lone surrogates."""
    pieces = (b"\0", b"\0" * 9_000, b"\xff", b"\xc3", b"\xe2\x80", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xed\xb0\x80",
              b"\xf4\x90\x80\x80", b"\xc0\x80", b"\x80", bytes(random.randrange(256) for _ in range(40)))  # fmt: skip
    for _ in range(random.randint(1, 5)):
        content = insert(content, choose_place(random, content), random.choice(pieces))
    return content


def mark_order(random: Random, content: bytes) -> bytes:
    """A byte order mark, right or wrong, at the start, twice or in the middle."""
    mark = random.choice(BOMS)
    return random.choice(
        (mark + content, mark + mark + content, insert(content, choose_place(random, content), mark))
    )


def encode_otherwise(random: Random, content: bytes) -> bytes:
    """UTF-16, UTF-32 and old encodings, with lone surrogates and cut anywhere."""
    text = content.decode("utf-8", "replace")
    codec = random.choice(CODECS)
    if codec.startswith(("utf-16", "utf-32")) and random.random() < 0.4:
        place = choose_place(random, content)
        encoded = (text[:place] + "\ud800" + text[place:]).encode(codec, "surrogatepass")
    else:
        encoded = text.encode(codec, "replace")
    return encoded[: len(encoded) - random.choice((0, 0, 0, 1, 2, 3))]


def mislead(random: Random, content: bytes) -> bytes:
    """Controls of direction, characters of no width, look-alikes, controls of a terminal."""
    for _ in range(random.randint(1, 12)):
        piece = random.choice(CHARACTERS) * random.choice((1, 1, 1, 30))
        content = insert(content, choose_place(random, content), piece.encode())
    return content


def grow_identifier(random: Random, content: bytes) -> bytes:
    """A name of up to 60,000 letters."""
    letter = random.choice((b"a", b"_", b"A1", "ä".encode(), b"a.", b"a::", b"a-"))
    return insert(content, choose_place(random, content), letter * random.choice((300, 3_000, 30_000)))


def join_lines(random: Random, content: bytes) -> bytes:
    """No ends of lines, other ones, or one very long line."""
    ends = random.choice((b" ", b"", b"\r", b"\r\n", b"\n\n", b"\r\r\n", b"\x0b", "\u2028".encode(), b";"))
    joined = content.replace(b"\n", ends)
    return joined * random.choice((1, 1, 2, 20))


def repeat_symbols(random: Random, content: bytes) -> bytes:
    """All of the file, or some lines of it, many times over."""
    lines = content.splitlines(keepends=True) or [b"\n"]
    start = random.randrange(len(lines))
    some = b"".join(lines[start : start + random.randint(1, 8)])
    return content + some * random.choice((2, 30, 300)) if random.random() < 0.7 else content * 8


def leave_open(random: Random, content: bytes) -> bytes:
    """Strings, comments and blocks that nothing ends."""
    for _ in range(random.randint(1, 4)):
        content = insert(content, choose_place(random, content), random.choice(OPENERS))
    return content


def mark_up(random: Random, content: bytes) -> bytes:
    """Markup, HTML, links, directives of diagrams and templates in place of words."""
    for _ in range(random.randint(1, 8)):
        word = random.choice(content.split() or [b" "])
        content = content.replace(word, random.choice(HOSTILE).encode(), random.choice((1, 1, 3, -1)))
        content = content[:MOST_BYTES]
    return content


def mark_up_comment(random: Random, content: bytes) -> bytes:
    """Markup at the end of some line, where it is often a comment, a string or a text."""
    lines = content.split(b"\n")
    for _ in range(random.randint(1, 8)):
        place = random.randrange(len(lines))
        lines[place] += random.choice(MARKUP).replace("\n", " ").encode()
    return b"\n".join(lines)


def shuffle_lines(random: Random, content: bytes) -> bytes:
    """The lines in another order, some of them twice or gone."""
    lines = content.split(b"\n")
    return b"\n".join(random.choices(lines, k=len(lines)))


def bomb_parser(random: Random, content: bytes) -> bytes:
    """Some thousand times one sign or two, which a grammar may try in as many ways."""
    signs = b"*_`~#>-+=|()[]{}<>:;,.!?/\\\"'$%&@^ \t\n0a"
    unit = bytes(random.choice(signs) for _ in range(random.choice((1, 1, 1, 2, 2, 3, 6))))
    bomb = unit * (random.choice((500, 2_000, BOMB_BYTES)) // len(unit))
    bomb = random.choice((bomb, wrap(bomb)))
    return insert(content, random.choice((0, len(content), choose_place(random, content))), bomb)


def add_noise(random: Random, content: bytes) -> bytes:
    """Bytes of no meaning alone, as long as the file."""
    return random.randbytes(min(len(content), 2_000)).replace(b"\0", b"\n")


Mutation = Callable[[Random, bytes], bytes]
MUTATIONS: dict[str, Mutation] = {
    "bits flipped": flip_bits,
    "languages spliced": splice_languages,
    "tokens repeated": repeat_token,
    "nested deeply": nest_deeply,
    "cut anywhere": cut_short,
    "NUL and broken bytes": break_bytes,
    "byte order marks": mark_order,
    "other encodings, lone surrogates": encode_otherwise,
    "bidirectional and invisible": mislead,
    "huge names": grow_identifier,
    "other ends of lines": join_lines,
    "many symbols": repeat_symbols,
    "strings and comments left open": leave_open,
    "markup in place of words": mark_up,
    "markup in comments": mark_up_comment,
    "lines shuffled": shuffle_lines,
    "parser bombs": bomb_parser,
    "noise": add_noise,
}
# Those that may come on top of another one: none of them makes a file much longer.
MILD = ("bits flipped", "languages spliced", "cut anywhere", "bidirectional and invisible",
        "strings and comments left open", "markup in comments", "lines shuffled")  # fmt: skip
